import type { Degree } from '../../lib/model/reading.ts';
import { DE_WORDS } from './data/ui-de.ts';
import { EN_WORDS } from './data/ui-en.ts';
import { FR_WORDS } from './data/ui-fr.ts';
import { ID_WORDS } from './data/ui-id.ts';
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
  months: readonly string[];
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
};

/** The words the site speaks in a language. */
export function uiWords(locale: SiteLocale): UiWords {
  return WORDS[locale];
}
