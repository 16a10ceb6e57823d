import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Sort } from '../../lib/pipeline/list/sort.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { isSortable, NARROWEST, WIDEST } from './columns.ts';
import { sortBy } from './sort-by.ts';

/** Pixels a key changes a width by. */
const STEP = 16;

interface WidthProps {
  name: string;
  width: number;
  /** Follows the pointer without drawing the table anew. */
  onDrag(width: number): void;
  onSet(width: number): void;
}

/** The edge of a column's head: dragged, or moved with the arrow keys, it sets the width. */
function WidthHandle({ name, width, onDrag, onSet }: WidthProps) {
  const say = useListsMessages().columns;
  const drag = useRef<{ x: number; width: number; to: number }>(undefined);
  const start = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const now = event.currentTarget.closest('th')?.offsetWidth ?? width;
    drag.current = { x: event.clientX, width: now, to: now };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const by = (event.clientX - drag.current.x) * (document.dir === 'rtl' ? -1 : 1);
    drag.current.to = Math.min(WIDEST, Math.max(NARROWEST, drag.current.width + by));
    onDrag(drag.current.to);
  };
  const end = () => {
    if (drag.current && drag.current.to !== drag.current.width) onSet(drag.current.to);
    drag.current = undefined;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onSet(width + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that takes the focus and has a value is no <hr>
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say.width(name)}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      className="people-width"
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
    />
  );
}

export interface HeadCellProps extends Omit<WidthProps, 'name'> {
  id: string;
  name: string;
  className: string;
  sorts: readonly Sort[];
  onSort(sorts: readonly Sort[]): void;
}

/** A column's head: pressing it sorts, with Shift further; its edge sets its width. */
export function HeadCell({ id, name, className, sorts, onSort, ...width }: HeadCellProps) {
  const say = useListsMessages().sort;
  const at = sorts.findIndex((sort) => sort.by === id);
  const sort = sorts[at];
  const direction = sort?.descending ? 'descending' : 'ascending';
  const press = (event: MouseEvent) => onSort(sortBy(sorts, id, event.shiftKey));
  return (
    <th scope="col" className={className} aria-sort={at === 0 ? direction : undefined}>
      {isSortable(id) ? (
        <button type="button" className="table-sort" title={say.hint} onClick={press}>
          <span className="one-line">{name}</span>
          {sort && <Icon of={sort.descending ? ArrowDown : ArrowUp} size={14} />}
          {sort && sorts.length > 1 && (
            <>
              <span className="people-sort-place" aria-hidden="true">
                {at + 1}
              </span>
              <VisuallyHidden>{say.place(at + 1)}</VisuallyHidden>
            </>
          )}
        </button>
      ) : (
        <span className="one-line">{name}</span>
      )}
      <WidthHandle name={name} {...width} />
    </th>
  );
}
