import type { ReactNode } from 'react';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { Button } from '../ui/button.tsx';

export interface TableSwitchProps {
  /** What is shown, for those who hear the button alone. */
  of: string;
  pressed: boolean;
  onChange(pressed: boolean): void;
}

/** Shows a chart's numbers as a table, and the chart again. */
export function TableSwitch({ of, pressed, onChange }: TableSwitchProps) {
  const { table } = useCalibrationMessages();
  return (
    <Button
      size="small"
      variant="quiet"
      pressed={pressed}
      aria-label={`${table}: ${of}`}
      onClick={() => onChange(!pressed)}
    >
      {table}
    </Button>
  );
}

export interface ChartTableProps {
  caption: string;
  columns: readonly string[];
  /** The column that holds words, beside the first, which always does. */
  wordy?: string;
  /** The rows, each headed by a `th` of its own. */
  children: ReactNode;
}

/** The numbers a chart draws. */
export function ChartTable({ caption, columns, wordy, children }: ChartTableProps) {
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === wordy ? 'chart-words' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
