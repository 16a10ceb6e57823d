import { useRef, useState } from 'react';
import { openList } from '../../lib/browser/open-list.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import type { FoundPeople } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';

export interface Selection {
  has(id: string): boolean;
  /** Ticks or unticks one; with `range` everyone from the one ticked last up to this one. */
  toggle(index: number, range?: boolean): void;
  /** Ticks both, by their places. */
  extend(from: number | undefined, to: number): void;
  /** Ticks everyone in the list, or, when all are ticked, nobody. */
  toggleAll(): void;
  all: boolean;
  some: boolean;
}

/**
 * Ticking people in a list: one, a range, everyone. Whom the table has not at hand is asked of the list.
 * @param ids everyone in the list, where that is known already
 */
export function useSelection(
  found: FoundPeople,
  ids: readonly string[] | undefined,
  { query, selected, setSelected }: PeopleView,
): Selection {
  const anchor = useRef<number>(undefined);
  // The box stands ticked from the click on, also while everyone's ids are on their way.
  const [ticking, setTicking] = useState(false);
  const [every, setEvery] = useState<{ query: ListQuery; ids: readonly string[] }>();
  const known = ids ?? (every?.query === query ? every.ids : undefined);
  const inList = selected.size === 0 || !known ? 0 : known.filter((id) => selected.has(id)).length;
  const all = ticking || (found.total > 0 && inList === found.total);
  const idsBetween = async (one: number, other: number): Promise<string[]> => {
    const [from, to] = one < other ? [one, other + 1] : [other, one + 1];
    if (ids) return ids.slice(from, to);
    return await openList().ask('ids', { query, from, to });
  };
  const mark = (some: readonly string[], on: boolean) => {
    const next = new Set(selected);
    for (const id of some) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setSelected(next);
  };
  const tickAll = async () => {
    setTicking(true);
    try {
      const found = await openList().ask('ids', { query });
      setEvery({ query, ids: found });
      mark(found, true);
    } finally {
      setTicking(false);
    }
  };
  return {
    has: (id) => selected.has(id),
    toggle(index, range = false) {
      const id = found.at(index)?.id;
      if (id === undefined) return;
      const on = !selected.has(id);
      const from = anchor.current;
      anchor.current = index;
      if (!range || from === undefined) mark([id], on);
      else void idsBetween(from, index).then((some) => mark(some, on));
    },
    extend(from, to) {
      anchor.current = to;
      const both = [from, to].flatMap((index) => (index === undefined ? [] : (found.at(index)?.id ?? [])));
      mark(both, true);
    },
    toggleAll() {
      if (all) setSelected(new Set());
      else void tickAll();
    },
    all,
    some: inList > 0,
  };
}
