import type { CriterionVerdict } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import { findCountry, isCountryCode } from './country.ts';
import { type Facts, OTHER } from './facts.ts';
import { holdsPhrase } from './holds-phrase.ts';
import type { Place } from './place.ts';
import { readPlace } from './vocabulary.ts';

type Known = NonNullable<Facts['place']>;

/** Both name one city or one part of a country, in whatever language. */
function sameSpot(sought: Place, place: Place): boolean {
  if (sought.country !== place.country) return false;
  if (sought.city !== undefined) return sought.city === place.city;
  return sought.region !== undefined && sought.region === place.region;
}

/** The words of a wanted place that a text must hold to name it: all but the country written after them. */
function wordsOf(wanted: string): string {
  const stated = wanted.includes(',') && findCountry(wanted) !== undefined;
  return foldText(stated ? wanted.slice(0, wanted.lastIndexOf(',')) : wanted);
}

/** Whether a place says too little to tell a wanted spot within its country from others: it is that country, or that part of it. */
function isWide(place: Known, sought: Place): boolean {
  if (place.city !== undefined) return false;
  if (place.region !== undefined) return sought.city !== undefined && sought.region === place.region;
  return place.country !== undefined && !/[,،、，]/.test(place.text) && findCountry(place.text) !== undefined;
}

/** One wanted place against a known one. A country alone cannot tell whether a city within it is met. */
export function judgePlace(wanted: string, place: Known): CriterionVerdict {
  if (place.text === OTHER) return 'miss';
  const sought = isCountryCode(wanted) ? { country: wanted } : readPlace(wanted);
  const { country } = sought;
  const wantsCountry =
    isCountryCode(wanted) ||
    (!wanted.includes(',') && findCountry(wanted) !== undefined && sought.region === undefined);
  if (wantsCountry) {
    if (place.country === undefined) return 'unknown';
    return place.country === country ? 'match' : 'miss';
  }
  const comparable = country !== undefined && place.country !== undefined;
  if (comparable && country !== place.country) return 'miss';
  if (sameSpot(sought, place) || holdsPhrase(foldText(place.text), wordsOf(wanted))) return 'match';
  if (isWide(place, sought)) return 'unknown';
  return comparable ? 'partial' : 'miss';
}
