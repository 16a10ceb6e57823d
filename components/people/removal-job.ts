import { type Act, startAct } from '../../lib/actions/act.ts';
import type { Forgotten } from '../../lib/actions/forget.ts';
import type { Outcome } from '../../lib/actions/outcome.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { packJson, unpackJson } from '../../lib/store/pack-json.ts';
import type { PartsJob } from '../hooks/run-bulk.ts';

/** As many as are removed between two looks at whether to stop; each such part waits for the disk once. */
const AT_ONCE = 50;

export type RemovalWords = Pick<PartsJob, 'label' | 'done' | 'undoing'>;

interface Removal {
  remove(db: AssayDatabase, act: Act, ids: readonly string[]): Promise<Outcome<{ forgotten: Forgotten }>[]>;
  bringBack(db: AssayDatabase, act: Act, forgotten: readonly Forgotten[]): Promise<void>;
}

/**
 * Removes people for good, but for what this page holds of them: packed, because of a hundred thousand people it would be
 * more than a page may hold otherwise.
 */
export function removalJob({ remove, bringBack }: Removal, words: RemovalWords): Omit<PartsJob, 'ids'> {
  return {
    ...words,
    atOnce: AT_ONCE,
    async performPart(db, act, ids) {
      const outcomes = await remove(db, act, ids);
      const packed = await packJson(outcomes.flatMap((each) => (each.ok ? [each.forgotten] : [])));
      const takeBack = async () => await bringBack(db, startAct(), await unpackJson<Forgotten[]>(packed));
      return { outcomes, takeBack };
    },
  };
}
