import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { happenedAt } from '../pipeline/happened-at.ts';
import type { AssayDatabase } from './database.ts';
import { timelineOf } from './queries.ts';

/** Histories read side by side. */
const AT_ONCE = 10;

/** What happened with a company and the people there, as far back as was asked for. */
export interface CompanyHistory {
  /** The company's own entries, newest first, whole. */
  company: Entry[];
  /** The standing entries of each person looked at, newest first, whole; the one something happened with last first. */
  people: { id: string; entries: Entry[] }[];
  /** Before this, entries of people not looked at may be missing. Absent when everyone was. */
  since?: Instant;
}

export interface HistoryRequest {
  /** How many entries are to be complete. */
  entries: number;
  /** How many people may be looked at for them. */
  people: number;
  /** Which entries count. */
  wanted(entry: Entry): boolean;
}

/**
 * The latest of what happened with a company and its people. People are read whole, one range of the ledger each, in the order
 * something was last written down of them, and only until enough is complete: nobody further down can have anything newer than that
 * moment, as nothing is written down before it happened. So a page of the timeline costs at most as many reads as it has entries, however many people there are.
 */
export async function companyHistory(
  db: AssayDatabase,
  companyId: string,
  people: readonly Pick<PersonRow, 'id' | 'updatedAt'>[],
  { entries, people: most, wanted }: HistoryRequest,
): Promise<CompanyHistory> {
  const company = await timelineOf(db, companyId);
  const order = people.toSorted((a, b) =>
    a.updatedAt === b.updatedAt ? 0 : a.updatedAt < b.updatedAt ? 1 : -1,
  );
  const read: CompanyHistory['people'] = [];
  const counting = company.filter(wanted);
  for (;;) {
    const since = order[read.length]?.updatedAt;
    if (since === undefined) return { company, people: read };
    const complete = counting.filter((entry) => happenedAt(entry) >= since).length;
    if (complete > entries || read.length >= most) return { company, people: read, since };
    const step = order.slice(read.length, Math.min(read.length + AT_ONCE, most));
    const histories = await Promise.all(
      step.map(async ({ id }) => ({ id, entries: await timelineOf(db, id) })),
    );
    read.push(...histories);
    counting.push(...histories.flatMap((each) => each.entries.filter(wanted)));
  }
}
