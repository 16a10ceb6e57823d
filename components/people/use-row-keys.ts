import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useKeys } from '../hooks/use-keys.ts';
import type { Selection } from './use-selection.ts';

/** Puts the focus on a row's name, once that row is drawn. */
function useRowFocus(table: RefObject<HTMLElement | null>) {
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const name = table.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (!name) return;
    wanted.current = undefined;
    name.focus({ preventScroll: true });
  });
  return (index: number) => {
    wanted.current = index;
  };
}

/** J and K move between rows, with Shift they tick on the way; Space ticks the row whose name has the focus. */
export function useRowKeys(
  scroller: RefObject<HTMLElement | null>,
  ids: readonly string[],
  selection: Selection,
  scrollTo: (index: number) => void,
) {
  const [currentId, setCurrentId] = useState<string>();
  const focusRow = useRowFocus(scroller);
  const step = (by: number, extend: boolean) => {
    const at = currentId === undefined ? -1 : ids.indexOf(currentId);
    const index = Math.min(Math.max(at + by, 0), ids.length - 1);
    const id = ids[index];
    if (id === undefined) return;
    setCurrentId(id);
    scrollTo(index);
    focusRow(index);
    if (extend) selection.extend(currentId, id);
  };
  useKeys({
    j: (event) => step(1, event.shiftKey),
    k: (event) => step(-1, event.shiftKey),
  });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const onName = event.target instanceof HTMLAnchorElement;
    if (event.key !== ' ' || !onName || currentId === undefined) return;
    event.preventDefault();
    selection.toggle(currentId, event.shiftKey);
  };
  return { currentId, setCurrentId, press };
}
