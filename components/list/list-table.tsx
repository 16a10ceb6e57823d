import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { useStable } from '../hooks/use-stable.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { PersonRowItem } from './list-row.tsx';
import { type Choices, isTicked, type ListRow } from './list-rows.ts';
import { useListKeys } from './use-list-keys.ts';

/** Pixels: a name and a job on one line each. Longer ones are measured. */
const ROW_HEIGHT = 50;
/** Up to this many are all drawn, so that the browser's own search finds everyone. */
const FEW = 60;

export interface ListTableHandle {
  /** Moves the focus from the filter into the list. */
  enter(): void;
}

export interface ListTableProps {
  ref: Ref<ListTableHandle>;
  rows: readonly ListRow[];
  choices: Choices;
  onTick(key: string, range: boolean): void;
  onSave(): void;
  /** Names the list, where it is not of a page. */
  title?: string;
  /** Stands below the last row. */
  after?: ReactNode;
}

/** Everyone found, drawn only where in view when they are many. */
export function ListTable({ ref, rows, choices, onTick, onSave, title, after }: ListTableProps) {
  const { list } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: rows.length <= FEW ? FEW : 6,
  });
  const scrollTo = (index: number) => virtualizer.scrollToIndex(index);
  const { press, enter } = useListKeys(scroller, { rows, scrollTo, onTick, onSave });
  useImperativeHandle(ref, () => ({ enter }));
  const tick = useStable(onTick);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return (
    <div ref={scroller} className="popup-scroll list-scroll">
      <ul
        aria-label={title ?? list.title}
        style={{
          paddingTop: first?.start ?? 0,
          paddingBottom: virtualizer.getTotalSize() - (last?.end ?? virtualizer.getTotalSize()),
        }}
        onKeyDown={press}
      >
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (!row) return null;
          const state = { row, index, ticked: isTicked(row, choices), onTick: tick };
          return <PersonRowItem key={key} {...state} measure={virtualizer.measureElement} />;
        })}
      </ul>
      <p className="list-end">{rows.length > 0 ? list.nothingSaved : list.noneMatch}</p>
      {after}
    </div>
  );
}
