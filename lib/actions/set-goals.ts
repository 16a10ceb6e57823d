import { type Goals, goalsSchema } from '../model/insights.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readGoals } from '../store/insight-choice.ts';

/**
 * Sets what the user means to do in a week, all goals at once; one that is left out is none.
 * @returns the goals before, with which the act is taken back
 * @throws ZodError for what is no whole number above 0
 */
export async function setGoals(db: AssayDatabase, goals: Goals): Promise<Goals> {
  const value = z.parse(goalsSchema, goals);
  return await db.transaction('rw', db.meta, async () => {
    const before = await readGoals(db);
    await db.meta.put({ key: 'goals', value });
    return before;
  });
}
