import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStable } from './use-stable.ts';

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`);

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

/** The row whose place a dragged one takes when the pointer is at `y`: a neighbour it has passed the middle of. */
function passed(row: HTMLElement, y: number): string | undefined {
  const [before, after] = [row.previousElementSibling, row.nextElementSibling];
  const [above, below] = [before && y < middleOf(before), after && y > middleOf(after)];
  const target = above ? before : below ? after : undefined;
  return target instanceof HTMLElement ? target.dataset.place : undefined;
}

/**
 * Putting rows marked `data-place` in another order, by a grip: dragged with any pointer, or with the up and down
 * arrows. `move` puts the first where the second stands.
 */
export function useReorder(order: readonly string[], move: (id: string, to: string) => void) {
  const [dragged, setDragged] = useState<string>();
  const focused = useRef<string>(undefined);
  const put = useStable(move);
  useEffect(() => {
    if (dragged === undefined) return;
    // On the window, because the grip leaves from under the pointer whenever its row moves.
    const drag = (event: globalThis.PointerEvent) => {
      const row = rowOf(dragged);
      const to = row && passed(row, event.clientY);
      if (to !== undefined && to !== null) put(dragged, to);
    };
    const end = () => setDragged(undefined);
    addEventListener('pointermove', drag);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointermove', drag);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, [dragged, put]);
  // Before it is drawn: an arrow pressed right after another belongs to the same row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved row may have lost the focus on its way
  useLayoutEffect(() => {
    if (focused.current !== undefined) rowOf(focused.current)?.querySelector<HTMLElement>('.grip')?.focus();
    focused.current = undefined;
  }, [order]);
  const grip = useCallback(
    (id: string) => ({
      onPointerDown: (event: PointerEvent) => {
        if (event.button === 0) setDragged(id);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const to = order[order.indexOf(id) + step];
        if (to === undefined) return;
        focused.current = id;
        put(id, to);
      },
    }),
    [order, put],
  );
  return { dragged, grip };
}
