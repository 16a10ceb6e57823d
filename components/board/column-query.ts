import type { BoardOrder } from '../../lib/model/board-order.ts';
import type { Filter } from '../../lib/model/segment.ts';
import type { Stage } from '../../lib/model/words.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';

/** Whom the whole board shows. */
export interface BoardView {
  text: string;
  /** The profile that suits best; every profile where absent. */
  icp: string | undefined;
  /** Those without a next step, or whose step is late. */
  slipping: boolean;
}

export const WHOLE_BOARD: BoardView = { text: '', icp: undefined, slipping: false };

/** Everyone the view shows, on whatever stage. */
export function boardFilter({ icp, slipping }: BoardView, now: string): Filter {
  const today = now.slice(0, 10);
  return {
    join: 'all',
    parts: [
      ...(icp ? [{ field: 'icp', test: 'is' as const, values: [icp] }] : []),
      ...(slipping
        ? [
            {
              join: 'any' as const,
              parts: [
                { field: 'nextDueAt', test: 'unknown' as const, values: [] },
                { field: 'nextDueAt', test: 'before' as const, values: [today] },
              ],
            },
          ]
        : []),
    ],
  };
}

/** Whom one column shows, the user's own order first. */
export function columnQuery(view: BoardView, stage: Stage, order: BoardOrder, now: string): ListQuery {
  const { join, parts } = boardFilter(view, now);
  return {
    text: view.text,
    filter: { join, parts: [{ field: 'stage', test: 'is', values: [stage] }, ...parts] },
    ahead: order[stage] ?? [],
  };
}
