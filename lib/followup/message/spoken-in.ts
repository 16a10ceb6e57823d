import type { Locale } from '../../model/words.ts';

/** Countries where one of the languages messages are written in is what business is done in, by ISO 3166-1 alpha-2. */
const COUNTRIES: Readonly<Record<Locale, string>> = {
  en: 'US GB IE AU NZ',
  de: 'DE AT LI',
  fr: 'FR MC',
  es: 'ES MX AR CO CL PE EC BO PY UY VE CR PA GT HN SV NI DO CU',
  id: 'ID',
};

/** The language of a country; `undefined` where there are several, or none of those messages are written in. */
export function spokenIn(country: string | undefined): Locale | undefined {
  const found = Object.entries(COUNTRIES).find(([, codes]) => codes.split(' ').includes(country ?? ''));
  return found?.[0] as Locale | undefined;
}
