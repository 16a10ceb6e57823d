import { type Dispatch, type RefObject, type SetStateAction, useMemo, useRef, useState } from 'react';
import type { PeopleQuery } from '../../lib/store/find-people.ts';
import { type Bulk, useBulk } from '../hooks/use-bulk.ts';

const EVERYONE: PeopleQuery = { order: 'priority', descending: true };

/** What the table shows and who is ticked in it. Outlives the table, so that coming back finds it as it was. */
export interface PeopleView {
  query: PeopleQuery;
  setQuery: Dispatch<SetStateAction<PeopleQuery>>;
  /** Drops words and filters; the order stays. */
  clear(): void;
  /** Counts up with every `clear`, so that fields with a draft of their own can start anew. */
  clears: number;
  selected: ReadonlySet<string>;
  setSelected(selected: ReadonlySet<string>): void;
  bulk: Bulk;
  /** How far down the table is scrolled, in pixels. */
  scrolled: RefObject<number>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The state of the people table, kept above it. */
export function usePeopleView(): PeopleView {
  const [query, setQuery] = useState<PeopleQuery>(EVERYONE);
  const [clears, setClears] = useState(0);
  const [selected, setSelected] = useState(NOBODY);
  const bulk = useBulk();
  const scrolled = useRef(0);
  return useMemo(
    () => ({
      query,
      setQuery,
      clears,
      clear: () => {
        setQuery(({ order, descending }) => ({ order, descending }));
        setClears((n) => n + 1);
      },
      selected,
      setSelected,
      bulk,
      scrolled,
    }),
    [query, clears, selected, bulk],
  );
}
