import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';

type Clocked = Pick<Person, 'capturedAt' | 'firstContactAt' | 'lastContactAt' | 'informedAt'>;
type Kept = Pick<Person, 'capturedAt' | 'signals' | 'stage'>;

/**
 * The same time of day that many calendar months later, in UTC; the last day of that month where it has no such day.
 * 31 January and one month is 28 February (29 in a leap year), as Art. 3(2)(c) of Regulation 1182/71 counts.
 */
export function monthsAfter(instant: Instant, months: number): Instant {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
}

/**
 * By when somebody has to be told that they are kept here (GDPR Art. 14(3)): one month after they were captured, and at
 * the first contact at the latest. A contact before the capture counts from the capture. `undefined` once they were told.
 */
export function noticeDueAt(person: Clocked): Instant | undefined {
  const { capturedAt, firstContactAt = person.lastContactAt, informedAt } = person;
  if (informedAt !== undefined) return undefined;
  const month = monthsAfter(capturedAt, 1);
  if (firstContactAt === undefined || firstContactAt >= month) return month;
  return firstContactAt > capturedAt ? firstContactAt : capturedAt;
}

/**
 * Since when the time runs that somebody is kept: their capture, or the last sign of interest that came from them. Being
 * seen again by a page or a file, and being written to, does not begin it anew. `undefined` while they are a customer.
 */
export function keptSince({ capturedAt, signals, stage }: Kept): Instant | undefined {
  if (stage === 'customer') return undefined;
  return signals.reduce((latest, { at }) => (at > latest ? at : latest), capturedAt);
}
