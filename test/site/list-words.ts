import { LIST_WORDS } from './data/list-words.ts';
import type { SiteLocale } from './world.ts';

/** What the site says around people in lists, in one language. */
export interface ListWords {
  /** A title and its employer in one line, in the order of the language. */
  at(title: string, company: string): string;
  current: string;
  past: string;
  summary: string;
  skills: string;
  connectedOn(day: string): string;
  ago(weeks: number): string;
  /** Who the site shows in place of someone it does not name. */
  member: string;
  follow: string;
  results(count: string): string;
  connectionsCount(count: string): string;
  membersCount(count: string): string;
  openToWork(name: string): string;
  pictureOf(name: string): string;
  sendTo(name: string): string;
  /** What follows the one mutual connection's name. */
  isMutual: string;
  reactions: string;
  all: string;
  people: string;
  companies: string;
  posts: string;
  comments: string;
  sortBy: string;
  nameLabel: string;
  occupationLabel: string;
  upsell: string;
  upsellText: string;
  viewProfile(name: string): string;
}

/** The words of lists in a language. */
export function listWords(locale: SiteLocale): ListWords {
  return LIST_WORDS[locale];
}

/** A count as the site writes it: `1,465`, `1.465`. The site's Arabic uses western digits. */
export function countText(locale: SiteLocale, count: number): string {
  return new Intl.NumberFormat(locale === 'ar' ? 'ar-AE' : locale, { useGrouping: true }).format(count);
}
