import { useState } from 'react';
import { dayIn } from '../../lib/followup/index.ts';
import type { BoardOrder } from '../../lib/model/board-order.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { Stage } from '../../lib/model/words.ts';
import { daysSince } from '../../lib/pipeline/days.ts';
import { readBoardOrder } from '../../lib/store/board-order.ts';
import { useList } from '../hooks/use-list.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { type BoardView, boardFilter, WHOLE_BOARD } from './column-query.ts';

/** Fewer on a stage say nothing of what is usual there. */
const ENOUGH = 5;

/** How many stand on a stage, and for how many days the middle one of them. */
interface ColumnSum {
  n: number;
  usual: number | undefined;
}

export interface Board {
  view: BoardView;
  setView(view: BoardView): void;
  order: BoardOrder;
  now: Instant;
  /** The user's present day. */
  day: string;
  /** What is known of a column as a whole; `undefined` until it is. */
  sumOf(stage: Stage): ColumnSum | undefined;
}

/** What the whole board rests on. `undefined` until the user's own order is read. */
export function useBoard(): Board | undefined {
  const [view, setView] = useState(WHOLE_BOARD);
  const now = useNow();
  const { zone } = useFormat();
  const day = dayIn(now, zone);
  const order = useLive(readBoardOrder, []);
  const groups = useList('groups', {
    query: { text: view.text, filter: boardFilter(view, day) },
    grouping: { by: 'stage', medians: ['stageSince'] },
  })?.answer;
  const sumOf = (stage: Stage): ColumnSum | undefined => {
    if (groups === undefined) return undefined;
    const group = groups.find(({ value }) => value === stage);
    const since = group && group.n >= ENOUGH ? group.medians.stageSince : undefined;
    const usual = since === undefined ? undefined : daysSince(new Date(since * 1_000).toISOString(), now);
    return { n: group?.n ?? 0, usual };
  };
  return order && { view, setView, order, now, day, sumOf };
}
