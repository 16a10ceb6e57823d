import { remember } from '../model/remember.ts';
import { foldText } from '../model/text.ts';
import { placeParts } from './country.ts';
import { readPlace } from './place.ts';
import { bareNames } from './place-words.ts';

/** The city and the part of a country that a text names, in its own words. Absent is unknown. */
export interface NamedPlace {
  city?: string;
  region?: string;
}

const NOTHING: NamedPlace = {};
const countries = new Intl.DisplayNames('en', { type: 'region' });

/** A name alone: no area around a city, no number of a district, no two cities in one. */
const isBare = (part: string) => !/[\d/&]/.test(part) && bareNames(foldText(part)).length === 1;

/**
 * The words of a place that name its city and its region: `München` and `Bayern` of "München, Bayern, Deutschland". Only what is known
 * to be one, in words that are its name and nothing else.
 */
export const namePlace = remember((text: string): NamedPlace => {
  const { country, region, city } = readPlace(text);
  if (country === undefined) return NOTHING;
  const parts = placeParts(text).filter(isBare);
  const alone = (part: string) => readPlace(`${part}, ${countries.of(country)}`);
  const at = city === undefined ? -1 : parts.findIndex((part) => alone(part).city === city);
  const after = parts.slice(at + 1);
  const isRegion = (part: string) => region?.endsWith(`-${part}`) || alone(part).region === region;
  const named = region && after.find(isRegion);
  const said = parts[at];
  return { ...(said !== undefined && { city: said }), ...(named && { region: named }) };
});
