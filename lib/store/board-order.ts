import type { BoardOrder } from '../model/board-order.ts';
import type { AssayDatabase } from './database.ts';

/** Whom the user put first in each column. */
export async function readBoardOrder(db: AssayDatabase): Promise<BoardOrder> {
  const row = await db.meta.get('board');
  return row?.key === 'board' ? row.value : {};
}
