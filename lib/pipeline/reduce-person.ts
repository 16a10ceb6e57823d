import { companyKey } from '../model/company-key.ts';
import type { Entry, EntryOf, Purchase } from '../model/ledger.ts';
import type { FactField, Person, PersonFacts } from '../model/person.ts';
import type { Fact, PersonReading, Position, ReadField, Source } from '../model/reading.ts';
import { foldText } from '../model/text.ts';
import { addTouches } from './add-touches.ts';
import { bestAddress } from './best-address.ts';
import { familyEntries } from './families.ts';
import { joinFact, mergeFact } from './merge-fact.ts';
import { mergePositionsFact } from './merge-positions.ts';
import { type Job, keepSaid, saidAfter, saidStill } from './said-words.ts';

/** Facts while they are being gathered, each field's value not yet told apart. */
export type LooseFacts = Partial<Record<FactField, Fact<unknown>>>;

const JOINED = new Set<FactField>(['emails', 'phones', 'websites']);

function learn(facts: LooseFacts, field: FactField, fact: Fact<unknown>): void {
  const known = facts[field];
  if (field === 'positions') {
    facts[field] = mergePositionsFact(
      known as Fact<Position[] | null> | undefined,
      fact as Fact<Position[] | null>,
    );
    return;
  }
  facts[field] =
    JOINED.has(field) && fact.value !== null
      ? joinFact(known as Fact<string[] | null> | undefined, fact as Fact<string[]>)
      : mergeFact(known, fact);
}

const textOf = (fact: Fact<unknown> | undefined): string | undefined =>
  typeof fact?.value === 'string' ? fact.value : undefined;

const jobOf = (facts: LooseFacts): Job => ({ company: textOf(facts.company), title: textOf(facts.title) });

const sameEmployer = (one: string, other: string): boolean => companyKey(one) === companyKey(other);

/**
 * What was told of the employer was told of the one the person had then. A new employer voids it: size and industry,
 * and the link, unless the new employer's came with the name.
 */
function forgetEmployer(facts: LooseFacts, before: string | undefined, at: string): void {
  const now = textOf(facts.company);
  if (before === undefined || now === undefined || sameEmployer(before, now)) return;
  for (const field of OF_THE_EMPLOYER) delete facts[field];
  if (facts.companyUrl?.at !== at) delete facts.companyUrl;
}

const OF_THE_JOB = ['company', 'companyUrl', 'title'] as const;
/** What the user said of the job itself. */
const SAID_OF_THE_JOB = ['seniority', 'function', 'tenure'] as const;
const OF_THE_EMPLOYER = ['industry', 'companySize', ...SAID_OF_THE_JOB] as const;

/** What was said of the job was said of the title held then. */
function forgetTitle(facts: LooseFacts, before: string | undefined): void {
  const now = textOf(facts.title);
  if (before === undefined || now === undefined || foldText(before) === foldText(now)) return;
  for (const field of SAID_OF_THE_JOB) delete facts[field];
}

/**
 * A page that shows the job at the believed employer as ended, and names no other, says that the person left: then the
 * employer and the title are of the past. What the user set stays.
 */
function forgetLeft(facts: LooseFacts, { company, positions }: PersonReading): void {
  const employer = textOf(facts.company);
  if (company !== undefined || employer === undefined || facts.company?.source.kind === 'user') return;
  const there = (positions ?? []).filter((job) => job.company && sameEmployer(job.company, employer));
  if (there.length === 0 || (positions ?? []).some(({ current }) => current)) return;
  for (const field of OF_THE_EMPLOYER) delete facts[field];
  for (const field of OF_THE_JOB) if (facts[field]?.source.kind !== 'user') delete facts[field];
}

/** Adds what a page says to `facts`, by the rules of `mergeFact` and `joinFact`. */
export function learnReading(facts: LooseFacts, reading: PersonReading, source: Source, at: string): void {
  const employer = textOf(facts.company);
  const title = textOf(facts.title);
  const { identities: _, url: __, companyUrl, ...values } = reading;
  for (const [field, value] of Object.entries(values)) {
    if (value !== undefined) learn(facts, field as ReadField, { value, source, at });
  }
  const believed = textOf(facts.company);
  // The user may know of another employer than the page shows: then the page's link is not that employer's.
  const foreign =
    reading.company !== undefined && believed !== undefined && !sameEmployer(reading.company, believed);
  if (companyUrl !== undefined && !foreign) learn(facts, 'companyUrl', { value: companyUrl, source, at });
  forgetEmployer(facts, employer, at);
  forgetTitle(facts, title);
  forgetLeft(facts, reading);
}

function learnEdit(facts: LooseFacts, entry: EntryOf<'edited'>): void {
  const { field, value, source = { kind: 'user' } } = entry.data;
  // A person without a name cannot be found again, so a name cannot be cleared.
  if (field === 'name' && typeof value !== 'string') return;
  const employer = textOf(facts.company);
  const title = textOf(facts.title);
  learn(facts, field, { value, source, at: entry.at });
  forgetEmployer(facts, employer, entry.at);
  forgetTitle(facts, title);
}

