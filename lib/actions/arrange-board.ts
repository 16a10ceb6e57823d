import type { Stage } from '../model/words.ts';
import { readBoardOrder } from '../store/board-order.ts';
import type { AssayDatabase } from '../store/database.ts';

/** More are not put in place by hand. */
const MOST_PLACED = 500;

/**
 * Keeps whom the user put first in a column, in that order. Who has left the column since is of no account there.
 * @returns the order before, which put back takes this back
 */
export async function arrangeBoard(
  db: AssayDatabase,
  stage: Stage,
  ids: readonly string[],
): Promise<readonly string[]> {
  return await db.transaction('rw', db.meta, async () => {
    const order = await readBoardOrder(db);
    await db.meta.put({ key: 'board', value: { ...order, [stage]: ids.slice(0, MOST_PLACED) } });
    return order[stage] ?? [];
  });
}
