import { useRef } from 'react';
import { useNow } from '../hooks/use-now.ts';
import { useStable } from '../hooks/use-stable.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import { useRowWindow } from '../table/use-row-window.ts';
import { PeopleHead } from './people-head.tsx';
import { PeopleRow } from './people-row.tsx';
import { type FoundPeople, usePeopleWindow } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { useSelection } from './use-selection.ts';

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
  useScrollPlace(scroller, view);
  const window = useRowWindow(scroller, ids.length, view.scrolled.current);
  const rows = usePeopleWindow(ids, window);
  const { currentId, setCurrentId, press } = useRowKeys(scroller, ids, selection, window.scrollTo);
  const onTick = useStable(selection.toggle);
  return (
    <TableFrame
      {...{ scroller, window }}
      label={people.title}
      rows={ids.length}
      columns={7}
      head={<PeopleHead view={view} selection={selection} found={found} />}
      onKeyDown={press}
    >
      {window.items.map(({ index }) => {
        const id = ids[index] ?? '';
        const state = { row: rows.get(id), ticked: selection.has(id), current: id === currentId };
        return <PeopleRow key={id} onSelect={setCurrentId} {...{ index, now, onTick, ...state }} />;
      })}
    </TableFrame>
  );
}
