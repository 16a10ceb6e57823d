import { monthOf } from '../../model/job-dates.ts';
import { foldLetters } from '../../model/text.ts';
import type { DateOrder } from './layout.ts';

/** Two numbers and a year, by what they are set apart. */
const DIGITS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de )?(\p{L}+)\.?,?[ -](?:de )?(\d{4}|\d{2})$/u;
const MONTH_FIRST = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** A day as `YYYY-MM-DD`, if the calendar has it. */
function dayOf(year: string, month: number | undefined, day: number): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const time = Date.UTC(Number(full), (month ?? 0) - 1, day);
  const date = Number.isNaN(time) ? undefined : new Date(time);
  const fits = date?.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day;
  return fits && Number(full) >= 1900 ? date.toISOString().slice(0, 10) : undefined;
}

/** What a date of digits alone says of the order they are written in. */
export function orderOf(text: string): DateOrder | 'either' | undefined {
  const [, first, sign, second] = text.trim().match(DIGITS) ?? [];
  if (first === undefined || second === undefined) return undefined;
  // Nobody writes the month first with full stops.
  if (sign === '.' || Number(first) > 12) return 'dmy';
  if (Number(second) > 12) return 'mdy';
  return first === second ? undefined : 'either';
}

/**
 * A date in a table as `YYYY-MM-DD`: `2024-03-05`, `05 Mar 2024`, `Oct 15 2024`, `5 de marzo de 2024`, and of digits alone in
 * the order given. `'order'` where only the order could tell, `undefined` for what is no date. Month names are those of
 * thirteen languages.
 */
export function readDate(text: string, order: DateOrder | undefined): string | undefined {
  const trimmed = text.trim();
  const iso = trimmed.match(ISO);
  if (iso) return dayOf(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const digits = trimmed.match(DIGITS);
  if (digits) {
    const [, first = '', , second = '', year = ''] = digits;
    const own = orderOf(trimmed);
    const written = own === 'either' ? order : (own ?? order ?? 'dmy');
    if (written === undefined) return 'order';
    const [day, month] = written === 'dmy' ? [first, second] : [second, first];
    return dayOf(year, Number(month), Number(day));
  }
  const folded = foldLetters(trimmed);
  const [, day, word, year] = folded.match(DAY_FIRST) ?? [];
  if (word !== undefined) return dayOf(year ?? '', monthOf(word), Number(day));
  const named = folded.match(MONTH_FIRST);
  return named ? dayOf(named[3] ?? '', monthOf(named[1] ?? ''), Number(named[2])) : undefined;
}
