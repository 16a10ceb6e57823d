/**
 * Zones of parts of countries that have several, by ISO 3166-2, and of cities by the folded name the place reader gives them: from the
 * IANA time zone database (zone1970.tab, 2025b). A part has one zone where fewer than one in a hundred of its people live by
 * another; of the rest only cities are told.
 */
const PARTS: Record<string, Record<string, string>> = {
  US: {
    'America/New_York': `CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV,FL/miami,FL/jacksonville,FL/tampa,FL/orlando,
      FL/st petersburg,FL/hialeah,FL/tallahassee,FL/fort lauderdale,FL/cape coral,FL/pembroke pines,FL/port saint lucie,
      FL/south florida,FL/tampa bay,IN/indianapolis,IN/fort wayne,KY/lexington,KY/lexington fayette,KY/louisville,
      TN/knoxville,TN/chattanooga,TN/east chattanooga`,
    'America/Detroit': 'MI',
    'America/Chicago': `AL AR IA IL KS LA MN MO MS OK WI,NE/omaha,NE/lincoln,SD/sioux falls,TN/memphis,TN/nashville,
      TX/houston,TX/san antonio,TX/dallas,TX/austin,TX/fort worth,TX/corpus christi,TX/plano,TX/laredo,TX/lubbock,TX/garland,
      TX/irving,TX/amarillo,TX/grand prairie,TX/mckinney,TX/frisco,TX/dallas fort worth,kansas city`,
    'America/Denver': 'CO MT NM UT WY,TX/el paso',
    'America/Phoenix':
      'AZ/phoenix,AZ/tucson,AZ/mesa,AZ/chandler,AZ/gilbert,AZ/scottsdale,AZ/maryvale,AZ/tempe,AZ/deer valley',
    'America/Los_Angeles': 'CA NV OR WA',
    'America/Anchorage': 'AK',
    'Pacific/Honolulu': 'HI',
  },
  CA: {
    'America/Halifax': 'NS PE',
    'America/Moncton': 'NB',
    'America/Toronto': 'ON QC',
    'America/Winnipeg': 'MB',
    'America/Regina': 'SK',
    'America/Edmonton': 'AB NT',
    'America/Vancouver': `BC/vancouver,BC/surrey,BC/okanagan,BC/victoria,BC/burnaby,BC/ladner,BC/richmond,BC/abbotsford,
      BC/lower mainland`,
    'America/Whitehorse': 'YT',
  },
  MX: {
    'America/Mexico_City':
      'AGU CAM CHP CMX COL DUR GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA VER ZAC',
    'America/Merida': 'YUC',
    'America/Monterrey': 'NLE,COA/saltillo,COA/torreon,COA/monclova,TAM/tampico,TAM/ciudad victoria',
    'America/Matamoros': 'TAM/reynosa,TAM/heroica matamoros,TAM/nuevo laredo',
    'America/Chihuahua': 'CHH/chihuahua',
    'America/Ciudad_Juarez': 'CHH/juarez',
    'America/Mazatlan': 'BCS SIN,NAY/tepic',
    'America/Hermosillo': 'SON',
    'America/Tijuana': 'BCN',
    'America/Cancun': 'ROO',
  },
  BR: {
    'America/Sao_Paulo': 'DF ES GO MG PR RJ RS SC SP',
    'America/Bahia': 'BA',
    'America/Belem': 'AP PA',
    'America/Fortaleza': 'CE MA PB PI RN',
    'America/Recife': 'PE',
    'America/Maceio': 'AL SE',
    'America/Araguaina': 'TO',
    'America/Campo_Grande': 'MS',
    'America/Cuiaba': 'MT',
    'America/Porto_Velho': 'RO',
    'America/Boa_Vista': 'RR',
    'America/Manaus': 'AM/manaus',
    'America/Rio_Branco': 'AC',
  },
  AU: {
    'Australia/Sydney': 'ACT NSW',
    'Australia/Melbourne': 'VIC',
    'Australia/Brisbane': 'QLD',
    'Australia/Adelaide': 'SA',
    'Australia/Hobart': 'TAS',
    'Australia/Darwin': 'NT',
    'Australia/Perth': 'WA',
  },
  ID: {
    'Asia/Jakarta': 'AC BB BE BT JA JB JI JK JT KB KR KT LA RI SB SS SU YO,jawa,sumatera,jabodetabek',
    'Asia/Makassar': 'BA GO KI KS KU NB NT SA SG SN SR ST,sulawesi',
    'Asia/Jayapura': 'MA MU PA PB PD PE PS PT',
  },
  RU: {
    'Europe/Moscow':
      'moscow,saint petersburg,nizhniy novgorod,kazan,rostov na donu,voronezh,krasnodar,yaroslavl',
    'Europe/Samara': 'samara,tol yatti,izhevsk',
    'Asia/Yekaterinburg': 'yekaterinburg,chelyabinsk,ufa,perm',
    'Asia/Omsk': 'omsk',
    'Asia/Novosibirsk': 'novosibirsk',
    'Asia/Krasnoyarsk': 'krasnoyarsk',
    'Asia/Irkutsk': 'irkutsk',
    'Asia/Vladivostok': 'vladivostok,khabarovsk',
  },
};

