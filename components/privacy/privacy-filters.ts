import type { Instant } from '../../lib/model/schema.ts';
import type { Filter } from '../../lib/model/segment.ts';
import { daysAfter } from '../../lib/pipeline/days.ts';
import { monthsAfter } from '../../lib/pipeline/privacy-clock.ts';

const dayOf = (instant: Instant): string => instant.slice(0, 10);

/** Those who had to be told before today. */
export const overdue = (now: Instant): Filter => ({
  join: 'all',
  parts: [{ field: 'noticeDueAt', test: 'before', values: [dayOf(now)] }],
});

/** Those who have to be told today or within the next seven days. */
export const dueSoon = (now: Instant): Filter => ({
  join: 'all',
  parts: [{ field: 'noticeDueAt', test: 'between', values: [dayOf(now), daysAfter(dayOf(now), 7)] }],
});

/** Either of them. */
export const toTell = (now: Instant): Filter => ({
  join: 'all',
  parts: [{ field: 'noticeDueAt', test: 'before', values: [daysAfter(dayOf(now), 8)] }],
});

/** Those who are past the time people are kept. */
export const pastTime = (now: Instant, months: number): Filter => ({
  join: 'all',
  parts: [{ field: 'keptSince', test: 'before', values: [dayOf(monthsAfter(now, -months))] }],
});
