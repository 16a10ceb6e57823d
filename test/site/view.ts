import { itemAt } from './random.ts';
import type { SiteLayout, SiteLocale, SitePerson, World } from './world.ts';

export const SITE_VARIANTS = [
  'half-loaded',
  'two-subjects',
  'unknown-layout',
  'authwall',
  'not-found',
  'hostile',
  'feed',
] as const;
export type SiteVariant = (typeof SITE_VARIANTS)[number];

/** How a profile is shown. */
export interface SiteView {
  layout: SiteLayout;
  locale: SiteLocale;
  /** Whether the parts below the fold have arrived. */
  scrolled: boolean;
  /** Whether the contact-info dialog is open; SDUI only. */
  overlay?: boolean;
  variant?: SiteVariant;
  /** Shown as `(3) ` before the title. */
  notifications?: number;
  /** A name the title still carries from the page before. */
  titleOf?: string;
}

/** The people around a subject on a page, in their parts. Never the subject, never the viewer. */
export interface Neighbours {
  mutual: SitePerson[];
  suggested: SitePerson[];
  authors: SitePerson[];
  mentioned: SitePerson[];
  recommenders: SitePerson[];
  aside: SitePerson[];
  premium: SitePerson[];
}

/** The view a person's page opens in when the address asks for nothing else. */
export function defaultView(person: SitePerson): SiteView {
  return { layout: person.layout, locale: person.locale, scrolled: false };
}

/** Who stands around a person: fixed by their place in the world, and nobody twice. */
export function neighboursOf(world: World, person: SitePerson): Neighbours {
  const others = world.people.filter((other) => other.slug !== person.slug);
  const place = world.people.findIndex((other) => other.slug === person.slug);
  const take = (first: number, count: number) =>
    Array.from({ length: count }, (_, step) => itemAt(others, place + first + step));
  return {
    aside: take(0, 3),
    mutual: take(3, 2),
    authors: take(5, 2),
    premium: take(7, 1),
    suggested: take(8, 1),
    mentioned: take(9, 1),
    recommenders: take(10, 1),
  };
}

/** The address of a person's page. */
export function profileUrl(person: SitePerson): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;
}

/** The text of the browser tab. */
export function titleText(person: SitePerson, view: SiteView): string {
  const count = view.notifications ? `(${view.notifications}) ` : '';
  return `${count}${view.titleOf ?? person.shownName} | LinkedIn`;
}
