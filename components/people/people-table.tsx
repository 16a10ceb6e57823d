import { useCallback, useEffect, useRef } from 'react';
import { useNow } from '../hooks/use-now.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { PeopleHead } from './people-head.tsx';
import { PeopleRow } from './people-row.tsx';
import type { FoundPeople } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';
import { useSelection } from './use-selection.ts';

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
  const selection = useSelection(ids, view);
  const { items, rows, above, below, scrollTo } = useRowWindow(scroller, ids, view);
  const { currentId, setCurrentId, press } = useRowKeys(scroller, ids, selection, scrollTo);
  // Stable, so that a tick draws one row anew and not all of them.
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  });
  const onTick = useCallback((id: string, range: boolean) => latest.current.toggle(id, range), []);
  return (
    <div ref={scroller} className="people-scroller">
      <table
        className="people-table"
        aria-label={people.title}
        aria-rowcount={ids.length + 1}
        onKeyDown={press}
      >
        <PeopleHead view={view} selection={selection} found={found} />
        <tbody>
          <Spacer height={above} />
          {items.map(({ index }) => {
            const id = ids[index] ?? '';
            const state = { row: rows.get(id), ticked: selection.has(id), current: id === currentId };
            return <PeopleRow key={id} onSelect={setCurrentId} {...{ index, now, onTick, ...state }} />;
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}
