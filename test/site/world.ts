import type { Degree } from '../../lib/model/reading.ts';
import type { JobFunction, Seniority, SizeBand } from '../../lib/model/words.ts';

export const SITE_LAYOUTS = ['sdui', 'ember', 'public'] as const;
export type SiteLayout = (typeof SITE_LAYOUTS)[number];

/** The languages the site's own words come in. */
export const SITE_LOCALES = [
  'en',
  'id',
  'fr',
  'de',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'tr',
  'ja',
  'ar',
  'he',
] as const;
export type SiteLocale = (typeof SITE_LOCALES)[number];

/** Which way a language runs, as the `dir` attribute says it. */
export const directionOf = (locale: SiteLocale): 'ltr' | 'rtl' =>
  locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr';

/** The languages people write their titles and sentences in. */
export type SiteLanguage = 'en' | 'id' | 'fr' | 'de';

/** The month the practice site lives in; open ranges are counted up to it. */
export const SITE_MONTH: SiteMonth = { year: 2026, month: 11 };

export interface SiteMonth {
  year: number;
  /** 1 to 12. */
  month: number;
}

export interface SiteCompany {
  /** The site's number for it; `9001…` is above any number in use. */
  number: number;
  slug: string;
  name: string;
  /** False for an employer typed in by hand, which has no page of its own. */
  hasPage: boolean;
  industry: { id: string; label: string };
  size: SizeBand;
  place: string;
  domain: string;
}

export interface SiteSchool {
  number: number;
  slug: string;
  name: string;
}

/** A title and what a reader who knows the language takes it to mean. */
export interface SiteTitle {
  text: string;
  seniority: Seniority;
  function: JobFunction;
}

export type Employment = 'full-time' | 'part-time' | 'contract' | 'freelance' | 'internship';
export const WORK_MODES = ['on-site', 'hybrid', 'remote'] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export interface SiteRole {
  title: SiteTitle;
  start: SiteMonth;
  /** Absent while the role goes on. */
  end?: SiteMonth;
  employment?: Employment;
  place?: string;
  mode?: WorkMode;
  description?: string;
}

/** A stay at one employer. More than one role makes the page group them under a company line. */
export interface SiteJob {
  company: SiteCompany;
  roles: SiteRole[];
}

export interface SiteStudy {
  school: SiteSchool;
  degree?: string;
  from: number;
  to: number;
}

/** What the contact-info dialog shows of a person. */
export interface SiteContact {
  emails: string[];
  phones: string[];
  websites: string[];
  birthday?: { month: number; day: number };
  /** ISO day; present for connections only. */
  connectedOn?: string;
}

export interface SitePerson {
  slug: string;
  /** `ACoAAP…`: the real shape, its number part above any in use. */
  profileId: string;
  memberId: number;
  /** As the page shows it, with emoji, credentials and direction marks. */
  shownName: string;
  given: string;
  family?: string;
  culture: string;
  pronouns?: string;
  headline: string;
  location: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  degree: Degree;
  photo: 'plain' | 'open-to-work' | 'none';
  about?: string[];
  /** Newest first. The first role of the first job is the present one, if any is. */
  jobs: SiteJob[];
  studies: SiteStudy[];
  skills: string[];
  contact: SiteContact;
  followers: number;
  badge: 'premium' | 'verified' | 'none';
  /** The layout and language served when the address asks for none. */
  layout: SiteLayout;
  locale: SiteLocale;
  /** Whether the signed-out page hides the present role behind asterisks. */
  masked: boolean;
}

/** Invented people and companies, the same for the same seed. */
export interface World {
  seed: number;
  people: SitePerson[];
  companies: SiteCompany[];
  /** Whoever is signed in; never the subject of a page. */
  viewer: SitePerson;
}

/** The job and role a person holds now, or `undefined` for someone between jobs. */
export function presentRole(person: SitePerson): { company: SiteCompany; role: SiteRole } | undefined {
  const job = person.jobs[0];
  const role = job?.roles[0];
  return job && role && !role.end ? { company: job.company, role } : undefined;
}
