import { foldText } from '../model/text.ts';

/** The country a place lies in as ISO 3166-1 alpha-2, whatever language names it; passed in by whoever knows countries. */
export type ReadCountry = (place: string) => string | undefined;

/** Words that widen or name a kind of place: `Greater London`, `Jakarta Raya`, `Berlin und Umgebung`. */
const WIDENING =
  /\b(?:greater|area|region|metropolitan|metropolitana|metropole|metropolregion|metroplex|bay|city|town|county|district|raya|kota|kabupaten|provinsi|und|umgebung|grossraum|raum|et|peripherie|agglomeration|environs|y|alrededores|e|regiao|grande|dan sekitarnya|area metropolitana|ville de|the|of|and)\b/g;

/** Cities whose names differ between languages beyond accents. Folded; the first is as good as the others. */
const EXONYMS: readonly (readonly string[])[] = [
  ['munich', 'munchen', 'monaco di baviera'],
  ['cologne', 'koln', 'colonia', 'keulen'],
  ['nuremberg', 'nurnberg', 'norimberga'],
  ['hanover', 'hannover'],
  ['brunswick', 'braunschweig'],
  ['aachen', 'aix la chapelle', 'aquisgran'],
  ['vienna', 'wien', 'vienne', 'viena', 'wina', 'wenen'],
  ['zurich', 'zurigo'],
  ['geneva', 'geneve', 'genf', 'ginebra', 'genebra', 'ginevra', 'jenewa'],
  ['basel', 'bale', 'basilea', 'basle'],
  ['bern', 'berne', 'berna'],
  ['lisbon', 'lisboa', 'lissabon', 'lisbonne'],
  ['rome', 'roma', 'rom'],
  ['milan', 'milano', 'mailand'],
  ['turin', 'torino'],
  ['naples', 'napoli', 'neapel'],
  ['florence', 'firenze', 'florenz', 'florencia'],
  ['venice', 'venezia', 'venedig', 'venise'],
  ['genoa', 'genova', 'genua', 'genes'],
  ['prague', 'praha', 'prag', 'praga', 'praha'],
  ['warsaw', 'warszawa', 'warschau', 'varsovie', 'varsovia', 'warsawa'],
  ['cracow', 'krakow', 'krakau', 'cracovie', 'cracovia'],
  ['brussels', 'bruxelles', 'brussel', 'bruselas', 'bruxelas'],
  ['antwerp', 'antwerpen', 'anvers', 'amberes'],
  ['ghent', 'gent', 'gand', 'gante'],
  ['the hague', 'hague', 'den haag', 'la haye', 'la haya'],
  ['copenhagen', 'kobenhavn', 'kopenhagen', 'copenhague'],
  ['gothenburg', 'goteborg'],
  ['athens', 'athina', 'athen', 'athenes', 'atenas', 'atene'],
  ['moscow', 'moskva', 'moskau', 'moscou', 'moscu'],
  ['istanbul', 'estambul'],
  ['london', 'londres', 'londra', 'londen'],
  ['edinburgh', 'edimbourg', 'edimburgo'],
  ['dublin', 'dublino'],
  ['seville', 'sevilla', 'siviglia'],
  ['saragossa', 'zaragoza', 'saragosse'],
  ['strasbourg', 'strassburg', 'estrasburgo'],
  ['marseille', 'marseilles', 'marsella'],
  ['singapore', 'singapura', 'singapur', 'singapour'],
  ['mexico city', 'ciudad de mexico', 'mexiko stadt', 'mexico', 'cdmx', 'cidade mexico'],
  ['new york', 'nueva york', 'nova york', 'nova iorque', 'new york city'],
  ['beijing', 'peking', 'pekin', 'pequim'],
  ['tokyo', 'tokio', 'toquio'],
  ['cairo', 'kairo', 'le caire', 'el cairo'],
  ['montreal', 'montreal'],
];

/** Words within names of places that are translated with them. Folded. */
const WORDS: Readonly<Record<string, string>> = {
  north: 'north',
  utara: 'north',
  nord: 'north',
  norte: 'north',
  south: 'south',
  selatan: 'south',
  sud: 'south',
  sur: 'south',
  sul: 'south',
  west: 'west',
  barat: 'west',
  ouest: 'west',
  oeste: 'west',
  east: 'east',
  timur: 'east',
  ost: 'east',
  est: 'east',
  este: 'east',
  leste: 'east',
  central: 'central',
  pusat: 'central',
  tengah: 'central',
  zentral: 'central',
  centro: 'central',
  centre: 'central',
  jawa: 'java',
  sumatera: 'sumatra',
  jabodetabek: 'jakarta',
};

/** `Jakarta Pusat` and `Central Jakarta` alike. */
function translated(name: string): string {
  const words = name.split(' ');
  return words.some((word) => WORDS[word])
    ? words
        .map((word) => WORDS[word] ?? word)
        .sort()
        .join(' ')
    : name;
}

const city = (name: string): string => EXONYMS.find((names) => names.includes(name))?.[0] ?? name;

/** The parts of a place, smallest first, each folded and without what only widens it. */
function partsOf(place: string): string[] {
  return place
    .split(/[,،、，]/)
    .map((part) => foldText(part.replace(/\(.*?\)/g, ' ')).replace(WIDENING, ' '))
    .map((part) => city(translated(part.replace(/\s+/g, ' ').trim())))
    .filter((part) => part !== '');
}

/** A wider place around a city is named after it: `Frankfurt Rhine-Main Metropolitan Area`. */
const AROUND =
  /\b(?:area|metropolitan|metroplex|metropolregion|region|umgebung|peripherie|alrededores|regiao|raya|sekitarnya|grossraum|raum)\b/;

const firstWord = (text: string): string => text.split(' ')[0] ?? text;

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((part) => other.includes(part)) ||
  one.some((part) =>
    other.some((wide) => ` ${wide} `.includes(` ${part} `) || ` ${part} `.includes(` ${wide} `)),
  );

/**
 * Whether two texts may tell of one place: the same smallest part, one wider than the other ("Berlin", "Berlin,
 * Germany", "Germany"), or named in two languages. Two different cities are not one place.
 */
export function isSamePlace(was: string, now: string, readCountry: ReadCountry): boolean {
  const [before, after] = [partsOf(was), partsOf(now)];
  const [own, other] = [before[0], after[0]];
  if (own === undefined || other === undefined) return true;
  if (own === other) return true;
  const [country, otherCountry] = [readCountry(was), readCountry(now)];
  if (country !== undefined && otherCountry !== undefined && country !== otherCountry) return false;
  // A country alone, or a state: wider than what was known, not elsewhere.
  if (before.length === 1 && (country !== undefined || after.includes(own)) && country === otherCountry)
    return true;
  if (
    after.length === 1 &&
    (otherCountry !== undefined || before.includes(other)) &&
    country === otherCountry
  )
    return true;
  const widened = AROUND.test(foldText(was)) || AROUND.test(foldText(now));
  if (widened && own.length > 3 && firstWord(own) === firstWord(other)) return true;
  // Two cities of one state: what they share is not the smaller of the two.
  const siblings = before[1] !== undefined && before[1] === after[1];
  if (siblings ? meet([own], [other]) : meet([own], after) || meet([other], before)) return true;
  const inAnother = country !== undefined && country === otherCountry && before.at(-1) !== after.at(-1);
  return inAnother && own.slice(0, 2) === other.slice(0, 2);
}
