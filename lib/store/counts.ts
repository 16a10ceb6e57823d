import type { PersonRow } from '../model/person.ts';
import type { AssayDatabase } from './database.ts';

/** Keeps the counts true to rows that appeared, changed stage, or went. One read and one write, whatever their number. */
export async function countPeople(
  db: AssayDatabase,
  before: readonly PersonRow[],
  after: readonly PersonRow[],
): Promise<void> {
  const changes = new Map<string, number>();
  const add = (key: string, by: number) => changes.set(key, (changes.get(key) ?? 0) + by);
  for (const [rows, by] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { stage } of rows) {
      add('all', by);
      add(`stage:${stage}`, by);
    }
  }
  const keys = [...changes.keys()].filter((key) => changes.get(key) !== 0);
  if (keys.length === 0) return;
  const stored = await db.counts.bulkGet(keys);
  await db.counts.bulkPut(keys.map((key, n) => ({ key, n: (stored[n]?.n ?? 0) + (changes.get(key) ?? 0) })));
}
