import { foldText } from '../model/text.ts';
import { findCountry, placeParts } from './country.ts';
import { PLACE_DATA } from './place-data.ts';
import { indexPlaces, type NamedPlace, type PlaceIndex } from './place-index.ts';
import { bareNames } from './place-words.ts';

/** Where a text says someone is. Absent is unknown. */
export interface Place {
  /** ISO 3166-1 alpha-2, and XK. */
  country?: string;
  /** ISO 3166-2, such as `DE-BY`. */
  region?: string;
  /** One folded name per city, whatever its language: `munich`. */
  city?: string;
}

type Found = readonly NamedPlace[];
const NONE: Found = [];
const countriesOf = (found: Found) => new Set(found.map(({ country }) => country));

/** Made on first use: most of a session's pages never ask. */
let places: PlaceIndex | undefined;

/** Postal codes and other numbers beside a name. */
const NUMBERS = /(?:^|\s)(?:[a-z]{1,2}-)?\d[\d-]{2,}(?=\s|$)/giu;
/** Several cities as one area: "Dallas-Fort Worth", "Köln/Bonn". */
const JOINT = /\s*[/–—-]\s*|\s+(?:&|and|und|et|y|e|dan)\s+/iu;

function lookUp(part: string, index: PlaceIndex): { found: Found; wrapped: boolean } {
  const whole = foldText(part);
  const found = index.byName.get(whole);
  if (found) return { found, wrapped: false };
  const names = bareNames(whole);
  const known = names.find((name) => index.byName.has(name));
  return { found: index.byName.get(known ?? '') ?? NONE, wrapped: names.length > 1 };
}

/** What the first known of several joint names may stand for, in countries that all known ones lie in. */
function lookUpJoint(part: string, index: PlaceIndex): Found {
  const pieces = part.split(JOINT).map((piece) => lookUp(piece, index).found);
  const known = pieces.filter((found) => found.length > 0);
  const [first = NONE] = known;
  return first.filter(({ country }) => known.every((found) => countriesOf(found).has(country)));
}

/** Everything a part of the text may stand for. */
function readPart(text: string, index: PlaceIndex): Found {
  const part = text.replace(NUMBERS, ' ').trim();
  const { found, wrapped } = lookUp(part, index);
  if (found.length > 0) return found;
  // A hyphen alone may belong to one town's name: "Stratford-upon-Avon".
  return part.includes('/') || wrapped ? lookUpJoint(part, index) : NONE;
}

/** A state's code after a town: "Provo, UT". */
function readCode(text: string, index: PlaceIndex): Found {
  const code = text.replace(NUMBERS, ' ').trim();
  return /^[A-Z]{2,3}$/.test(code) ? (index.byCode.get(code) ?? NONE) : NONE;
}

/** The places of a list that lie where one of the others may. */
function within(found: Found, others: Found): Found {
  return found.filter(({ country, region }) =>
    others.some(
      (other) =>
        other.country === country &&
        (other.region === undefined || region === undefined || other.region === region),
    ),
  );
}

/** The country the largest part stands in, when it tells it by itself or together with a smaller one. */
function countryOf(parts: readonly Found[]): string | undefined {
  const last = parts.at(-1) ?? NONE;
  const sure = countriesOf(last.filter((place) => place.sure));
  for (const smaller of parts.slice(0, -1).toReversed()) {
    const agreed = countriesOf(within(last, smaller));
    const certain = countriesOf(
      within(
        last,
        smaller.filter((place) => place.sure),
      ),
    );
    if (certain.size === 1) return [...certain][0];
    if (agreed.size === 1 && sure.size === 0) return [...agreed][0];
  }
  return sure.size === 1 ? [...sure][0] : undefined;
}

const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** Region and city of the parts that lie in the country, read from the largest part to the smallest. */
function narrow(parts: readonly Found[], country: string): Place {
  let region: string | undefined;
  let city: string | undefined;
  for (const found of parts.toReversed()) {
    const here = found.filter(
      (place) =>
        place.country === country &&
        (region === undefined || place.region === undefined || place.region === region),
    );
    const cities = here.filter((place) => place.city !== undefined);
    const parted = region ?? only(here.map((place) => place.region));
    // A state and a city elsewhere of one name: neither is meant for sure.
    if (region === undefined && parted === undefined && cities.length < here.length) continue;
    region = parted;
    city = only(cities.map((place) => place.city)) ?? city;
  }
  return {
    country,
    ...(region !== undefined && { region: `${country}-${region}` }),
    ...(city !== undefined && { city }),
  };
}

/** A country with words around it: "Greater Singapore Area". */
function wrappedCountry(part: string, locale: string | undefined): string | undefined {
  for (const name of bareNames(foldText(part)).slice(1)) {
    const country = findCountry(name, locale);
    if (country !== undefined) return country;
  }
  return undefined;
}

/**
 * The country, part of it and city a text names: "München, Bayern, Deutschland", "Greater Jakarta Area", "Austin, TX".
 * A country that is written out decides; else a city or part counts that is known by its name alone (its next namesake
 * has less than a fifth of its inhabitants), or that a part beside it makes certain: "Cambridge" is unknown, "Cambridge,
 * Massachusetts" is not. The largest part, which stands last, must be understood: "Paris, Somewhere" is unknown.
 */
export function readPlace(text: string, locale?: string): Place {
  const parts = placeParts(text);
  const last = parts.at(-1);
  if (last === undefined) return {};
  const named = findCountry(text, locale);
  places ??= indexPlaces(PLACE_DATA);
  const index = places;
  const found = parts.map((part) => readPart(part, index));
  if (named !== undefined) return narrow(found, named);
  const code = parts.length > 1 ? readCode(last, index) : NONE;
  const read = code.length > 0 ? [...found.slice(0, -1), code] : found;
  const country = countryOf(read) ?? (found.at(-1)?.length === 0 ? wrappedCountry(last, locale) : undefined);
  return country === undefined ? {} : narrow(read, country);
}