/** What a move says of where the person stands. What was bought stays known wherever they go. */
function moveTo(person: Person, { at, data }: EntryOf<'moved'>): void {
  const { to, reason, disqualified, revisitOn, nurture, purchase } = data;
  // Waiting for something else goes on with the same wait.
  const waitsOn = to === 'nurture' && person.stage === 'nurture';
  person.stage = to;
  if (!waitsOn) {
    person.stageSince = at;
    delete person.stageNote;
  }
  delete person.disqualified;
  delete person.revisitOn;
  delete person.nurture;
  if (reason !== undefined) person.stageNote = reason;
  if (disqualified !== undefined) person.disqualified = disqualified;
  if (revisitOn !== undefined) person.revisitOn = revisitOn;
  if (nurture !== undefined) person.nurture = nurture;
  if (purchase !== undefined) learnPurchase(person, purchase);
}

/** Of two purchases the later day is the latest, whichever was told first; of one day, the one told last. */
function learnPurchase(person: Person, purchase: Purchase): void {
  const { purchase: known, firstBoughtOn = known?.on } = person;
  if (known === undefined || purchase.on >= known.on) person.purchase = purchase;
  if (firstBoughtOn !== undefined)
    person.firstBoughtOn = purchase.on < firstBoughtOn ? purchase.on : firstBoughtOn;
}

function hear(person: Person, data: EntryOf<'answered'>['data']): void {
  if (data.wanted === undefined) person.answers = { ...person.answers, [data.key]: data.answer };
  else keepSaid(person, saidAfter(person.said, data));
}

/** Somebody first met on a social network's page came by it, as one first met in a file by what was said of that file, until the user says otherwise. */
function firstChannel({ at, data: { source } }: EntryOf<'observed'>): Fact<string> | undefined {
  if (source.kind === 'file') return source.channel && { value: source.channel, source, at };
  const social = source.kind === 'page' && source.adapter.startsWith('linkedin');
  return social ? { value: 'social', source, at } : undefined;
}

/** That two people are two changes neither; having left in a file, or been told of it, changes nobody. */
const UNCHANGING = new Set<Entry['type']>(['not-same', 'exported', 'informed', 'based']);

function applyTo(person: Person, facts: LooseFacts, entry: Entry): void {
  if (entry.at > person.updatedAt && !UNCHANGING.has(entry.type)) person.updatedAt = entry.at;
  const job = jobOf(facts);
  switch (entry.type) {
    case 'observed':
      person.lastSeenAt = entry.at;
      person.identities = [...new Set([...person.identities, ...entry.data.reading.identities])];
      learnReading(facts, entry.data.reading, entry.data.source, entry.at);
      keepSaid(person, saidStill(person.said, job, jobOf(facts)));
      break;
    case 'edited':
      learnEdit(facts, entry);
      keepSaid(person, saidStill(person.said, job, jobOf(facts)));
      break;
    case 'answered':
      hear(person, entry.data);
      break;
    case 'signalled':
      person.signals.push(entry.data);
      break;
    case 'moved':
      moveTo(person, entry);
      break;
    case 'purchased':
      learnPurchase(person, entry.data);
      break;
    case 'custom-edited': {
      const { name, value, source = { kind: 'user' } } = entry.data;
      const fact = mergeFact(person.custom?.[name], { value, source, at: entry.at });
      person.custom = { ...person.custom, [name]: fact };
      break;
    }
    case 'handed-off':
      person.handoff = { at: entry.at, state: 'sent' };
      break;
    case 'handoff-answered': {
      const { accepted, reason } = entry.data;
      const state = accepted ? 'accepted' : 'rejected';
      person.handoff = { at: entry.at, state, ...(reason !== undefined && { reason }) };
      break;
    }
    case 'tagged': {
      const kept = person.tags.filter((tag) => !entry.data.remove.includes(tag));
      person.tags = [...new Set([...kept, ...entry.data.add])];
      break;
    }
    case 'informed':
      // They know since the first time; being told again does not make it later.
      person.informedAt ??= entry.at;
      break;
    case 'based':
      person.basis = entry.data;
      break;
    default:
      break;
  }
}

/**
 * The person a ledger tells of, with everyone who was merged into them. The entries may come in any order; the same
 * entries give the same person. Returns `undefined` when no standing entry observed a name, or the person was merged
 * into another.
 */
export function reducePerson(id: string, entries: readonly Entry[]): Person | undefined {
  const standing = familyEntries(id, entries);
  const observed = standing.filter((entry): entry is EntryOf<'observed'> => entry.type === 'observed');
  const [first] = observed;
  const named = observed.find((entry) => entry.data.reading.name !== undefined);
  if (first === undefined || named?.data.reading.name === undefined) return undefined;
  const person: Person = {
    id,
    identities: [],
    facts: { name: { value: named.data.reading.name, source: named.data.source, at: named.at } },
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
  const channel = firstChannel(first);
  if (channel) facts.channel = channel;
  for (const entry of standing) applyTo(person, facts, entry);
  // `named` is one of the readings just learnt, so the name is there.
  person.facts = facts as LooseFacts & PersonFacts;
  const stated = observed.find((entry) => entry.data.reading.url !== undefined)?.data.reading.url;
  const url = bestAddress(person.identities) ?? stated;
  if (url !== undefined) person.url = url;
  addTouches(person, entries);
  return person;
}
