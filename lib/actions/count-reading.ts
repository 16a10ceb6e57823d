import { HEALTH_DAYS, type HealthDay, NO_READER, type ReaderHealthRow } from '../model/reader-health.ts';
import type { GoodReading } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';

/** What is counted of a reading: how it was read, nothing of what it said. */
export type CountedReading = Pick<GoodReading, 'kind' | 'adapter' | 'layout' | 'notLoaded' | 'health'> & {
  /** Rows of a list, 1 on a page about one person or company. */
  rows: number;
};

interface Answered {
  field: ReaderHealthRow['field'];
  reader: string;
  hits: number;
  contradicted: number;
}

/** Who answered for each field; `none` where it could be there and nobody did. */
function answersOf({ health, notLoaded, rows }: CountedReading): Answered[] {
  const answered = health.map((evidence) => ({
    field: evidence.field,
    reader: evidence.reader,
    hits: evidence.rows ?? 1,
    contradicted: evidence.conflicting.length > 0 ? 1 : 0,
  }));
  const missed = notLoaded.filter((field) => !answered.some((answer) => answer.field === field));
  return [...answered, ...missed.map((field) => ({ field, reader: NO_READER, hits: rows, contradicted: 0 }))];
}

function addDay(days: readonly HealthDay[], at: Instant, { hits, contradicted }: Answered): HealthDay[] {
  const day = at.slice(0, 10);
  const same = days.find((known) => known.day === day);
  const others = days.filter((known) => known !== same);
  const sum = { day, hits: (same?.hits ?? 0) + hits, contradicted: (same?.contradicted ?? 0) + contradicted };
  return [...others, sum].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-HEALTH_DAYS);
}

function addTo(
  row: ReaderHealthRow | undefined,
  key: string,
  reading: CountedReading,
  answer: Answered,
  at: Instant,
) {
  const { adapter, layout } = reading;
  return {
    key,
    adapter,
    layout,
    field: answer.field,
    reader: answer.reader,
    hits: (row?.hits ?? 0) + answer.hits,
    contradicted: (row?.contradicted ?? 0) + answer.contradicted,
    firstAt: row?.firstAt ?? at,
    lastAt: at,
    days: addDay(row?.days ?? [], at, answer),
    run: (row?.run ?? 0) + 1,
  } satisfies ReaderHealthRow;
}

/**
 * Counts which reader answered for which field, once per accepted reading. Not a user's act and no part of the ledger:
 * these counts belong to this install and can be cleared at any time.
 * @throws when the store fails; then nothing was counted
 */
export async function countReading(db: AssayDatabase, at: Instant, reading: CountedReading): Promise<void> {
  const kind = `${reading.adapter}|${reading.layout}|`;
  await db.transaction('rw', db.readerHealth, async () => {
    const rows = await db.readerHealth.where('key').startsWith(kind).toArray();
    const known = new Map(rows.map((row) => [row.key, row]));
    const seen = new Set(rows.map((row) => row.field));
    // A list lacks many fields by its nature: only one it has shown before can be missing from it.
    const answers = answersOf(reading).filter(
      ({ field, reader }) => reader !== NO_READER || reading.kind !== 'people' || seen.has(field),
    );
    const now = new Map(
      answers.map((answer) => {
        const key = `${kind}${answer.field}|${answer.reader}`;
        return [key, addTo(known.get(key), key, reading, answer, at)] as const;
      }),
    );
    const fields = new Set(answers.map(({ field }) => field));
    const broken = rows.filter((row) => row.run > 0 && fields.has(row.field) && !now.has(row.key));
    await db.readerHealth.bulkPut([...now.values(), ...broken.map((row) => ({ ...row, run: 0 }))]);
  });
}

/** Clears all counts and hands them over, so that the page that did it can put them back. */
export async function resetHealth(db: AssayDatabase): Promise<ReaderHealthRow[]> {
  return await db.transaction('rw', db.readerHealth, async () => {
    const rows = await db.readerHealth.toArray();
    await db.readerHealth.clear();
    return rows;
  });
}

/** Puts cleared counts back. What was counted since for the same reader gives way. */
export async function restoreHealth(db: AssayDatabase, rows: readonly ReaderHealthRow[]): Promise<void> {
  await db.readerHealth.bulkPut(rows);
}