/** Countries with one zone but for some parts and cities, of which none is told. */
const ALL_BUT: Record<string, readonly [zone: string, but: string]> = {
  CL: ['America/Santiago', 'AI MA VS,punta arenas,coyhaique,puerto aysen'],
  CN: ['Asia/Shanghai', 'XJ,urumqi,urumqi shi,korla,kashgar,hotan,aksu,shihezi,karamay,yining'],
  EC: ['America/Guayaquil', 'W'],
  ES: ['Europe/Madrid', 'CN GC TF'],
  NZ: ['Pacific/Auckland', 'CIT'],
  PT: ['Europe/Lisbon', '20,ponta delgada'],
  UA: [
    'Europe/Kyiv',
    '09 14 40 43,sevastopol,simferopol,kerch,yevpatoriya,feodosiya,donetsk,makiyivka,luhansk,horlivka,mariupol,alchevsk',
  ],
};

/** `NY NJ,TX/austin,kansas city`: parts by their codes, then cities. */
const namesIn = (list: string): string[] => {
  const [codes = '', ...cities] = list.split(/,\s*/);
  const whole = /^[A-Z0-9]{1,3}(?: [A-Z0-9]{1,3})*$/.test(codes) ? codes.split(' ') : [codes];
  return [...whole, ...cities];
};

let zones: Map<string, string> | undefined;
let exceptions: Map<string, ReadonlySet<string>> | undefined;

function zonesByPart(): Map<string, string> {
  zones ??= new Map(
    Object.entries(PARTS).flatMap(([country, byZone]) =>
      Object.entries(byZone).flatMap(([zone, list]) =>
        namesIn(list).map((name): [string, string] => [`${country} ${name}`, zone]),
      ),
    ),
  );
  return zones;
}

function isException(country: string, name: string): boolean {
  exceptions ??= new Map(Object.entries(ALL_BUT).map(([code, [, but]]) => [code, new Set(namesIn(but))]));
  return exceptions.get(country)?.has(name) ?? false;
}

/** Every zone this table names. */
export const tableZones = (): string[] => [
  ...new Set([...zonesByPart().values(), ...Object.values(ALL_BUT).map(([zone]) => zone)]),
];

/**
 * The zone of a part of a country or a city, where this table settles it.
 * @param region the end of its ISO 3166-2 code
 * @param city its folded name
 */
export function zoneOfPart(
  country: string,
  region: string | undefined,
  city: string | undefined,
): string | undefined {
  const known = zonesByPart();
  const inCity = city && known.get(`${country} ${region === undefined ? city : `${region}/${city}`}`);
  const found = inCity || known.get(`${country} ${region}`);
  if (found !== undefined) return found;
  const [main] = ALL_BUT[country] ?? [];
  const names = [region, city].filter((name) => name !== undefined);
  if (main === undefined || names.length === 0) return undefined;
  return names.some((name) => isException(country, name)) ? undefined : main;
}
