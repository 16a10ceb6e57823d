import { onceFor } from '../model/once-for.ts';
import { remember } from '../model/remember.ts';
import type { CriterionVerdict } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import { findCountry, isCountryCode } from './country.ts';
import { type Facts, OTHER } from './facts.ts';
import { type Finding, find, UNKNOWN } from './finding.ts';
import { needleOf } from './judge-words.ts';
import { type Place, readPlace } from './place.ts';

type Known = NonNullable<Facts['place']>;

interface Wanted {
  sought: Place;
  /** A whole country is wanted, not a spot in it. */
  country: boolean;
  /** What a text must hold to name it: all of the words but the country written after them. */
  needle: string | undefined;
}

const foldOnce = remember((text) => ` ${foldText(text)} `);
const namesCountry = remember((text) => findCountry(text) !== undefined);

function readWanted(wanted: string): Wanted {
  const code = isCountryCode(wanted);
  const sought: Place = code ? { country: wanted } : readPlace(wanted);
  const named = !code && findCountry(wanted) !== undefined;
  const apart = wanted.includes(',');
  return {
    sought,
    country: code || (named && !apart && sought.region === undefined),
    needle: needleOf(named && apart ? wanted.slice(0, wanted.lastIndexOf(',')) : wanted),
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
  return place.country !== undefined && !/[,،、，]/.test(place.text) && namesCountry(place.text);
}

/** One wanted place against a known one. A country alone cannot tell whether a city within it is met. */
function comparePlace({ sought, country, needle }: Wanted, place: Known): CriterionVerdict {
  if (place.text === OTHER) return 'miss';
  if (country) {
    if (place.country === undefined) return 'unknown';
    return place.country === sought.country ? 'match' : 'miss';
  }
  const comparable = sought.country !== undefined && place.country !== undefined;
  if (comparable && sought.country !== place.country) return 'miss';
  if (sameSpot(sought, place) || (needle !== undefined && foldOnce(place.text).includes(needle)))
    return 'match';
  if (isWide(place, sought)) return 'unknown';
  return comparable ? 'partial' : 'miss';
}

const wantedPlaces = onceFor((values: readonly string[]) => values.map(readWanted));
const RANKS = { match: 3, partial: 2, unknown: 1, miss: 0 } as const;

/** The wanted places against the known one: the best of them counts. */
export function judgePlaces(values: readonly string[], { place }: Pick<Facts, 'place'>): Finding {
  if (!place) return UNKNOWN;
  let best: CriterionVerdict = 'miss';
  for (const wanted of wantedPlaces(values)) {
    const verdict = comparePlace(wanted, place);
    if (RANKS[verdict] > RANKS[best]) best = verdict;
  }
  const reading = place.country ?? (place.text === OTHER ? OTHER : undefined);
  return find(best, place.evidence, reading, place.doubt, place.open);
}
