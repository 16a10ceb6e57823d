import { ArrowDown, ArrowUp } from 'lucide-react';
import type { PeopleOrder } from '../../lib/store/find-people.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FoundPeople } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import type { Selection } from './use-selection.ts';

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

export interface PeopleHeadProps {
  view: PeopleView;
  selection: Selection;
  found: FoundPeople;
}

/** The columns, three of them to sort by, and the box that ticks the whole list. */
export function PeopleHead({ view, selection, found }: PeopleHeadProps) {
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
