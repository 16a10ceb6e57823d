import type { Instant } from '../model/schema.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { cleanLine, cleanLines } from './clean-line.ts';
import type { Form } from './form.ts';
import { ICAL } from './ical.ts';

/** An instant in UTC, to the second. */
function timeOf(instant: Instant): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Date.parse(instant)), true);
}

function eventText({ followUp, title, note, url, minutes }: CalendarEntry, now: Instant): string {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${followUp.id}@assay`);
  event.addPropertyWithValue('dtstamp', timeOf(now));
  event.addPropertyWithValue('dtstart', timeOf(followUp.dueAt));
  event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(60 * minutes));
  event.addPropertyWithValue('summary', cleanLine(title));
  if (note) event.addPropertyWithValue('description', cleanLines(note));
  if (url) event.addPropertyWithValue('url', cleanLine(url));
  return `${event.toString()}\r\n`;
}

const HEAD = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Assay//Follow-ups//EN\r\n';
// The format ends each line with CRLF, the last one too.
const TAIL = 'END:VCALENDAR\r\n';

/** People's open follow-ups as a calendar. `now` is when it is made; else a follow-up counts as made when it is due. */
export function calendarForm(now: Instant | undefined): Form {
  return {
    head: HEAD,
    piece: ({ events = [] }) => events.map((entry) => eventText(entry, now ?? entry.followUp.dueAt)).join(''),
    between: '',
    tail: TAIL,
  };
}

/**
 * Follow-ups as an iCalendar file (RFC 5545), one event each, written in UTC so that any program places it right. An event's UID is its
 * follow-up's id: imported again, it is the same event, moved.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Instant): string {
  return HEAD + entries.map((entry) => eventText(entry, now)).join('') + TAIL;
}
