import type { Story, StoryStanding } from '../model/insights.ts';
import type { Entry } from '../model/ledger.ts';
import {
  type Columns,
  type Library,
  makeColumns,
  slimEntry,
  tellStories,
} from '../pipeline/insights/index.ts';
import type { Clock } from '../pipeline/list/match-condition.ts';
import { stampProfiles } from '../qualify/index.ts';
import type { AssayDatabase } from './database.ts';
import { activeIcps } from './link-people.ts';
import { readAims } from './read-aims.ts';
import { readRows } from './read-rows.ts';
import { readStandings, type Standings } from './read-standings.ts';

/** Everyone as insights count them, and what there is to send. */
export interface InsightData {
  columns: Columns;
  library: Library;
  /** Entries read. */
  entries: number;
  /** What was there when reading began, by `readInsightMark`. */
  mark: string;
}

/**
 * Differs when what insights count has changed: the last entry, how many people there are, the profiles they are scored by and
 * whether scores are still to be made, the segments and the contents. Cheap enough to be watched.
 */
export async function readInsightMark(db: AssayDatabase): Promise<string> {
  const [last, all, icps, unscored, segments, { contents }] = await Promise.all([
    db.ledger.orderBy(':id').lastKey(),
    db.counts.get('all'),
    activeIcps(db),
    db.meta.get('unscored'),
    db.segments.toArray(),
    readAims(db),
  ]);
  const filters = segments.map(({ id, filter }) => [id, filter]);
  return JSON.stringify([last, all?.n ?? 0, stampProfiles(icps), unscored?.value, filters, contents]);
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
  standings: Standings,
): Generator<readonly [Story, StoryStanding]> {
  for (const story of tellStories(ledger)) {
    const standing = standings(story.id);
    if (standing) yield [story, standing];
  }
}

/**
 * Reads everyone's entries, and where they stand by the list. What is written meanwhile may be in it or not; the mark tells that
 * there was something. Not for use inside a transaction.
 * @param clock what segments are held against
 * @param progress called with people and entries read and those there are
 */
export async function readInsightData(
  db: AssayDatabase,
  clock: Clock,
  progress: (done: number, all: number) => void = () => {},
): Promise<InsightData> {
  const mark = await readInsightMark(db);
  const [people, entries, library] = await Promise.all([db.people.count(), db.ledger.count(), readAims(db)]);
  let done = 0;
  const read = (n: number) => {
    done += n;
    progress(done, people + entries);
  };
  const [standings, ledger] = await Promise.all([readStandings(db, clock, read), readLedger(db, read)]);
  const columns = makeColumns(joinStories(ledger, standings));
  return { columns, library, entries, mark };
}
