import { isCountryCode } from './country.ts';

/** One thing a name may stand for. Without `city` it is a part of a country; without `region` the part is not known. */
export interface NamedPlace {
  country: string;
  /** The end of its ISO 3166-2 code: `BY` of `DE-BY`. */
  region?: string;
  /** The folded name of a city, the same for all its names. */
  city?: string;
  /** Whether the name tells the country by itself. */
  sure: boolean;
}

export interface PlaceIndex {
  byName: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Codes people write for states and provinces: `TX`. */
  byCode: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** Countries whose people write their states or provinces by code. */
const CODED = new Set(['US', 'CA', 'AU', 'BR', 'IT']);

/** Codes of the United States alone, no country's either, are what their letters say: `TX`, but not `CA`, `PA` or `MI`. */
function markSure(byCode: Map<string, NamedPlace[]>): void {
  for (const [code, places] of byCode) {
    const [one, other] = places;
    if (one?.country !== 'US' || other !== undefined || isCountryCode(code)) continue;
    byCode.set(code, [{ ...one, sure: true }]);
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Reads the compact list of place-data.ts. */
export function indexPlaces(data: string): PlaceIndex {
  const byName = new Map<string, NamedPlace[]>();
  const byCode = new Map<string, NamedPlace[]>();
  let country = '';
  const add = (name: string, place: Omit<NamedPlace, 'sure'>) => {
    const sure = !name.endsWith('?');
    push(byName, sure ? name : name.slice(0, -1), { ...place, sure });
  };
  for (const line of data.trim().split('\n')) {
    if (line.startsWith('=')) {
      country = line.slice(1);
      continue;
    }
    const [region = '', names = '', cities = ''] = line.split(':');
    const part = { country, ...(region !== '' && { region }) };
    for (const name of names === '' ? [] : names.split('/')) add(name, part);
    // Cities of Italy are kept by its regions, codes are those of its provinces.
    const coded = country === 'IT' ? { country } : part;
    if (CODED.has(country) && /^[A-Z]{2,3}$/.test(region)) push(byCode, region, { ...coded, sure: false });
    for (const list of cities === '' ? [] : cities.split(',')) {
      const own = list.split('/');
      const city = (own[0] ?? '').replace('?', '');
      for (const name of own) add(name, { ...part, city });
    }
  }
  markSure(byCode);
  return { byName, byCode };
}
