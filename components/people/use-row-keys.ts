import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useKeys } from '../hooks/use-keys.ts';
import { useStable } from '../hooks/use-stable.ts';
import { isTyping } from '../ui/is-typing.ts';
import type { FoundPeople } from './use-found-people.ts';
import type { Selection } from './use-selection.ts';

/** Rows a page key moves by: about a screenful. */
const PAGE = 12;

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

/** The row in hand: its place, and who stands there once that is known. */
export interface CurrentRow {
  index: number;
  id?: string;
}

/** Keeps the row in hand with its person, who may move when others change. */
export function useCurrentRow() {
  const [current, setCurrent] = useState<CurrentRow>();
  const follow = (found: FoundPeople | undefined) => {
    if (!current || !found) return;
    const id = current.id ?? found.at(current.index)?.id;
    const index = current.id === undefined ? current.index : (found.near ?? current.index);
    if (id !== undefined && (id !== current.id || index !== current.index)) setCurrent({ index, id });
  };
  return { current, setCurrent, follow };
}

/** Ctrl+A ticks everyone in the list, where nothing is being written. */
function useSelectAll(selectAll: () => void): void {
  const act = useStable(selectAll);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const isAll = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'a';
      if (!isAll || event.defaultPrevented || isTyping(event) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [act]);
}

interface RowKeysProps {
  scroller: RefObject<HTMLElement | null>;
  found: FoundPeople;
  selection: Selection;
  current: CurrentRow | undefined;
  setCurrent(current: CurrentRow): void;
  scrollTo(index: number): void;
}

/**
 * J and K move between rows, with Shift they tick on the way; Home, End and the page keys go further; Space ticks the row whose
 * name has the focus; Ctrl+A ticks everyone.
 */
export function useRowKeys({ scroller, found, selection, current, setCurrent, scrollTo }: RowKeysProps) {
  const focusRow = useRowFocus(scroller);
  const go = (wanted: number, extend = false) => {
    if (found.total === 0) return;
    const index = Math.min(Math.max(wanted, 0), found.total - 1);
    const id = found.at(index)?.id;
    setCurrent({ index, ...(id !== undefined && { id }) });
    scrollTo(index);
    focusRow(index);
    if (extend) selection.extend(current?.index, index);
  };
  const at = current?.index ?? -1;
  useKeys({
    j: (event) => go(at + 1, event.shiftKey),
    k: (event) => go(at - 1, event.shiftKey),
  });
  useSelectAll(() => !selection.all && selection.toggleAll());
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLAnchorElement) || current === undefined) return;
    const goes: Record<string, number> = {
      Home: 0,
      End: found.total - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
    };
    const wanted = goes[event.key];
    if (wanted === undefined && event.key !== ' ') return;
    event.preventDefault();
    if (wanted === undefined) selection.toggle(current.index, event.shiftKey);
    else go(wanted, event.shiftKey && event.key.startsWith('Arrow'));
  };
}
