import { CULTURES, type Culture, type NameWord } from './data/cultures.ts';
import { MORE_CULTURES } from './data/more-cultures.ts';
import { itemAt } from './random.ts';

const ALL_CULTURES = [...CULTURES, ...MORE_CULTURES];
const REPEAT_MARKS = ['II', 'III', 'IV', 'V'];
const RIGHT_TO_LEFT_MARK = '\u200F';

export interface SiteName {
  culture: Culture;
  given: string;
  family?: string;
  shownName: string;
  slug: string;
  /** The name in Latin letters with dots, unique in the world. */
  latin: string;
}

function joinName(culture: Culture, given: string, family: string): string {
  switch (culture.order) {
    case 'given-first':
      return `${given} ${family}`;
    case 'family-first':
      return `${family} ${given}`;
    case 'family-first-joined':
      return `${family}${given}`;
    case 'mononym':
      return given;
  }
}

/** What people add to their names, at fixed places in the round so that every world has each kind. */
function decorateName(name: string, index: number, family: string): string {
  switch (index % 23) {
    case 0:
      return `${name} 🚀`;
    case 4:
      return `${name}, MBA`;
    case 7:
      return `Dr. ${name}, PhD, PMP®`;
    case 9:
      return `⭐ ${name} 👩‍💻`;
    case 14:
      return `${name} (she/they) “${family.slice(0, 4)}”`;
    case 17:
      return `${name} ${family}-${family} the Younger of Upper ${family}, CPA, CFA, FRM, SPHR`;
    default:
      return name;
  }
}

function slugOf(culture: Culture, words: readonly NameWord[], shown: string, index: number): string {
  const inOwnScript = culture.ownScriptSlug && index % 2 === 0;
  const base = inOwnScript ? shown.replace(/\s+/g, '-') : words.map(([, latin]) => latin).join('-');
  return `${base.normalize('NFC').toLowerCase()}-${(0x9000 + index).toString(16)}`;
}

/** The name at a place in the list. Cultures go round; within one, given and family names meet in every pairing. */
export function makeName(index: number): SiteName {
  const culture = itemAt(ALL_CULTURES, index);
  const round = Math.floor(index / ALL_CULTURES.length);
  const given = itemAt(culture.given, round);
  const family = itemAt(
    culture.family,
    (round % culture.given.length) + Math.floor(round / culture.given.length),
  );
  const joined = joinName(culture, given[0], family[0]);
  const mononym = culture.order === 'mononym';
  const pairings = culture.given.length * (mononym ? 1 : culture.family.length);
  const repeats = Math.floor(round / pairings);
  const plain = repeats === 0 ? joined : `${joined} ${REPEAT_MARKS[repeats - 1] ?? repeats + 1}`;
  const decorated = decorateName(plain, index, family[0]);
  const words = mononym ? [given] : [given, family];
  const latin = words.map((word) => word[1].replaceAll('-', '.')).join('.');
  return {
    culture,
    given: given[0],
    ...(mononym ? {} : { family: family[0] }),
    shownName: culture.rightToLeft ? `${RIGHT_TO_LEFT_MARK}${decorated}` : decorated,
    slug: slugOf(culture, words, plain, index),
    latin: repeats === 0 ? latin : `${latin}${index}`,
  };
}
