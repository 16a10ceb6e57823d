import type { CalendarEntry } from '../exchange/calendar-entry.ts';
import type { ExportablePerson } from '../exchange/exportable.ts';
import type { Capacity } from '../model/capacity.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { PersonRow } from '../model/person.ts';
import type { Format } from './format.ts';
import type { Messages } from './messages.ts';
import { reasonOf } from './reason-of.ts';

/** "Phone: Ana Putri, Acme", as short as a calendar shows it. */
function titleOf({ channel }: FollowUp, { facts }: PersonRow, { words, today }: Messages): string {
  const who = [facts.name.value, facts.company?.value].filter(Boolean).join(', ');
  return today.calendar.event(channel ? words.channels[channel] : today.anyChannel, who);
}

/** A follow-up as the reader's calendar shows it. */
export function wordEvent(
  followUp: FollowUp,
  person: PersonRow,
  messages: Messages,
  { minutes }: Pick<Capacity, 'minutes'>,
): CalendarEntry {
  const { note, channel } = followUp;
  const title = titleOf(followUp, person, messages);
  return { followUp, title, note, url: person.url, minutes: minutes[channel ?? 'other'] };
}

export interface Wording {
  messages: Messages;
  format: Format;
  capacity: Pick<Capacity, 'minutes'>;
}

type Unworded = Omit<ExportablePerson, 'reason' | 'events'> & { followUps?: readonly FollowUp[] };

/** Someone ready to leave: why their verdict is what it is, and what is planned, in the reader's language. */
export function wordPerson(
  { followUps = [], ...person }: Unworded,
  { messages, format, capacity }: Wording,
): ExportablePerson {
  const { row } = person;
  return {
    ...person,
    reason: row.score ? reasonOf(row.score, messages, format) : '',
    events: followUps.map((followUp) => wordEvent(followUp, row, messages, capacity)),
  };
}
