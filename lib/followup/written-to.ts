import type { Contact } from '../model/contact.ts';
import type { Instant } from '../model/schema.ts';
import type { Disposition } from '../model/words.ts';
import { dayAfter, dayIn } from './calendar.ts';

/** Nothing was sent, or it did not arrive. */
const NOT_WRITTEN: readonly Disposition[] = ['viewed', 'bounced', 'wrong-person'];

/** Whether somebody was written to: by e-mail or on a network, and not only looked at. */
export function isWritten({ channel, way, outcome, worded }: Contact): boolean {
  if (outcome && NOT_WRITTEN.includes(outcome.disposition)) return false;
  if (way === 'view') return false;
  return worded === true || channel === 'email' || channel === 'linkedin';
}

/** Those who were written to on the day of `now`, newest first, each person once. */
export function writtenToday(contacts: readonly Contact[], now: Instant, zone: string): Contact[] {
  const today = dayIn(now, zone);
  const sent = contacts.filter((contact) => isWritten(contact) && dayIn(contact.at, zone) === today);
  const newestFirst = sent.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return newestFirst.filter(
    ({ personId }, place) => newestFirst.findIndex((other) => other.personId === personId) === place,
  );
}

/** Two people who were sent what one template makes, on one day. */
export interface SentAlike {
  template: string;
  first: Contact;
  second: Contact;
}

/** The latest time two of these people were sent the same on one day in the user's zone. */
export function sentAlike(contacts: readonly Contact[], zone: string): SentAlike | undefined {
  const seen = new Map<string, Contact>();
  const newestFirst = contacts.filter(isWritten).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  for (const contact of newestFirst) {
    if (contact.template === undefined) continue;
    const key = `${contact.template} ${dayIn(contact.at, zone)}`;
    const second = seen.get(key);
    if (second && second.personId !== contact.personId)
      return { template: contact.template, first: contact, second };
    seen.set(key, second ?? contact);
  }
  return undefined;
}

/** Days before today in which a colleague having got the same is worth knowing. */
const ALIKE_DAYS = 2;

/** The last of some people who was sent what a template makes, today or on one of the two days before. */
export function sentLately(
  contacts: readonly Contact[],
  template: string,
  now: Instant,
  zone: string,
): Contact | undefined {
  const since = dayAfter(dayIn(now, zone), -ALIKE_DAYS);
  return contacts
    .filter(
      (contact) => contact.template === template && isWritten(contact) && dayIn(contact.at, zone) >= since,
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
}
