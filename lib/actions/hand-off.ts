import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Notes that the packet about a person went to sales. `to` is whom it went to, in the user's words. */
export async function handOff(db: AssayDatabase, act: Act, personId: string, to?: string): Promise<Outcome> {
  const whom = to?.trim();
  return await record(db, act, personId, () => ({
    happened: [{ type: 'handed-off', data: whom ? { to: whom } : {} }],
  }));
}
