import { foldText } from '../model/text.ts';
import type { AssayDatabase } from './database.ts';

/** No index holds names of fields, so not everyone is read for them. */
const PEOPLE_READ = 500;

/**
 * The names of the user's own fields in use, in alphabetical order: those profiles ask for, and those of the 500 people changed
 * last. Of names that differ in case and accents alone the one a profile asks for, else the one used last.
 */
export async function readOwnNames(db: AssayDatabase): Promise<string[]> {
  const icps = await db.icps.toArray();
  const asked = icps.flatMap(({ criteria }) =>
    criteria.flatMap((each) => ('name' in each ? [each.name] : [])),
  );
  const people = await db.people.orderBy('updatedAt').reverse().limit(PEOPLE_READ).toArray();
  const held = people.flatMap(({ custom = {} }) => Object.keys(custom).filter((name) => custom[name]?.value));
  const byKey = new Map<string, string>();
  for (const name of [...asked, ...held]) {
    const key = foldText(name) || name;
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].sort((one, other) => one.localeCompare(other));
}
