import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { RowWindow } from './use-row-window.ts';
import '../styles/table.css';

/** Keeps the place of rows that are not drawn. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true" className="table-spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

export interface TableFrameProps {
  scroller: RefObject<HTMLDivElement | null>;
  label: string;
  /** How many rows there are, drawn or not. */
  rows: number;
  columns: number;
  window: Pick<RowWindow, 'above' | 'below'>;
  /** Widths of the columns, where they are not told by classes. */
  widths?: ReactNode;
  /** Pixels below which the table scrolls sideways. */
  minWidth?: number;
  /** The head's row. */
  head: ReactNode;
  /** The rows that are drawn. */
  children: ReactNode;
  onKeyDown?(event: KeyboardEvent): void;
}

/** A table of any length under a head that stays, drawn only where in view. */
export function TableFrame(props: TableFrameProps) {
  const { scroller, label, rows, columns, window, widths, minWidth, head, children, onKeyDown } = props;
  return (
    <div ref={scroller} className="table-scroller">
      <table
        className="data-table"
        style={minWidth === undefined ? undefined : { minWidth }}
        aria-label={label}
        aria-rowcount={rows + 1}
        onKeyDown={onKeyDown}
      >
        {widths}
        <thead>{head}</thead>
        <tbody>
          <Spacer height={window.above} columns={columns} />
          {children}
          <Spacer height={window.below} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}
