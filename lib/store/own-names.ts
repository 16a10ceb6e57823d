import { foldText } from '../model/text.ts';
import type { AssayDatabase } from './database.ts';

/** The names of own fields that profiles ask for. */
export async function readAskedNames(db: AssayDatabase): Promise<string[]> {
  const icps = await db.icps.toArray();
  return icps.flatMap(({ criteria }) => criteria.flatMap((each) => ('name' in each ? [each.name] : [])));
}

/**
 * The names of the user's own fields in use, in alphabetical order. Of names that differ in case and accents alone the one a
 * profile asks for, else the first that people have.
 */
export function joinOwnNames(asked: readonly string[], held: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of [...asked, ...held]) {
    const key = foldText(name) || name;
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].sort((one, other) => one.localeCompare(other));
}
