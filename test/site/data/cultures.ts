import type { SiteLanguage } from '../world.ts';

/** A word as written and as it goes into an address: `['אורי', 'uri']`. */
export type NameWord = readonly [shown: string, latin: string];

export interface Culture {
  key: string;
  /** The language people of this culture write their title and headline in. */
  language: SiteLanguage;
  /** How given and family name are put together. */
  order: 'given-first' | 'family-first' | 'family-first-joined' | 'mononym';
  rightToLeft?: true;
  /** Whether addresses carry the name in its own script. */
  ownScriptSlug?: true;
  given: readonly NameWord[];
  family: readonly NameWord[];
  places: readonly (readonly [place: string, country: string])[];
}

const same = (...words: string[]): NameWord[] =>
  words.map((word) => [
    word,
    word
      .normalize('NFKD')
      .replace(/\p{M}|[’']/gu, '')
      .toLowerCase()
      .replace(/ł/g, 'l')
      .replace(/ß/g, 'ss')
      .replace(/[øö]/g, 'o')
      .replace(/đ/g, 'd')
      .replace(/ð/g, 'd')
      .replace(/þ/g, 'th')
      .replace(/æ/g, 'ae')
      .replace(/[^a-z]+/g, '-'),
  ]);

/** Given names are common ones; family names are made up, so that no whole name is anyone's. */
export const CULTURES: readonly Culture[] = [
  {
    key: 'english',
    language: 'en',
    order: 'given-first',
    given: same('Nerys', 'Tobias', 'Imogen', 'Callum', 'Beatrix', 'Rowan'),
    family: same('Quillharbour', 'Tallowmarsh', 'Brindlecote', 'Ashgrimble', 'O’Tarnwick', 'Penderloft'),
    places: [
      ['Leeds, England, United Kingdom', 'GB'],
      ['Austin, Texas, United States', 'US'],
      ['Dunedin, Otago, New Zealand', 'NZ'],
    ],
  },
  {
    key: 'yoruba',
    language: 'en',
    order: 'given-first',
    given: same('Adébáyọ̀', 'Ọlámidé', 'Títílayọ̀', 'Fẹ́mi', 'Yétúndé', 'Babájídé'),
    family: same('Ọ̀rúnlédìí', 'Adékúnbùsọ́lá', 'Òkèjẹ́nlá', 'Akíngbẹ̀sòtẹ́', 'Ọláwẹ̀rìn', 'Ẹgbẹ́yálò'),
    places: [
      ['Lagos, Lagos State, Nigeria', 'NG'],
      ['Ibadan, Oyo State, Nigeria', 'NG'],
    ],
  },
  {
    key: 'arabic',
    language: 'en',
    order: 'given-first',
    rightToLeft: true,
    ownScriptSlug: true,
    given: [
      ['ليلى', 'layla'],
      ['كريم', 'karim'],
      ['سلمى', 'salma'],
      ['يوسف', 'yusuf'],
      ['نور', 'nour'],
    ],
    family: [
      ['الزهرواني', 'alzahrawani'],
      ['بن مرجانة', 'bin-marjana'],
      ['القنديلاوي', 'alqandilawi'],
      ['الساحلين', 'alsahilin'],
      ['درويشان', 'darwishan'],
    ],
    places: [
      ['Amman, Jordan', 'JO'],
      ['Dubai, United Arab Emirates', 'AE'],
    ],
  },
  {
    key: 'indonesian',
    language: 'id',
    order: 'mononym',
    given: same(
      'Sulastriwati',
      'Wirahadikusno',
      'Purnamadewi',
      'Hendrasakti',
      'Nurwahyuning',
      'Bagaskarawan',
    ),
    family: same('Tirtakencana', 'Sastromulyono', 'Wanggaipuri'),
    places: [
      ['Bandung, Jawa Barat, Indonesia', 'ID'],
      ['Surabaya, Jawa Timur, Indonesia', 'ID'],
    ],
  },
  {
    key: 'japanese',
    language: 'en',
    order: 'family-first',
    ownScriptSlug: true,
    given: [
      ['彩花', 'ayaka'],
      ['拓海', 'takumi'],
      ['さくら', 'sakura'],
      ['健一', 'kenichi'],
      ['ひかり', 'hikari'],
    ],
    family: [
      ['葦原坂', 'ashiharazaka'],
      ['雲井戸', 'kumoido'],
      ['白鷺沼', 'shirasaginuma'],
      ['千灯谷', 'sentodani'],
      ['星霜寺', 'seisoji'],
    ],
    places: [
      ['Yokohama, Kanagawa, Japan', 'JP'],
      ['Sapporo, Hokkaido, Japan', 'JP'],
    ],
  },
  {
    key: 'french',
    language: 'fr',
    order: 'given-first',
    given: same('Éloïse', 'Maël', 'Anaïs', 'Théophile', 'Clémence', 'Gaëtan'),
    family: same('Brumevaux', 'de l’Orme-Tissier', 'Chantelauze-Friquet', 'Péricourbe', 'Vaugrenier'),
    places: [
      ['Nantes, Pays de la Loire, France', 'FR'],
      ['Lyon, Auvergne-Rhône-Alpes, France', 'FR'],
    ],
  },
  {
    key: 'hebrew',
    language: 'en',
    order: 'given-first',
    rightToLeft: true,
    given: [
      ['נועה', 'noa'],
      ['איתי', 'itay'],
      ['תמר', 'tamar'],
      ['אורי', 'uri'],
      ['שירה', 'shira'],
    ],
    family: [
      ['בן־ערבות', 'ben-aravot'],
      ['זיתוניאן', 'zeitunian'],
      ['הר־שחף', 'har-shahaf'],
      ['כרמלוביץ', 'karmelovitz'],
    ],
    places: [
      ['Haifa, Haifa District, Israel', 'IL'],
      ['Tel Aviv-Yafo, Israel', 'IL'],
    ],
  },
  {
    key: 'german',
    language: 'de',
    order: 'given-first',
    given: same('Jürgen', 'Käthe', 'Lennart', 'Annelie', 'Björn', 'Friederike'),
    family: same('Großbachweiler', 'von Düsterloh-Quast', 'Mühlenschreck', 'Wölkenstein', 'Straußenberger'),
    places: [
      ['Leipzig, Sachsen, Deutschland', 'DE'],
      ['Graz, Steiermark, Österreich', 'AT'],
    ],
  },
  {
    key: 'chinese',
    language: 'en',
    order: 'family-first-joined',
    ownScriptSlug: true,
    given: [
      ['语桐', 'yutong'],
      ['浩然', 'haoran'],
      ['梓涵', 'zihan'],
      ['思远', 'siyuan'],
    ],
    family: [
      ['澹台云', 'tantaiyun'],
      ['公羊墨', 'gongyangmo'],
      ['微生砚', 'weishengyan'],
      ['南荣岫', 'nanrongxiu'],
    ],
    places: [
      ['Hangzhou, Zhejiang, China', 'CN'],
      ['Singapore', 'SG'],
    ],
  },
];
