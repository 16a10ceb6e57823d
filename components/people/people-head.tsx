import type { RefObject } from 'react';
import type { Sort } from '../../lib/pipeline/list/sort.ts';
import { sayField } from '../filter/say-field.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { NAME, NAME_WIDTH } from './columns.ts';
import { HeadCell } from './head-cell.tsx';
import type { Columns } from './use-columns.ts';
import type { Selection } from './use-selection.ts';

export interface PeopleHeadProps {
  columns: Columns;
  sorts: readonly Sort[];
  onSort(sorts: readonly Sort[]): void;
  selection: Selection;
  total: number;
  /** The table's columns, whose widths follow a drag. */
  group: RefObject<HTMLTableColElement | null>;
}

/** The columns, to sort by and to make wider, and the box that ticks the whole list. */
export function PeopleHead({ columns, sorts, onSort, selection, total, group }: PeopleHeadProps) {
  const { people } = useMessages();
  const say = useListsMessages();
  const drag = (id: string, width: number) => {
    const column = group.current?.querySelector<HTMLElement>(`[data-column="${CSS.escape(id)}"]`);
    if (column) column.style.width = `${width}px`;
  };
  const cell = (id: string, width: number) => ({
    id,
    width,
    name: sayField(say, id),
    sorts,
    onSort,
    onDrag: (to: number) => drag(id, to),
    onSet: (to: number) => columns.resize(id, to),
  });
  return (
    <tr aria-rowindex={1}>
      <td className="people-tick">
        <Checkbox
          checked={selection.all}
          mixed={selection.some && !selection.all}
          label={people.selectAll(total)}
          labelHidden
          onChange={selection.toggleAll}
        />
      </td>
      <HeadCell {...cell(NAME, columns.nameWidth ?? NAME_WIDTH)} className="people-who" />
      {columns.shown.map(({ id, width }) => (
        <HeadCell key={id} {...cell(id, width)} className="people-cell" />
      ))}
    </tr>
  );
}
