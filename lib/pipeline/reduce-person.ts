import { linkedInUrl } from '../model/identity.ts';
import type { Entry, EntryOf } from '../model/ledger.ts';
import type { FactField, Person, PersonFacts } from '../model/person.ts';
import type { Fact, PersonReading, ReadField, Source } from '../model/reading.ts';
import { foldText } from '../model/text.ts';
import { joinFact, mergeFact } from './merge-fact.ts';
import { reduceFollowUps } from './reduce-follow-ups.ts';
import { standingEntries } from './standing-entries.ts';

/** Facts while they are being gathered, each field's value not yet told apart. */
export type LooseFacts = Partial<Record<FactField, Fact<unknown>>>;

const JOINED = new Set<FactField>(['emails', 'phones', 'websites']);

function learn(facts: LooseFacts, field: FactField, fact: Fact<unknown>): void {
  const known = facts[field];
  facts[field] =
    JOINED.has(field) && fact.value !== null
      ? joinFact(known as Fact<string[] | null> | undefined, fact as Fact<string[]>)
      : mergeFact(known, fact);
}

/** The employer's size and industry were told of the employer the person had then. A new employer voids them. */
function forgetEmployer(facts: LooseFacts, before: string | undefined): void {
  const now = facts.company?.value;
  if (before === undefined || typeof now !== 'string' || foldText(now) === foldText(before)) return;
  delete facts.industry;
  delete facts.companySize;
}

/** Adds what a page says to `facts`, by the rules of `mergeFact` and `joinFact`. */
export function learnReading(facts: LooseFacts, reading: PersonReading, source: Source, at: string): void {
  const employer = facts.company?.value;
  const { identities: _, url: __, ...values } = reading;
  for (const [field, value] of Object.entries(values)) {
    learn(facts, field as ReadField, { value, source, at });
  }
  forgetEmployer(facts, typeof employer === 'string' ? employer : undefined);
}

function learnEdit(facts: LooseFacts, entry: EntryOf<'edited'>): void {
  const { field, value } = entry.data;
  // A person without a name cannot be found again, so a name cannot be cleared.
  if (field === 'name' && typeof value !== 'string') return;
  const employer = facts.company?.value;
  learn(facts, field, { value, source: { kind: 'user' }, at: entry.at });
  forgetEmployer(facts, typeof employer === 'string' ? employer : undefined);
}

function applyTo(person: Person, facts: LooseFacts, entry: Entry): void {
  if (entry.at > person.updatedAt) person.updatedAt = entry.at;
  switch (entry.type) {
    case 'observed':
      person.lastSeenAt = entry.at;
      person.identities = [...new Set([...person.identities, ...entry.data.reading.identities])];
      learnReading(facts, entry.data.reading, entry.data.source, entry.at);
      break;
    case 'edited':
      learnEdit(facts, entry);
      break;
    case 'answered':
      person.answers = { ...person.answers, [entry.data.key]: entry.data.answer };
      break;
    case 'signalled':
      person.signals.push(entry.data);
      break;
    case 'moved':
      person.stage = entry.data.to;
      person.stageSince = entry.at;
      delete person.disqualified;
      if (entry.data.disqualified !== undefined) person.disqualified = entry.data.disqualified;
      break;
    case 'tagged': {
      const kept = person.tags.filter((tag) => !entry.data.remove.includes(tag));
      person.tags = [...new Set([...kept, ...entry.data.add])];
      break;
    }
    default:
      break;
  }
}

/**
 * The person a ledger tells of. The entries may come in any order; the same entries give the same person.
 * Returns `undefined` when no standing entry observed the person.
 */
export function reducePerson(id: string, entries: readonly Entry[]): Person | undefined {
  const standing = standingEntries(entries).filter((entry) => entry.subject === id);
  const first = standing.find((entry): entry is EntryOf<'observed'> => entry.type === 'observed');
  if (first === undefined) return undefined;
  const person: Person = {
    id,
    identities: [],
    ...(first.data.reading.url !== undefined && { url: first.data.reading.url }),
    facts: { name: { value: first.data.reading.name, source: first.data.source, at: first.at } },
    stage: 'suspect',
    stageSince: first.at,
    answers: {},
    signals: [],
    tags: [],
    capturedAt: first.at,
    lastSeenAt: first.at,
    updatedAt: first.at,
  };
  const facts: LooseFacts = {};
  for (const entry of standing) applyTo(person, facts, entry);
  // Every reading carries a name, and `first` is one, so the name is there.
  person.facts = facts as LooseFacts & PersonFacts;
  const slug = person.identities.find((identity) => identity.startsWith('li:in/'));
  const address = slug && linkedInUrl(slug);
  if (address !== undefined) person.url = address;
  const due = reduceFollowUps(id, entries).filter((followUp) => followUp.state === 'open');
  const earliest = due.map((followUp) => followUp.dueAt).sort()[0];
  if (earliest !== undefined) person.nextDueAt = earliest;
  return person;
}
