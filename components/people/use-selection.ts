import { useRef } from 'react';
import type { PeopleView } from './use-people-view.ts';

export interface Selection {
  has(id: string): boolean;
  /** Ticks or unticks one; with `range` everyone from the one ticked last up to this one. */
  toggle(id: string, range?: boolean): void;
  /** Ticks both. */
  extend(from: string | undefined, to: string): void;
  /** Ticks everyone in the list, or, when all are ticked, nobody. */
  toggleAll(): void;
  all: boolean;
  some: boolean;
}

/** The ids between two of them in a list, both included; the second alone where the first is not in the list. */
export function idsBetween(ids: readonly string[], from: string | undefined, to: string): string[] {
  const end = ids.indexOf(to);
  const start = from === undefined ? end : ids.indexOf(from);
  if (start < 0 || end < 0) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** Ticking people in a list: one, a range, everyone. */
export function useSelection(ids: readonly string[], view: PeopleView): Selection {
  const anchor = useRef<string>(undefined);
  const { selected, setSelected } = view;
  const inList = selected.size === 0 ? 0 : ids.filter((id) => selected.has(id)).length;
  const all = ids.length > 0 && inList === ids.length;
  return {
    has: (id) => selected.has(id),
    toggle(id, range = false) {
      const next = new Set(selected);
      const on = !selected.has(id);
      for (const one of range ? idsBetween(ids, anchor.current, id) : [id]) {
        if (on) next.add(one);
        else next.delete(one);
      }
      anchor.current = id;
      setSelected(next);
    },
    extend(from, to) {
      anchor.current = to;
      setSelected(new Set([...selected, ...(from === undefined ? [] : [from]), to]));
    },
    toggleAll: () => setSelected(all ? new Set() : new Set([...selected, ...ids])),
    all,
    some: inList > 0,
  };
}
