import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { PersonChange } from '../../lib/store/changed-people.ts';
import { useNow } from '../hooks/use-now.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { ChangeRow } from './change-row.tsx';

/** Pixels, of a row of three lines; each is measured once it is drawn. */
const ROW_HEIGHT = 71;

/** Every change of a list, drawn only where in view. */
export function ChangesList({ items }: { items: readonly PersonChange[] }) {
  const { changes } = useMessages();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.change.key ?? index,
    overscan: 6,
  });
  return (
    <div ref={scroller} className="changes-scroller">
      <ul aria-label={changes.title} className="changes-list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ChangeRow item={item} now={now} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
