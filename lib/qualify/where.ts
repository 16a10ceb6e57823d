import type { Person } from '../model/person.ts';
import { remember } from '../model/remember.ts';
import { placeParts } from './country.ts';
import { evidenceOf } from './evidence.ts';
import { readPlace } from './place.ts';

/** Parts of the world that people write before the state they belong to, and whose clocks are others. */
const FAR_PARTS: Record<string, readonly string[]> = {
  AU: ['CC', 'CX', 'NF'],
  DK: ['FO', 'GL'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'WF', 'YT'],
  GB: ['AI', 'BM', 'FK', 'GI', 'IO', 'KY', 'MS', 'PN', 'SH', 'TC', 'VG'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NZ: ['CK', 'NU', 'TK'],
};

/** The part far away that a text of one country names: "Saint-Denis, Réunion, France" is on Réunion. */
function farPartIn(text: string, country: string): string | undefined {
  const far = FAR_PARTS[country];
  if (far === undefined) return undefined;
  const named = placeParts(text).slice(0, -1);
  return named
    .map((part) => readPlace(part).country)
    .find((part) => part !== undefined && far.includes(part));
}

const readWhere = remember((text): string | undefined => {
  const { country, region, city } = readPlace(text);
  if (country === undefined) return undefined;
  const far = farPartIn(text, country);
  if (far !== undefined) return far;
  return [region ?? country, ...(city === undefined ? [] : [city])].join('/');
});

/**
 * Where somebody is themselves, for the clock there: `DE`, `DE-BY`, `DE-BY/munich`, `LB/beirut`. `undefined` where their own words
 * do not tell the country; where their employer has its headquarters tells nothing of their clock.
 */
export function whereIs({ facts }: Person): string | undefined {
  const said = evidenceOf('location', facts.location);
  return said && readWhere(said.words);
}
