import { ChartFrame, ChartMark } from './chart-frame.tsx';
import { fitLabel, labelRoom, textRoom } from './fit-label.ts';
import { RowLabel } from './row-label.tsx';

const ROW = 34;
const HEAD = 38;
const LINE = 14;
/** The strongest tint: ink stays readable on it in both themes. */
const DEEPEST = 0.34;

export interface MatrixRow {
  key: string;
  label: string;
  cells: readonly { key: string; said: string; n: number; text: string; hint?: string }[];
  /** At the end: of how many. */
  value: string;
}

export interface CountMatrixProps {
  label: string;
  columns: readonly string[];
  rows: readonly MatrixRow[];
  hintId?: string;
}

interface CellProps {
  cell: MatrixRow['cells'][number];
  place: number;
  box: { x: number; y: number; width: number; height: number };
  most: number;
}

function Cell({ cell, place, box, most }: CellProps) {
  const { x, y, width, height } = box;
  return (
    <ChartMark label={cell.said} place={place} area={box}>
      <rect
        className="chart-cell"
        x={x + 1.5}
        y={y + 1.5}
        width={Math.max(0, width - 3)}
        height={height - 3}
        rx={3}
        fillOpacity={cell.n === 0 ? 0 : 0.05 + (DEEPEST - 0.05) * (cell.n / most)}
      />
      <text
        className={cell.n === 0 ? 'chart-note' : 'chart-strong'}
        x={x + width / 2}
        y={y + height / 2 + 4}
        textAnchor="middle"
      >
        {cell.text}
      </text>
    </ChartMark>
  );
}

interface Grid {
  room: number;
  wide: number;
  width: number;
  most: number;
}

function Heads({ columns, room, wide }: Pick<Grid, 'room' | 'wide'> & { columns: readonly string[] }) {
  return (
    <svg aria-hidden="true">
      {columns.map((column, n) =>
        fitLabel(column, wide - 4)
          .toReversed()
          .map((line, above) => (
            <text
              key={`${column} ${line}`}
              x={room + (n + 0.5) * wide}
              y={HEAD - 8 - above * LINE}
              textAnchor="middle"
            >
              {line}
            </text>
          )),
      )}
    </svg>
  );
}

function Row({ row, line, room, wide, width, most }: Grid & { row: MatrixRow; line: number }) {
  const y = HEAD + line * ROW;
  return (
    <>
      <RowLabel text={row.label} room={room} y={y + ROW / 2} />
      {row.cells.map((cell, n) => (
        <Cell
          key={cell.key}
          cell={cell}
          place={line * row.cells.length + n}
          box={{ x: room + n * wide, y, width: wide, height: ROW }}
          most={most}
        />
      ))}
      <svg aria-hidden="true">
        <text className="chart-note" x={width - 2} y={y + ROW / 2 + 4} textAnchor="end">
          {row.value}
        </text>
      </svg>
    </>
  );
}

/** Counts in rows and columns, the deeper the more. */
export function CountMatrix({ label, columns, rows, hintId }: CountMatrixProps) {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ n }) => n)));
  const labels = rows.map((row) => row.label);
  const values = textRoom(rows.map(({ value }) => value));
  return (
    <ChartFrame label={label} height={HEAD + rows.length * ROW} {...(hintId && { hintId })}>
      {(width) => {
        const room = labelRoom(labels, width);
        const wide = (width - room - values) / Math.max(1, columns.length);
        return (
          <>
            <Heads {...{ columns, room, wide }} />
            {rows.map((row, line) => (
              <Row key={row.key} {...{ row, line, room, wide, width, most }} />
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}
