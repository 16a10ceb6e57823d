import type { Contact } from '../model/contact.ts';
import type { Touch } from '../model/follow-up.ts';
import type { Entry, EntryOf } from '../model/ledger.ts';
import { isContact, REPLY_SIGNALS } from '../model/outcomes.ts';
import type { Instant } from '../model/schema.ts';
import { familyEntries } from './families.ts';

type Telling = EntryOf<'contacted'> | EntryOf<'called'> | EntryOf<'done'>;

/** The one that tells most of an act first: a message, a call, then what it settled. */
const BY_WORTH: readonly Telling['type'][] = ['contacted', 'called', 'done'];

const tells = (entry: Entry): entry is Telling =>
  entry.type === 'contacted' ||
  entry.type === 'called' ||
  // Without an outcome a step was passed over.
  (entry.type === 'done' && entry.data.outcome !== undefined);

type Told = Omit<Contact, 'personId'>;

function ofContacted({ id, data }: EntryOf<'contacted'>): Told {
  const { at, channel, way, outcome, message } = data;
  return {
    ...{ id, at, channel },
    ...(way && { way }),
    ...(outcome && { outcome }),
    ...(message && { worded: true as const }),
    ...(message?.template !== undefined && { template: message.template }),
  };
}

function ofDone({ id, at, data }: EntryOf<'done'>, planned: Touch | undefined): Told {
  const channel = data.channel ?? planned?.channel;
  // Done another way than planned, what was planned of it says nothing.
  const way = data.channel === undefined ? (data.way ?? planned?.way) : data.way;
  return {
    ...{ id, at },
    ...(channel && { channel }),
    ...(way && { way }),
    ...(data.outcome && { outcome: data.outcome }),
  };
}

function toldBy(entry: Telling, plans: ReadonlyMap<string, Touch>): Told {
  switch (entry.type) {
    case 'contacted':
      return ofContacted(entry);
    case 'called': {
      const { outcome } = entry.data;
      return { id: entry.id, at: entry.at, channel: 'phone', ...(outcome && { outcome }) };
    }
    case 'done':
      return ofDone(entry, plans.get(entry.data.followUp));
  }
}

/** What several entries of one act tell together: each adds what those before it left open. */
function join(told: readonly Told[]): Told | undefined {
  return told.length === 0 ? undefined : Object.assign({}, ...told.toReversed());
}

/** What was planned of each follow-up. */
function plansOf(entries: readonly Entry[]): ReadonlyMap<string, Touch> {
  const plans = new Map<string, Touch>();
  for (const { type, data } of entries) if (type === 'scheduled') plans.set(data.followUp, data);
  return plans;
}

/**
 * The touches that the standing entries of one person tell of, one an act, by time.
 * @param entries where what was planned of their follow-ups stands
 */
export function contactsAmong(
  personId: string,
  family: readonly Entry[],
  entries: readonly Entry[],
): Contact[] {
  if (!family.some(tells)) return [];
  const plans = plansOf(entries);
  const acts = new Map<string, Telling[]>();
  for (const entry of family) {
    if (tells(entry)) acts.set(entry.action, [...(acts.get(entry.action) ?? []), entry]);
  }
  const contacts = [...acts.values()].flatMap((telling) => {
    const inWorth = telling.toSorted((a, b) => BY_WORTH.indexOf(a.type) - BY_WORTH.indexOf(b.type));
    const told = join(inWorth.map((entry) => toldBy(entry, plans)));
    return told ? [{ ...told, personId }] : [];
  });
  return contacts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

/**
 * Every touch of a person the ledger tells of, one an act, by time: contacts, calls, and follow-ups done with an outcome.
 * Entries may come in any order.
 */
export function reduceContacts(personId: string, entries: readonly Entry[]): Contact[] {
  return entries.some(tells) ? contactsAmong(personId, familyEntries(personId, entries), entries) : [];
}

/** The times something reached the person or came from them, in order: contacts, and replies that were logged by themselves. */
function contactTimes(personId: string, entries: readonly Entry[]): Instant[] {
  const replies = entries.some(({ type }) => type === 'signalled')
    ? familyEntries(personId, entries).flatMap((entry) =>
        entry.type === 'signalled' && REPLY_SIGNALS.includes(entry.data.kind) ? [entry.data.at] : [],
      )
    : [];
  const reached = reduceContacts(personId, entries)
    .filter(({ outcome }) => isContact(outcome?.disposition))
    .map(({ at }) => at);
  return [...replies, ...reached].sort();
}

/** The last time something reached the person or came from them. */
export function lastContactAt(personId: string, entries: readonly Entry[]): Instant | undefined {
  return contactTimes(personId, entries).at(-1);
}

/** The first and the last such time. */
export function contactSpan(
  personId: string,
  entries: readonly Entry[],
): { first: Instant; last: Instant } | undefined {
  const times = contactTimes(personId, entries);
  const [first] = times;
  const last = times.at(-1);
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}
