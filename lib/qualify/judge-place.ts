import { onceFor } from '../model/once-for.ts';
import type { CriterionVerdict } from '../model/scorecard.ts';
import { findCountry, isCountryCode } from './country.ts';
import { type Facts, OTHER } from './facts.ts';
import { type Finding, UNKNOWN } from './finding.ts';
import { holdsPhrase } from './judge-words.ts';
import { type Place, readPlace } from './place.ts';

type Known = NonNullable<Facts['place']>;

interface Wanted {
  sought: Place;
  /** A whole country is wanted, not a spot in it. */
  country: boolean;
  /** The words of it that a text must hold to name it: all but the country written after them. */
  words: string;
}

function readWanted(wanted: string): Wanted {
  const code = isCountryCode(wanted);
  const sought: Place = code ? { country: wanted } : readPlace(wanted);
  const named = !code && findCountry(wanted) !== undefined;
  const apart = wanted.includes(',');
  return {
    sought,
    country: code || (named && !apart && sought.region === undefined),
    words: named && apart ? wanted.slice(0, wanted.lastIndexOf(',')) : wanted,
  };
}

/** Both name one city or one part of a country, in whatever language. */
function sameSpot(sought: Place, place: Place): boolean {
  if (sought.country !== place.country) return false;
  if (sought.city !== undefined) return sought.city === place.city;
  return sought.region !== undefined && sought.region === place.region;
}

/** Whether a place says too little to tell a wanted spot within its country from others: it is that country, or that part of it. */
function isWide(place: Known, sought: Place): boolean {
  if (place.city !== undefined) return false;
  if (place.region !== undefined) return sought.city !== undefined && sought.region === place.region;
  return place.country !== undefined && !/[,،、，]/.test(place.text) && findCountry(place.text) !== undefined;
}

/** One wanted place against a known one. A country alone cannot tell whether a city within it is met. */
function comparePlace({ sought, country, words }: Wanted, place: Known): CriterionVerdict {
  if (place.text === OTHER) return 'miss';
  if (country) {
    if (place.country === undefined) return 'unknown';
    return place.country === sought.country ? 'match' : 'miss';
  }
  const comparable = sought.country !== undefined && place.country !== undefined;
  if (comparable && sought.country !== place.country) return 'miss';
  if (sameSpot(sought, place) || holdsPhrase(place.text, words)) return 'match';
  if (isWide(place, sought)) return 'unknown';
  return comparable ? 'partial' : 'miss';
}

const wantedPlaces = onceFor((values: readonly string[]) => values.map(readWanted));
const BEST_FIRST = ['match', 'partial', 'unknown', 'miss'] as const;

/** The wanted places against the known one: the best of them counts. */
export function judgePlaces(values: readonly string[], { place }: Pick<Facts, 'place'>): Finding {
  if (!place) return UNKNOWN;
  const { evidence, doubt = 0, open = false } = place;
  const verdicts = wantedPlaces(values).map((wanted) => comparePlace(wanted, place));
  const verdict = BEST_FIRST.find((each) => verdicts.includes(each)) ?? 'miss';
  const reading = place.country ?? (place.text === OTHER ? OTHER : undefined);
  return { verdict, evidence, doubt, open, ...(reading !== undefined && { reading }) };
}
