import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import type { Outcome } from './outcome.ts';
import { record } from './record.ts';

/** Takes somebody off their cadence; its open step goes with it. `unchanged` for whoever is on none. */
export async function leaveCadence(db: AssayDatabase, act: Act, personId: string): Promise<Outcome> {
  return await record(db, act, personId, ({ cadence }) =>
    cadence
      ? { happened: [{ type: 'left-cadence', data: { run: cadence.run } }] }
      : { ok: false, reason: 'unchanged' },
  );
}
