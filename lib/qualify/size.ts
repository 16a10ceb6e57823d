import { SIZE_BANDS, type SizeBand } from '../model/words.ts';
import { bandDistance } from './band-distance.ts';
import { type Bound, joinsRange, leadingMultiplier, readAround } from './size-words.ts';

/**
 * What a text says of a head count: its band, `approximate` when the number was rounded or only bounded, or the two
 * neighbouring bands such a number may lie in.
 */
export type SizeReading =
  | { band: SizeBand; approximate?: true; between?: undefined }
  | { between: readonly [SizeBand, SizeBand]; band?: undefined };

const BOUNDS: readonly [SizeBand, number, number][] = SIZE_BANDS.map((band) => {
  const [low = '1', high] = band.split('-');
  return [band, Number.parseInt(low, 10), band.endsWith('+') ? Infinity : Number(high ?? low)];
});
const LAST_FROM = 10_001;

/** "About N" is taken as N within a fifth; "over N" as less than twice N, else the next round number would be said. */
const LEAST_OF_ABOUT = 0.8;
const MOST_OF_ABOUT = 1.25;

/** Digits of any script as ASCII; raised ones count nothing. A script's digits stand in a row; its zero ends in 0 or in 6 (Unicode, class Nd). */
function asciiDigits(text: string): string {
  return text
    .replace(/\p{No}/gu, ' x ')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => {
      const point = digit.codePointAt(0) ?? 0;
      const last = point & 15;
      const value = /\p{Nd}/u.test(String.fromCodePoint(point - last)) ? last : last - 6;
      return value >= 0 && value <= 9 ? String(value) : digit;
    });
}

/** A number as written: what it says, to what precision, and where it stands. */
interface Figure {
  value: number;
  /** The last digit's worth: 100 for "2.3K". */
  unit: number;
  multiplied: boolean;
  start: number;
  end: number;
}

