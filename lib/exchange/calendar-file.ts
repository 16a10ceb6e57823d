import ICAL from 'ical.js';
import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';

/** One follow-up as a calendar shows it. */
export interface CalendarEntry {
  followUp: FollowUp;
  /** "Call Ana Putri, Acme". */
  title: string;
  note?: string | undefined;
  /** The person's page. */
  url?: string | undefined;
  minutes: number;
}

/** An instant in UTC, to the second. */
function timeOf(instant: Instant): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Date.parse(instant)), true);
}

/**
 * Follow-ups as an iCalendar file (RFC 5545), one event each, written in UTC so that any program places it right. An event's UID is its
 * follow-up's id: imported again, it is the same event, moved.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Instant): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Assay//Follow-ups//EN');
  for (const { followUp, title, note, url, minutes } of entries) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', `${followUp.id}@assay`);
    event.addPropertyWithValue('dtstamp', timeOf(now));
    event.addPropertyWithValue('dtstart', timeOf(followUp.dueAt));
    event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(60 * minutes));
    event.addPropertyWithValue('summary', title);
    if (note) event.addPropertyWithValue('description', note);
    if (url) event.addPropertyWithValue('url', url);
    calendar.addSubcomponent(event);
  }
  // The format ends each line with CRLF, the last one too.
  return `${calendar.toString()}\r\n`;
}
