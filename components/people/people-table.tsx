import { type RefObject, useRef } from 'react';
import { useSaying } from '../filter/use-choices.ts';
import { useNow } from '../hooks/use-now.ts';
import { useStable } from '../hooks/use-stable.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import type { RowWindow } from '../table/use-row-window.ts';
import { NAME, NAME_WIDTH } from './columns.ts';
import { PeopleHead } from './people-head.tsx';
import { PeopleRow } from './people-row.tsx';
import type { Columns } from './use-columns.ts';
import type { FoundPeople } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import { type CurrentRow, useRowKeys } from './use-row-keys.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { useSelection } from './use-selection.ts';

const TICK_WIDTH = 40;

export interface PeopleTableProps {
  found: FoundPeople;
  /** Everyone in the list, where that is known. */
  ids: readonly string[] | undefined;
  view: PeopleView;
  columns: Columns;
  scroller: RefObject<HTMLDivElement | null>;
  window: RowWindow;
  current: CurrentRow | undefined;
  setCurrent(current: CurrentRow | undefined): void;
}

interface WidthsProps {
  columns: Columns;
  group: RefObject<HTMLTableColElement | null>;
}

/** How wide each column is; the name has what the others leave. */
function Widths({ columns: { shown, nameWidth }, group }: WidthsProps) {
  return (
    <colgroup ref={group}>
      <col style={{ width: TICK_WIDTH }} />
      <col data-column={NAME} style={nameWidth === undefined ? undefined : { width: nameWidth }} />
      {shown.map(({ id, width }) => (
        <col key={id} data-column={id} style={{ width }} />
      ))}
    </colgroup>
  );
}

/** Everyone a query found, drawn only where in view: at most a screenful of rows, whatever their number. */
export function PeopleTable(props: PeopleTableProps) {
  const { found, ids, view, columns, scroller, window, current, setCurrent } = props;
  const { people } = useMessages();
  const now = useNow();
  const saying = useSaying();
  const group = useRef<HTMLTableColElement>(null);
  const selection = useSelection(found, ids, view);
  useScrollPlace(scroller, view);
  const { scrollTo } = window;
  const press = useRowKeys({ scroller, found, selection, current, setCurrent, scrollTo });
  const onTick = useStable(selection.toggle);
  const onSelect = useStable((index: number, id: string) => {
    if (current?.id !== id) setCurrent({ index, id });
  });
  const { shown, nameWidth = NAME_WIDTH } = columns;
  const width = shown.reduce((sum, column) => sum + column.width, TICK_WIDTH + nameWidth);
  return (
    <TableFrame
      {...{ scroller, window }}
      label={people.title}
      rows={found.total}
      columns={shown.length + 2}
      widths={<Widths {...{ columns, group }} />}
      minWidth={width}
      head={
        <PeopleHead
          {...{ columns, selection, group }}
          sorts={view.sorts}
          onSort={view.setSorts}
          total={found.total}
        />
      }
      onKeyDown={press}
    >
      {window.items.map(({ index }) => {
        const person = found.at(index);
        const state = { person, columns: shown, ticked: person ? selection.has(person.id) : false };
        return (
          <PeopleRow
            key={index}
            current={index === current?.index}
            {...{ index, now, saying, onTick, onSelect, ...state }}
          />
        );
      })}
    </TableFrame>
  );
}