/** The groups of a number's digits: thousands in threes, or as in India in twos before the last three. */
const WHOLE = /^(?:\d+|\d{1,3}(?:[.,\s'’٬]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/;
const DECIMAL = /^(\d{1,4})[.,٫](\d{1,2})$/;

function readFigure(run: string, start: number, text: string): Figure | undefined {
  const after = leadingMultiplier(text.slice(start + run.length));
  const times = after?.times ?? 1;
  const end = start + run.length + (after?.length ?? 0);
  const place = { multiplied: after !== undefined, start, end };
  const [, whole, part] = run.match(DECIMAL) ?? [];
  if (whole !== undefined && part !== undefined) {
    if (after === undefined) return undefined;
    const unit = times / 10 ** part.length;
    return { ...place, value: Math.round(Number(`${whole}.${part}`) * times), unit };
  }
  // "1.001K" may be a thousand and one or a million and one thousand.
  const grouped = /\D/.test(run);
  if (!WHOLE.test(run) || (grouped && after !== undefined)) return undefined;
  return { ...place, value: Number(run.replace(/\D/g, '')) * times, unit: times };
}

function figuresOf(text: string): Figure[] | undefined {
  const runs = [...text.matchAll(/\d+(?:[.,\s'’٬٫]\d+)*/g)];
  if (runs.length === 0 || runs.length > 2) return undefined;
  const figures = runs.flatMap((run) => readFigure(run[0], run.index, text) ?? []);
  const counts = figures.every(({ value }) => Number.isSafeInteger(value));
  return figures.length === runs.length && counts ? figures : undefined;
}

const indexOf = (count: number) => BOUNDS.findIndex(([, from, to]) => count >= from && count <= to);

/** The band, or the two neighbouring ones, that a span of counts lies in. */
function bandsWithin(low: number, high: number): SizeReading | undefined {
  const first = BOUNDS[indexOf(Math.max(1, Math.ceil(low)))]?.[0];
  const last = BOUNDS[indexOf(Math.max(1, Math.floor(high)))]?.[0];
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return { band: first, approximate: true };
  return bandDistance(first, last) === 1 ? { between: [first, last] } : undefined;
}

function boundedSize(count: number, bound: Bound): SizeReading | undefined {
  // Short forms round the last band's border down: `10K+`.
  if ((bound === 'over' && count >= LAST_FROM - 1) || (bound === 'at-least' && count >= LAST_FROM)) {
    return { band: '10001+' };
  }
  switch (bound) {
    case 'about':
      return bandsWithin(count * LEAST_OF_ABOUT, count * MOST_OF_ABOUT);
    case 'over':
      return bandsWithin(count + 1, Math.max(count + 1, 2 * count - 1));
    case 'at-least':
      return bandsWithin(count, Math.max(count, 2 * count - 1));
    case 'under':
      return count < 2 ? undefined : bandsWithin(count / 2, count - 1);
    case 'up-to':
      return bandsWithin(count / 2, count);
  }
}

/** A count at its face value; half-hearted where its rounding may hide a border, as in "5K". */
function countedSize({ value, unit, multiplied }: Figure): SizeReading | undefined {
  const band = BOUNDS[indexOf(value)]?.[0];
  if (band === undefined) return undefined;
  const safe = !multiplied || indexOf(value - unit / 2) === indexOf(value + unit / 2 - 1);
  return safe ? { band } : { band, approximate: true };
}

/** A range lies in a band when its upper end does and its lower end touches it: `1K-5K` is short for 1,001-5,000. */
function rangedSize(low: number, high: number, about: boolean): SizeReading | undefined {
  if (low > high || high < 1) return undefined;
  const band = BOUNDS.find(([, from, to]) => high >= from && high <= to && low >= from - 1)?.[0];
  if (band !== undefined) return about ? { band, approximate: true } : { band };
  return bandsWithin(low, high);
}

function readRange(text: string, one: Figure, other: Figure): SizeReading | undefined {
  const around = readAround(`${text.slice(0, one.start)} ${text.slice(other.end)}`);
  if (around === undefined || !joinsRange(text.slice(one.end, other.start), around.between)) return undefined;
  const about = around.bounds.delete('about');
  // "From 50 to 200" bounds nothing further.
  around.bounds.delete('at-least');
  if (around.bounds.size > 0) return undefined;
  // "5-10K" gives the thousands once, "501-1K" means what it says.
  const shared = other.multiplied && !one.multiplied && one.value * other.unit < other.value;
  return rangedSize(shared ? one.value * other.unit : one.value, other.value, about);
}

function readSingle(text: string, figure: Figure): SizeReading | undefined {
  if (/(?:^|\s)[-−]$/.test(text.slice(0, figure.start))) return undefined;
  const around = readAround(`${text.slice(0, figure.start)} ${text.slice(figure.end)}`);
  if (around === undefined || around.between || around.bounds.size > 1 || figure.value < 1) return undefined;
  const [bound] = around.bounds;
  return bound === undefined ? countedSize(figure) : boundedSize(figure.value, bound);
}

/**
 * The head count a text states, in any script's digits, any language's thousands and some thirty languages' words:
 * `11-50 employees`, `1.001–5.000 Beschäftigte`, `5K-10K`, `10,001+`, `10 rb karyawan`, `1万人`, `340`.
 *
 * A number that is only about right gives its band and `approximate`: "about 120" lies within 96 and 150 and so in
 * 51-200; "over 200" within 201 and 399. Where such a span meets two bands both are named ("about 50"). `undefined` for
 * text without a number, spanning more than two bands ("1-50"), or about something else ("founded 2012").
 */
export function readSize(text: string): SizeReading | undefined {
  const clean = asciiDigits(text.slice(0, 200)).trim();
  const [one, other] = figuresOf(clean) ?? [];
  if (one === undefined) return undefined;
  return other === undefined ? readSingle(clean, one) : readRange(clean, one, other);
}
