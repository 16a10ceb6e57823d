import { type MouseEvent, memo, useRef } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { isTickable, jobLine, type ListRow } from './list-rows.ts';
import { KnownStanding, MaybeKnown, openPerson, RowStanding } from './row-standing.tsx';

function Name({ row }: { row: ListRow }) {
  const { known, reading } = row;
  const name = <Bidi>{reading.name}</Bidi>;
  if (!known) return name;
  return (
    <button type="button" className="list-open" onClick={() => openPerson(known.id)}>
      {name}
    </button>
  );
}

function Who({ row }: { row: ListRow }) {
  const { list } = useMessages();
  const line = row.state === 'suppressed' ? list.barred : jobLine(row.reading);
  return (
    <div className="grow">
      <p className={joinClasses('strong', !isTickable(row) && 'text-2')}>
        <Name row={row} />
      </p>
      {line !== '' && (
        <p className="text-12 text-2">
          <Bidi>{line}</Bidi>
        </p>
      )}
      {row.known && <KnownStanding known={row.known} />}
      {row.state === 'duplicate' && row.duplicate && <MaybeKnown duplicate={row.duplicate} />}
    </div>
  );
}

/** Why a row cannot be ticked, in its own words. */
function useBarredReason(row: ListRow): string | undefined {
  const { list } = useMessages();
  if (row.state === 'suppressed') return list.barred;
  return row.state === 'excluded' ? list.excludedWhy : undefined;
}

export interface ListRowProps {
  row: ListRow;
  index: number;
  ticked: boolean;
  onTick(key: string, range: boolean): void;
  /** Tells the window of rows how high this one is. */
  measure(element: HTMLElement | null): void;
}

/** One person found: tick, name, job, how they stand. A click anywhere but on a control ticks. */
export const PersonRowItem = memo(function PersonRowItem(props: ListRowProps) {
  const { row, index, ticked, onTick, measure } = props;
  const disabledReason = useBarredReason(row);
  // The change event of a tick box does not say whether Shift was held.
  const shift = useRef(false);
  const tick = (range: boolean) => {
    if (disabledReason === undefined) onTick(row.key, range);
    shift.current = false;
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element;
    if (!target.closest('button, input, label, a')) tick(event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tick box in the row does the same by keyboard
    <li
      ref={measure}
      data-index={index}
      className={joinClasses('list-row', ticked && 'list-row-ticked')}
      onPointerDownCapture={(event) => {
        shift.current = event.shiftKey;
      }}
      onKeyDownCapture={(event) => {
        shift.current = event.shiftKey;
      }}
      onClick={click}
    >
      <Checkbox
        checked={ticked}
        label={row.reading.name}
        labelHidden
        disabledReason={disabledReason}
        onChange={() => tick(shift.current)}
      />
      <Who row={row} />
      <div className="list-standing">
        <RowStanding row={row} />
      </div>
    </li>
  );
});
