import type { Story, StoryStanding } from '../model/insights.ts';
import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import { ACQUISITION_CHANNELS } from '../model/words.ts';
import {
  type Columns,
  type ContentAim,
  makeColumns,
  readAim,
  slimEntry,
  tellStories,
} from '../pipeline/insights/index.ts';
import { makeFunctionReader, stampProfiles } from '../qualify/index.ts';
import { answer } from './answer.ts';
import type { AssayDatabase } from './database.ts';
import { activeIcps } from './link-people.ts';

/** Rows taken over from the browser at a time. */
const SHARE = 2_000;

/** Everyone as insights count them, and what there is to send. */
export interface InsightData {
  columns: Columns;
  contents: ContentAim[];
  /** Entries read. */
  entries: number;
  /** What was there when reading began, by `readInsightMark`. */
  mark: string;
}

/**
 * Differs when what insights count has changed: the last entry, how many people there are, the profiles they are scored by and
 * whether scores are still to be made, and the contents. Cheap enough to be watched.
 */
export async function readInsightMark(db: AssayDatabase): Promise<string> {
  const [last, all, icps, unscored, contents] = await Promise.all([
    db.ledger.orderBy(':id').lastKey(),
    db.counts.get('all'),
    activeIcps(db),
    db.meta.get('unscored'),
    db.contents.toArray(),
  ]);
  return JSON.stringify([last, all?.n ?? 0, stampProfiles(icps), unscored?.value, contents.map(readAim)]);
}

/**
 * A whole table by id, a share at a time, the next one on its way while one is looked at. Read from the browser itself, a
 * transaction a share, so that nothing that is written waits for the end of it.
 */
async function readRows<T extends { id: string }>(
  db: AssayDatabase,
  table: 'ledger' | 'people',
  take: (rows: readonly T[]) => void,
): Promise<void> {
  const ask = (after?: string): Promise<T[]> => {
    const store = db.backendDB().transaction(table).objectStore(table);
    return answer(store.getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), SHARE));
  };
  for (let coming: Promise<T[]> | undefined = ask(); coming; ) {
    const rows: T[] = await coming;
    const last = rows.at(-1);
    coming = last && rows.length === SHARE ? ask(last.id) : undefined;
    take(rows);
  }
}

const NO_GROUPS: readonly string[] = [];

function makeStandingReader(): (row: PersonRow) => StoryStanding {
  const functionOf = makeFunctionReader();
  const keys = new Map<string, string>();
  // One text a tag, however many have it.
  const keyOf = (tag: string) => {
    const key = keys.get(tag) ?? `tag:${tag}`;
    keys.set(tag, key);
    return key;
  };
  return (row) => {
    const { stage, score, facts, tags } = row;
    const channel = ACQUISITION_CHANNELS.find((each) => each === facts.channel?.value);
    const role = functionOf(row);
    return {
      stage,
      ...(score && { icpId: score.icpId, grade: score.grade }),
      ...(channel && { channel }),
      ...(role && { function: role }),
      groups: tags.length > 0 ? tags.map(keyOf) : NO_GROUPS,
    };
  };
}

async function readStandings(
  db: AssayDatabase,
  read: (n: number) => void,
): Promise<Map<string, StoryStanding>> {
  const standingOf = makeStandingReader();
  const standings = new Map<string, StoryStanding>();
  await readRows<PersonRow>(db, 'people', (rows) => {
    for (const row of rows) standings.set(row.id, standingOf(row));
    read(rows.length);
  });
  return standings;
}

/** Every subject's entries, without what is not counted. */
async function readLedger(db: AssayDatabase, read: (n: number) => void): Promise<Map<string, Entry[]>> {
  const ledger = new Map<string, Entry[]>();
  await readRows<Entry>(db, 'ledger', (entries) => {
    for (const entry of entries) {
      const slim = slimEntry(entry);
      if (!slim) continue;
      const own = ledger.get(slim.subject);
      if (own) own.push(slim);
      else ledger.set(slim.subject, [slim]);
    }
    read(entries.length);
  });
  return ledger;
}

/** Everyone who has both a history and a row. */
function* joinStories(
  ledger: ReadonlyMap<string, readonly Entry[]>,
  standings: ReadonlyMap<string, StoryStanding>,
): Generator<readonly [Story, StoryStanding]> {
  for (const story of tellStories(ledger)) {
    const standing = standings.get(story.id);
    if (standing) yield [story, standing];
  }
}

/**
 * Reads everyone's entries and rows. What is written meanwhile may be in it or not; the mark tells that there was something. Not for
 * use inside a transaction.
 * @param progress called with rows and entries read and those there are
 */
export async function readInsightData(
  db: AssayDatabase,
  progress: (done: number, all: number) => void = () => {},
): Promise<InsightData> {
  const mark = await readInsightMark(db);
  const [rows, entries, contents] = await Promise.all([
    db.people.count(),
    db.ledger.count(),
    db.contents.toArray(),
  ]);
  let done = 0;
  const read = (n: number) => {
    done += n;
    progress(done, rows + entries);
  };
  const [standings, ledger] = await Promise.all([readStandings(db, read), readLedger(db, read)]);
  const columns = makeColumns(joinStories(ledger, standings));
  return { columns, contents: contents.map(readAim), entries, mark };
}
