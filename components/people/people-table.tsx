import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PeopleOrder } from '../../lib/store/find-people.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import { PeopleRow } from './people-row.tsx';
import { type FoundPeople, usePeopleWindow } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import { type Selection, useSelection } from './use-selection.ts';

/** Pixels, as in people.css. */
const ROW_HEIGHT = 48;
const HEAD_HEIGHT = 34;

/** The order a column starts with when it is first sorted by. */
const FALLS_FIRST: readonly PeopleOrder[] = ['priority', 'updatedAt'];

interface SortableProps {
  order: PeopleOrder;
  view: PeopleView;
  className: string;
  children: string;
}

function Sortable({ order, view, className, children }: SortableProps) {
  const { query, setQuery } = view;
  const sorted = query.order === order;
  const sort = () =>
    setQuery({ ...query, order, descending: sorted ? !query.descending : FALLS_FIRST.includes(order) });
  const direction = query.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={sorted ? direction : undefined}>
      <button type="button" className="people-sort" onClick={sort}>
        {children}
        {sorted && <Icon of={query.descending ? ArrowDown : ArrowUp} size={14} />}
      </button>
    </th>
  );
}

interface HeadProps {
  view: PeopleView;
  selection: Selection;
  found: FoundPeople;
}

function Head({ view, selection, found }: HeadProps) {
  const { people } = useMessages();
  const { columns } = people;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="people-tick">
          <Checkbox
            checked={selection.all}
            mixed={selection.some && !selection.all}
            label={people.selectAll(found.ids.length)}
            disabledReason={found.complete ? undefined : people.reading}
            labelHidden
            onChange={selection.toggleAll}
          />
        </td>
        <Sortable order="sortName" view={view} className="people-who">
          {columns.name}
        </Sortable>
        <Sortable order="priority" view={view} className="people-score">
          {columns.score}
        </Sortable>
        <th scope="col" className="people-grade">
          {columns.grade}
        </th>
        <th scope="col" className="people-stage">
          {columns.stage}
        </th>
        <Sortable order="nextDueAt" view={view} className="people-next">
          {columns.next}
        </Sortable>
        <th scope="col" className="people-seen">
          {columns.seen}
        </th>
      </tr>
    </thead>
  );
}

/** Keeps the place of rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true" className="people-spacer">
      <td colSpan={7} style={{ height }} />
    </tr>
  );
}

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

/** Another query starts at its top; coming back to the same one finds it where it was left. */
function useScrollPlace(scroller: RefObject<HTMLElement | null>, { query, scrolled }: PeopleView) {
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    scroller.current?.scrollTo(0, 0);
  }, [query, scroller]);
  useEffect(() => {
    const element = scroller.current;
    const keep = () => {
      scrolled.current = element?.scrollTop ?? 0;
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [scroller, scrolled]);
}

export interface PeopleTableProps {
  found: FoundPeople;
  view: PeopleView;
}

/** Everyone a query found, drawn only where in view: at most a screenful of rows, whatever their number. */
export function PeopleTable({ found, view }: PeopleTableProps) {
  const { ids } = found;
  const { people } = useMessages();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string>();
  const focusRow = useRowFocus(scroller);
  const selection = useSelection(ids, view);
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset: view.scrolled.current,
  });
  useScrollPlace(scroller, view);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const rows = usePeopleWindow(ids, first?.index ?? 0, last?.index ?? 0);
  const step = (by: number, extend: boolean) => {
    const at = currentId === undefined ? -1 : ids.indexOf(currentId);
    const index = Math.min(Math.max(at + by, 0), ids.length - 1);
    const id = ids[index];
    if (id === undefined) return;
    setCurrentId(id);
    virtualizer.scrollToIndex(index);
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
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  });
  const tick = useCallback((id: string, range: boolean) => latest.current.toggle(id, range), []);
  return (
    <div ref={scroller} className="people-scroller">
      <table
        className="people-table"
        aria-label={people.title}
        aria-rowcount={ids.length + 1}
        onKeyDown={press}
      >
        <Head view={view} selection={selection} found={found} />
        <tbody>
          <Spacer height={(first?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT} />
          {items.map(({ index }) => {
            const id = ids[index] ?? '';
            return (
              <PeopleRow
                key={id}
                row={rows.get(id)}
                ticked={selection.has(id)}
                current={id === currentId}
                onTick={tick}
                onSelect={setCurrentId}
                {...{ index, now }}
              />
            );
          })}
          <Spacer height={virtualizer.getTotalSize() - ((last?.end ?? HEAD_HEIGHT) - HEAD_HEIGHT)} />
        </tbody>
      </table>
    </div>
  );
}
