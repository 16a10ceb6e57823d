import type { Gates } from '../model/gates.ts';
import type { AssayDatabase } from './database.ts';

/** What the user wants the stages to ask for; empty while nothing was changed, and every stage keeps its default. */
export async function readGates(db: AssayDatabase): Promise<Gates> {
  const row = await db.meta.get('gates');
  return row?.key === 'gates' ? row.value : {};
}
