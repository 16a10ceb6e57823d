/** When a job was held, as far as a page says it. */
export interface JobDates {
  /** `2019-03`, or `2019` where no month is given. */
  from?: string;
  to?: string;
  /** The range is worded as still open: `Present`, `Heute`. */
  open: boolean;
}

/** The languages pages word their ranges in. */
const LANGUAGES = 'en id fr de es pt-BR it nl pl tr ja ar he'.split(' ');

/** LinkedIn's short forms that CLDR does not give. */
const SHORT_FORMS: ReadonlyMap<string, number> = new Map([['agt', 8]]);

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // Polish has another form of the month beside a day.
  { month: 'long', day: 'numeric', year: 'numeric' },
];

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ł/g, 'l');

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

function monthNamesIn(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2020, month - 1, 15)));
      const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').match(/\p{L}+/u)?.[0];
      if (name !== undefined && name !== '月') names.set(name, month);
    }
  }
  byLanguage.set(language, names);
  return names;
}

/** The month, from 1, that a folded word names. No two of the languages use one name for two months. */
export function monthOf(word: string): number | undefined {
  for (const language of LANGUAGES) {
    const month = monthNamesIn(language).get(word);
    if (month !== undefined) return month;
  }
  return SHORT_FORMS.get(word);
}

/** Arabic-Indic and Persian digits as those of ASCII. */
const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

function readMonth(folded: string): number | undefined {
  for (const word of folded.match(/\p{L}+/gu) ?? []) {
    const named = monthOf(word);
    if (named !== undefined) return named;
  }
  const numbered = Number(folded.match(/(?<!\d)\d{1,2}(?!\d)/)?.[0] ?? 0);
  return numbered >= 1 && numbered <= 12 ? numbered : undefined;
}

/** One end of a range as `YYYY-MM` or `YYYY`; `undefined` where no year stands. */
function readEnd(text: string): string | undefined {
  const folded = fold(asciiDigits(text));
  const year = folded.match(/(?<!\d)(?:19|20)\d\d(?!\d)/)?.[0];
  if (year === undefined) return undefined;
  const month = readMonth(folded.replace(year, ' '));
  return month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`;
}

/** The range itself, without the length that LinkedIn adds after a dot: `Aug 2021 - Present`. */
const rangeOf = (dates: string): string => dates.slice(0, 200).split(/[·•]/)[0]?.trim() ?? '';

/**
 * When a job began and ended, from the range as a page words it in any of thirteen languages (month names from CLDR
 * through `Intl`). Nothing is known of a text that holds no year.
 */
export function readJobDates(dates: string | undefined): JobDates {
  const [first = '', second] = rangeOf(dates ?? '').split(/\s+[-–—~～]\s+|[–—～]/);
  const from = readEnd(first);
  const to = second === undefined ? undefined : readEnd(second);
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    open: from !== undefined && second !== undefined && to === undefined && second.trim() !== '',
  };
}

/** Whether two moments are the same as far as both are told: `2019` and `2019-03` are. */
export function sameMoment(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one));
}

/** Whether two ranges tell of the same dates in other words: the page was shown in another language. */
export function isSameRangeReworded(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const words = (text: string) =>
    fold(rangeOf(text))
      .match(/\p{L}+/gu)
      ?.join(' ') ?? '';
  const [a, b] = [readJobDates(one), readJobDates(other)];
  return sameMoment(a.from, b.from) && a.open === b.open && a.to === b.to && words(one) !== words(other);
}

/** Words for a year and a month beside a number, folded, in the languages pages word a length of time in. */
const YEAR_WORDS = new Set(
  'y yr yrs year years thn tahun an ans annee annees jahr jahre jahren j ano anos anno anni jaar jr rok lata lat yil 年 سنة سنوات שנה שנים'
    .split(' ')
    .map(fold),
);
const MONTH_WORDS = new Set(
  'm mo mos month months bln bulan mois monat monate monaten mon mes meses mese mesi maand maanden mnd mies ay か月 ヶ月 ケ月 カ月 个月 شهر أشهر חודש חודשים'
    .split(' ')
    .map(fold),
);

/**
 * The length of time a text states: `4 yrs 3 mos`, `2 Jahre`, `7 bln`, alone or after the dot behind a range. Where no months
 * are told it may be anything up to the next year. `undefined` where a text states none, or one in other units.
 */
export function readLength(text: string | undefined): { years: number; months?: number } | undefined {
  const length = (text ?? '').slice(0, 200).split(/[·•]/).at(-1) ?? '';
  let years: number | undefined;
  let months: number | undefined;
  for (const [, digits = '', unit = ''] of fold(asciiDigits(length)).matchAll(
    /(?<!\d)(\d{1,2})\s*(\p{L}+)/gu,
  )) {
    if (YEAR_WORDS.has(unit)) years ??= Number(digits);
    else if (MONTH_WORDS.has(unit)) months ??= Number(digits);
    else return undefined;
  }
  if (years === undefined && months === undefined) return undefined;
  return { years: years ?? 0, ...(months !== undefined && { months }) };
}
