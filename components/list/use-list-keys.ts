import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useKeys } from '../hooks/use-keys.ts';
import { isTickable, type ListRow } from './list-rows.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface ListKeys {
  rows: readonly ListRow[];
  scrollTo(index: number): void;
  onTick(key: string, range: boolean): void;
  onSave(): void;
}

/** Puts the focus on a row's tick box, or where there is none to tick on its name, once that row is drawn. */
function useRowFocus(list: RefObject<HTMLElement | null>) {
  const wanted = useRef<number>(undefined);
  const settle = () => {
    if (wanted.current === undefined) return;
    const row = list.current?.querySelector(`[data-index="${wanted.current}"]`);
    const target = row?.querySelector<HTMLElement>('input:not(:disabled), button');
    if (!target) return;
    wanted.current = undefined;
    target.focus({ preventScroll: true });
  };
  useEffect(settle);
  return (index: number) => {
    wanted.current = index;
    settle();
  };
}

/** Where the focus is, as a place in the list. */
function placeOf(element: Element | null): number | undefined {
  const place = element?.closest('[data-index]')?.getAttribute('data-index');
  return place == null ? undefined : Number(place);
}

/**
 * Arrows, J and K move between rows that can be ticked or opened, with Shift they tick on the way; Space ticks, and Enter
 * on a tick box saves.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, keys: ListKeys) {
  const { rows, scrollTo, onTick, onSave } = keys;
  const focusRow = useRowFocus(list);
  const step = (by: number, extend: boolean) => {
    const at = placeOf(document.activeElement);
    let next = at === undefined ? (by > 0 ? 0 : rows.length - 1) : at + by;
    while (rows[next] && !isTickable(rows[next] as ListRow)) next += by;
    const row = rows[next];
    if (!row) return;
    scrollTo(next);
    focusRow(next);
    if (extend) onTick(row.key, true);
  };
  useKeys({ j: (event) => step(1, event.shiftKey), k: (event) => step(-1, event.shiftKey) });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = STEPS[event.key];
    if (by !== undefined) {
      event.preventDefault();
      step(by, event.shiftKey);
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onSave();
    }
  };
  return { press, enter: () => step(1, false) };
}
