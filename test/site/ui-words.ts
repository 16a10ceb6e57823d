import type { Degree } from '../../lib/model/reading.ts';
import { AR_WORDS } from './data/ui-ar.ts';
import { DE_WORDS } from './data/ui-de.ts';
import { EN_WORDS } from './data/ui-en.ts';
import { ES_WORDS } from './data/ui-es.ts';
import { FR_WORDS } from './data/ui-fr.ts';
import { HE_WORDS } from './data/ui-he.ts';
import { ID_WORDS } from './data/ui-id.ts';
import { IT_WORDS } from './data/ui-it.ts';
import { JA_WORDS } from './data/ui-ja.ts';
import { NL_WORDS } from './data/ui-nl.ts';
import { PL_WORDS } from './data/ui-pl.ts';
import { PT_BR_WORDS } from './data/ui-pt-br.ts';
import { TR_WORDS } from './data/ui-tr.ts';
import type { Employment, SiteLocale, WorkMode } from './world.ts';

/** The site's own words in one language. */
export interface UiWords {
  home: string;
  network: string;
  jobs: string;
  messaging: string;
  notifications: string;
  me: string;
  search: string;
  contactInfo: string;
  connections: string;
  followers: string;
  message: string;
  connect: string;
  more: string;
  invite(name: string): string;
  highlights: string;
  about: string;
  activity: string;
  reposted: string;
  experience: string;
  education: string;
  skills: string;
  recommendations: string;
  received: string;
  showAll: string;
  seeMore: string;
  moreProfiles: string;
  premiumProfiles: string;
  peopleYouMayKnow: string;
  suggested: string;
  mutual(count: number): string;
  bothWorkedAt(company: string): string;
  currentCompany(name: string): string;
  educationButton(name: string): string;
  degree: Readonly<Record<Degree, string>>;
  /** The same for screen readers, in words. */
  degreeInWords: Readonly<Record<Degree, string>>;
  profileBadge: Readonly<Record<'premium' | 'verified' | 'none', string>>;
  employment: Readonly<Record<Employment, string>>;
  mode: Readonly<Record<WorkMode, string>>;
  /** A month of a year: `Jan 2021`, `2021年1月`. */
  monthOf(year: number, month: number): string;
  present: string;
  dash: string;
  /** What a hidden twin says where the eye sees a dash. */
  until: string;
  years(count: number): string;
  monthCount(count: number): string;
  /** A day as the contact dialog words it. */
  day(year: number, month: number, day: number): string;
  birthday: string;
  birthdayOn(month: number, day: number): string;
  connectedSince: string;
  email: string;
  phone: string;
  website: string;
  mobile: string;
  personal: string;
  profileOf(given: string): string;
  upsell: string;
  videoLoading: string;
  adOptions: string;
  unread(count: number): string;
  joinToSee: string;
  signIn: string;
  practice: string;
}

const WORDS: Readonly<Record<SiteLocale, UiWords>> = {
  en: EN_WORDS,
  id: ID_WORDS,
  fr: FR_WORDS,
  de: DE_WORDS,
  es: ES_WORDS,
  'pt-BR': PT_BR_WORDS,
  it: IT_WORDS,
  nl: NL_WORDS,
  pl: PL_WORDS,
  tr: TR_WORDS,
  ja: JA_WORDS,
  ar: AR_WORDS,
  he: HE_WORDS,
};

/** The words the site speaks in a language. */
export function uiWords(locale: SiteLocale): UiWords {
  return WORDS[locale];
}
