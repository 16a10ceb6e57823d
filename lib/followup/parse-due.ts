import type { ParsedComponents } from 'chrono-node';
import type { Due } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import { dayAfter, WORK_START } from './calendar.ts';
import { type DateLanguage, dateLanguages, isFiller, saysGone } from './date-phrases.ts';
import { dueAt, dueFrom, wallOf } from './zoned-time.ts';

export type ParsedDue =
  | { ok: true; due: Due; words: string }
  | { ok: false; reason: 'empty' | 'not-understood' | 'past' };

interface Moment {
  now: Instant;
  zone: string;
  /** `now` on the wall in `zone`. */
  wall: string;
  /** A Date whose local fields are `wall`, which is how chrono-node takes a reference in a zone other than the machine's. */
  reference: Date;
  /** `HH:mm`, for a day without a time. */
  workStart: string;
}

/** Nobody types a longer date; a pasted page would only slow the parsers down. */
const MOST = 120;
/** Evening and night, where no hour is said, mean 20:00 at the latest. */
const LATEST_IMPLIED_HOUR = 20;

const two = (number: number | null) => String(number ?? 0).padStart(2, '0');

/** Whether only a weekday was said, which may be any week's. */
const isWeekdayOnly = (start: ParsedComponents) => start.isCertain('weekday') && !start.isCertain('day');

/**
 * What the phrase says, if all of it was understood as one date. `gone` where it names a weekday as over: "last friday",
 * which the parsers, told to look forward, take for the coming one.
 */
function readPhrase(
  text: string,
  language: DateLanguage,
  reference: Date,
): { start: ParsedComponents; gone: boolean } | undefined {
  const phrase = language.rewrites.reduce((said, [from, to]) => said.replace(from, to), text);
  const [found, ...others] = language.chrono.parse(phrase, reference, { forwardDate: true });
  if (!found || others.length > 0) return undefined;
  const gone = isWeekdayOnly(found.start) && saysGone(phrase);
  const rest = `${phrase.slice(0, found.index)} ${phrase.slice(found.index + found.text.length)}`;
  return gone || isFiller(rest) ? { start: found.start, gone } : undefined;
}

/** The clock time meant, `HH:mm`, or `undefined` where only a day was said. */
function clockOf(start: ParsedComponents, text: string, workStart: string): string | undefined {
  const hour = start.get('hour') ?? 0;
  const minute = two(start.get('minute'));
  if (start.isCertain('hour')) {
    // "at 3" is 15:00 to anyone who works in the day; "03:00" and "3am" are taken at their word.
    const spare = !start.isCertain('meridiem') && hour >= 1 && hour <= 6 && !/(?<!\d)0\d/.test(text);
    return `${two(spare ? hour + 12 : hour)}:${minute}`;
  }
  const tags = start.tags();
  if (tags.has('casualReference/morning')) return workStart;
  const part = ['noon', 'afternoon', 'evening', 'tonight'].some((name) =>
    tags.has(`casualReference/${name}`),
  );
  return part ? `${two(Math.min(hour, LATEST_IMPLIED_HOUR))}:00` : undefined;
}

/** The next full hour of a day, or its last minute when there is none. */
function nextHour(wall: string): string {
  const hour = Number(wall.slice(11, 13)) + 1;
  return `${wall.slice(0, 10)}T${hour < 24 ? `${two(hour)}:00` : '23:59'}`;
}

/** The wall time a phrase means, for phrases that name a day, a clock time or both. */
function wallMeant(start: ParsedComponents, text: string, moment: Moment): string {
  const { wall, workStart } = moment;
  const today = wall.slice(0, 10);
  const clock = clockOf(start, text, workStart);
  const namesDay = (['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part));
  if (clock && !namesDay && !start.tags().has('result/relativeDate')) {
    const atToday = `${today}T${clock}`;
    return atToday > wall ? atToday : `${dayAfter(today, 1)}T${clock}`;
  }
  const day = `${String(start.get('year')).padStart(4, '0')}-${two(start.get('month'))}-${two(start.get('day'))}`;
  const meant = `${day}T${clock ?? workStart}`;
  if (clock || day !== today || meant > wall) return meant;
  // Work has begun: "friday" on a Friday is next week's, while "today" is later today.
  return isWeekdayOnly(start) ? `${dayAfter(day, 7)}T${workStart}` : nextHour(wall);
}

/** The due time a phrase means. Durations of hours and foreign zones are moments; all else is a wall time in `zone`. */
function dueMeant(start: ParsedComponents, text: string, moment: Moment): Due | undefined {
  const { now, zone, reference } = moment;
  try {
    if (start.tags().has('result/relativeDateAndTime') || start.tags().has('casualReference/now')) {
      const elapsed = start.date().getTime() - reference.getTime();
      return dueFrom(new Date(Date.parse(now) + elapsed).toISOString(), zone);
    }
    if (start.isCertain('timezoneOffset')) return dueFrom(start.date().toISOString(), zone);
    return dueAt(wallMeant(start, text, moment), zone);
  } catch (error) {
    // A day or year no calendar has, such as "30 february" in a language whose parser lets it through.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Typed words as a due time: `next tuesday 9am`, `dans 3 jours`, `24.12.`, `besok jam 14.30`.
 *
 * Read by chrono-node in the language of `locale` (BCP 47), then in English, relative to `now` in `zone`, looking
 * forward; a day without a time means `workStart`. The words must be a date and nothing else: a date with a word left
 * over is more often misread than annotated, and a wrong day is worse than none. `words` is the text as understood.
 */
export function parseDue(
  text: string,
  now: Instant,
  zone: string,
  locale: string,
  workStart = WORK_START,
): ParsedDue {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (words === '') return { ok: false, reason: 'empty' };
  if (words.length > MOST) return { ok: false, reason: 'not-understood' };
  const wall = wallOf(now, zone);
  const moment = { now, zone, wall, reference: new Date(`${wall}:00`), workStart };
  for (const language of dateLanguages(locale)) {
    const read = readPhrase(words, language, moment.reference);
    if (!read) continue;
    if (read.gone) return { ok: false, reason: 'past' };
    const due = dueMeant(read.start, words, moment);
    if (due) return due.dueAt > now ? { ok: true, due, words } : { ok: false, reason: 'past' };
  }
  return { ok: false, reason: 'not-understood' };
}
