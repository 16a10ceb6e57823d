import { REPLY_SIGNALS } from '../model/outcomes.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { WON_STAGES } from '../model/words.ts';
import type { AssayDatabase } from './database.ts';
import { timelineOf } from './queries.ts';

/** A reply later than this has another cause. Days. */
const REPLY_WITHIN = 21;
const DAY_MS = 86_400_000;
const PEOPLE_AT_ONCE = 500;

/** What came of the messages made with one template: of so many sent, so many were answered, and so many people moved on. */
export interface TemplateResult {
  template: string;
  sent: number;
  /** Answered within 21 days. */
  replied: number;
  /** Became a prospect, or more, after it. */
  won: number;
  lastAt: Instant;
}

const isWon = (stage: string): boolean => WON_STAGES.some((won) => won === stage);

function isAnswered({ signals }: PersonRow, at: Instant): boolean {
  const until = new Date(Date.parse(at) + REPLY_WITHIN * DAY_MS).toISOString();
  return signals.some(
    (signal) => REPLY_SIGNALS.includes(signal.kind) && signal.at > at && signal.at <= until,
  );
}

/** When each of these people first came to a stage that counts as won. Only those who stand on one, or beside the ladder, can have. */
async function wonAt(db: AssayDatabase, person: PersonRow): Promise<Instant | undefined> {
  if (person.stage === 'suspect' || person.stage === 'lead') return undefined;
  const entries = (await timelineOf(db, person.id)).toReversed();
  return entries.find((entry) => entry.type === 'moved' && isWon(entry.data.to))?.at;
}

type Sends = Map<string, { template: string; at: Instant }[]>;

/** Every message made with a template, by person. Read template by template: a cursor over them all takes ten times as long. */
async function readSends(db: AssayDatabase): Promise<Sends> {
  const byPerson: Sends = new Map();
  for (const template of (await db.contacts.orderBy('template').uniqueKeys()).map(String)) {
    for (const { personId, at } of await db.contacts.where('template').equals(template).toArray()) {
      const sends = byPerson.get(personId);
      if (sends) sends.push({ template, at });
      else byPerson.set(personId, [{ template, at }]);
    }
  }
  return byPerson;
}

/**
 * What came of every template, from the touches on record. Reads the people written to, and the ledgers of those who moved on.
 * @param progress called with people looked at and those there are
 */
export async function readTemplateResults(
  db: AssayDatabase,
  progress: (done: number, all: number) => void = () => {},
): Promise<TemplateResult[]> {
  const sends = await readSends(db);
  const results = new Map<string, TemplateResult>();
  const ids = [...sends.keys()];
  for (let from = 0; from < ids.length; from += PEOPLE_AT_ONCE) {
    progress(from, ids.length);
    for (const person of await db.people.bulkGet(ids.slice(from, from + PEOPLE_AT_ONCE))) {
      if (!person) continue;
      const won = await wonAt(db, person);
      for (const { template, at } of sends.get(person.id) ?? []) {
        const result = results.get(template) ?? { template, sent: 0, replied: 0, won: 0, lastAt: at };
        result.sent += 1;
        if (isAnswered(person, at)) result.replied += 1;
        if (won !== undefined && won > at) result.won += 1;
        if (at > result.lastAt) result.lastAt = at;
        results.set(template, result);
      }
    }
  }
  progress(ids.length, ids.length);
  return [...results.values()];
}
