import type { KeptWeight } from '../model/calibration.ts';
import type { AssayDatabase } from '../store/database.ts';

/** More than anybody declines while they still matter; the oldest go. */
const MOST_KEPT = 200;

const sameQuestion = (one: KeptWeight, other: KeptWeight) =>
  one.icpId === other.icpId &&
  one.icpVersion === other.icpVersion &&
  one.criterionId === other.criterionId &&
  one.wonAt === other.wonAt;

async function rewrite(db: AssayDatabase, change: (kept: readonly KeptWeight[]) => KeptWeight[]) {
  await db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get('keptWeights');
    const value = change(row?.key === 'keptWeights' ? row.value : []);
    await db.meta.put({ key: 'keptWeights', value });
  });
}

/** Remembers that a proposed weight was declined, so that it is not proposed again at once. */
export async function keepWeight(db: AssayDatabase, kept: KeptWeight): Promise<void> {
  await rewrite(db, (others) =>
    [...others.filter((other) => !sameQuestion(other, kept)), kept].slice(-MOST_KEPT),
  );
}

/** Forgets that it was declined. */
export async function proposeAgain(db: AssayDatabase, kept: KeptWeight): Promise<void> {
  await rewrite(db, (others) => others.filter((other) => !sameQuestion(other, kept)));
}
