import type { PeopleQuery } from '../../lib/store/find-people.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { SortHead } from '../table/sort-head.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import type { FoundPeople } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import type { Selection } from './use-selection.ts';

export interface PeopleHeadProps {
  view: PeopleView;
  selection: Selection;
  found: FoundPeople;
}

/** The columns, three of them to sort by, and the box that ticks the whole list. */
export function PeopleHead({ view, selection, found }: PeopleHeadProps) {
  const { people } = useMessages();
  const { columns } = people;
  const { query, setQuery } = view;
  const sort = {
    query,
    onSort: (sorted: Pick<PeopleQuery, 'order' | 'descending'>) => setQuery({ ...query, ...sorted }),
  };
  return (
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
      <SortHead {...sort} order="sortName" className="people-who">
        {columns.name}
      </SortHead>
      <SortHead {...sort} order="priority" fallsFirst className="people-score">
        {columns.score}
      </SortHead>
      <th scope="col" className="people-grade">
        {columns.grade}
      </th>
      <th scope="col" className="people-stage">
        {columns.stage}
      </th>
      <SortHead {...sort} order="nextDueAt" className="people-next">
        {columns.next}
      </SortHead>
      <th scope="col" className="people-seen">
        {columns.seen}
      </th>
    </tr>
  );
}
