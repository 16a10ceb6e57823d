import { type Dispatch, type RefObject, type SetStateAction, useMemo, useRef, useState } from 'react';
import { EVERYONE, type Filter } from '../../lib/model/segment.ts';
import { checkFilter, isUsable } from '../../lib/pipeline/list/check-filter.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import type { Sort } from '../../lib/pipeline/list/sort.ts';
import { type Bulk, useBulk } from '../hooks/use-bulk.ts';

/** What the table shows and who is ticked in it. Outlives the table, so that coming back finds it as it was. */
export interface PeopleView {
  /** What the list is asked: the words, the filter as it last could be used, the order. */
  query: ListQuery;
  text: string;
  setText(text: string): void;
  /** The filter as it is being made; it may not be usable yet. */
  filter: Filter;
  setFilter(filter: Filter): void;
  /** The segment, or list that comes with Assay, that was opened last. */
  segment: string | undefined;
  /** Shows a filter under the id it is known by. */
  open(filter: Filter, segment: string | undefined): void;
  sorts: readonly Sort[];
  setSorts: Dispatch<SetStateAction<readonly Sort[]>>;
  /** Drops words and filter; the order stays. */
  clear(): void;
  selected: ReadonlySet<string>;
  setSelected(selected: ReadonlySet<string>): void;
  bulk: Bulk;
  /** How far down the table is scrolled, in pixels. */
  scrolled: RefObject<number>;
}

const NOBODY: ReadonlySet<string> = new Set();
const UNSORTED: readonly Sort[] = [];

/** The filter as it is made, and as it last could be used. */
function useFilter() {
  const [filter, setDraft] = useState(EVERYONE);
  const [used, setUsed] = useState(EVERYONE);
  const [segment, setSegment] = useState<string>();
  const setFilter = (draft: Filter) => {
    setDraft(draft);
    if (isUsable(checkFilter(draft))) setUsed(draft);
  };
  const open = (draft: Filter, id: string | undefined) => {
    setFilter(draft);
    setSegment(id);
  };
  return { filter, used, segment, setFilter, open };
}

/** The state of the people table, kept above it. */
export function usePeopleView(): PeopleView {
  const { filter, used, segment, setFilter, open } = useFilter();
  const [text, setText] = useState('');
  const [sorts, setSorts] = useState(UNSORTED);
  const [selected, setSelected] = useState(NOBODY);
  const bulk = useBulk();
  const scrolled = useRef(0);
  const query = useMemo<ListQuery>(
    () => ({
      ...(text.trim() !== '' && { text: text.trim() }),
      ...(used.parts.length > 0 && { filter: used }),
      ...(sorts.length > 0 && { sorts }),
    }),
    [text, used, sorts],
  );
  const clear = () => {
    setText('');
    open(EVERYONE, undefined);
  };
  const search = { query, text, setText, clear };
  const order = { sorts, setSorts, scrolled };
  return { ...search, ...order, filter, setFilter, segment, open, selected, setSelected, bulk };
}
