import { ArrowDown, ArrowUp } from 'lucide-react';
import { Icon } from '../ui/icon.tsx';

export interface SortHeadProps<Order extends string> {
  order: Order;
  /** The order the table stands in. */
  query: { order: Order; descending: boolean };
  /** Whether the first press puts the largest, or latest, first. */
  fallsFirst?: boolean;
  onSort(sorted: { order: Order; descending: boolean }): void;
  className: string;
  children: string;
}

/** A column's head to sort by: once for its own direction, again to turn it round. */
export function SortHead<Order extends string>({
  order,
  query,
  fallsFirst = false,
  onSort,
  className,
  children,
}: SortHeadProps<Order>) {
  const sorted = query.order === order;
  const direction = query.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={sorted ? direction : undefined}>
      <button
        type="button"
        className="table-sort"
        onClick={() => onSort({ order, descending: sorted ? !query.descending : fallsFirst })}
      >
        {children}
        {sorted && <Icon of={query.descending ? ArrowDown : ArrowUp} size={14} />}
      </button>
    </th>
  );
}
