import { foldText } from '../model/text.ts';

/** ISO 3166-1 alpha-2, officially assigned, and XK, which CLDR and LinkedIn use for Kosovo. */
const CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
  'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
  'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');
const KNOWN = new Set(CODES);

/** Languages whose country names are understood, commonest first: on a clash of names the earlier one holds. */
const LANGUAGES =
  'en id fr de es pt it nl sv da nb fi pl tr cs ro hu el uk ru bg hr sk lt ar he fa hi bn th vi ms tl ja ko zh zh-Hant'.split(
    ' ',
  );

/** Names in wide use that CLDR gives as neither the long nor the short form. */
const ALIASES: readonly [string, string][] = [
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['great britain', 'GB'],
  ['united states of america', 'US'],
  ['u s a', 'US'],
  ['uae', 'AE'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['russian federation', 'RU'],
  ['viet nam', 'VN'],
  ['hong kong sar', 'HK'],
  ['the netherlands', 'NL'],
];

/** A country and a state of the United States, and two countries: nothing tells which. */
const AMBIGUOUS = new Set(['georgia', 'congo', 'kongo']);

/** Languages whose abbreviations (`UK`, `USA`, `EUA`) are in use; elsewhere two or three letters mean anything. */
const ABBREVIATING = new Set(['en', 'de', 'es', 'pt']);

/** Where the work is done, which some pages append to the place or put before it. */
const WORK_MODES = /(?:[·•|(]|,\s*(?=(?:remote|hybrid|on[- ]?site)\b)).*$/iu;
const MODE_FIRST =
  /^(?:(?:fully |100 ?% )?remote|hybrid|on[- ]?site|home[- ]?office|remoto|híbrido|télétravail|jarak jauh)\s*(?:[-–—:,]\s*|\b(?:in|from|based in|aus|en|di|dari|desde|depuis)\s+)/iu;

type Names = ReadonlyMap<string, string | undefined>;

const namesByLanguage = new Map<string, Names>();

/** Every name of a language, folded; `undefined` for one that two countries share once it is folded. */
function readNames(language: string): Names {
  const names = new Map<string, string | undefined>();
  const add = (name: string | undefined, code: string) => {
    const key = name === undefined ? '' : foldText(name);
    if (key === '' || AMBIGUOUS.has(key)) return;
    names.set(key, names.has(key) && names.get(key) !== code ? undefined : code);
  };
  for (const style of ['long', 'short'] as const) {
    const spell = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const code of CODES) add(spell.of(code), code);
  }
  return names;
}

/** `own`: the language is that of the page, so that its short names ("Çin") are no chance likeness. */
function codeIn(language: string, key: string, own: boolean): string | undefined {
  const names = namesByLanguage.get(language) ?? readNames(language);
  namesByLanguage.set(language, names);
  const tooShort = /^[a-z ]{1,3}$/.test(key) && !own && !ABBREVIATING.has(language);
  return tooShort ? undefined : names.get(key);
}

const aliases = new Map(ALIASES);

function countryNamed(name: string, locale: string | undefined): string | undefined {
  const key = foldText(name);
  if (key === '') return undefined;
  const base = locale?.split('-')[0];
  const first = base !== undefined && LANGUAGES.includes(base) ? [base] : [];
  for (const language of [...first, ...LANGUAGES]) {
    const code = codeIn(language, key, language === base);
    if (code !== undefined) return code;
  }
  return aliases.get(key);
}

/** Whether a text is an ISO 3166-1 alpha-2 code in capitals. */
export function isCountryCode(text: string): boolean {
  return KNOWN.has(text);
}

/** The parts of a place's text, smallest first, without the way of working that some pages write beside it. */
export function placeParts(placeText: string): string[] {
  const parts = placeText
    .slice(0, 500)
    .replace(WORK_MODES, '')
    .replace(MODE_FIRST, '')
    .split(/[,،、，;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // Chinese, Japanese and Korean say the largest first and part by spaces or by what a part is.
  return parts.flatMap((part) =>
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}\s]+$/u.test(part)
      ? part.split(/\s+|(?<=[省県都府])(?=.{2})/u).toReversed()
      : [part],
  );
}

/**
 * The ISO 3166-1 alpha-2 code of the country a place names, in any of some thirty languages (names from CLDR through
 * `Intl`; `locale`, such as `de`, is tried first). Only the last part counts: "Peru, Indiana" is not in Peru, and a
 * metropolitan area without its country is `undefined`. Places written largest first ("日本 東京都") are read from the front.
 */
export function findCountry(placeText: string, locale?: string): string | undefined {
  const last = placeParts(placeText).at(-1);
  if (last === undefined) return undefined;
  // Some names hold what parts others: "도미니카 공화국", whose first word is another country, and "Saint-Martin (…)".
  const whole = placeText.slice(0, 100);
  if (/[(\p{Script=Han}\p{Script=Hangul}]/u.test(whole)) {
    const named = countryNamed(whole, locale);
    if (named !== undefined) return named;
  }
  return countryNamed(last, locale) ?? (/[,،、，]/.test(whole) ? countryNamed(whole, locale) : undefined);
}
