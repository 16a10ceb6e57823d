import { scaleLinear } from '@visx/scale';
import { joinClasses } from '../ui/join-classes.ts';
import { ChartFrame, ChartMark } from './chart-frame.tsx';
import { labelRoom, textRoom } from './fit-label.ts';
import { RowLabel } from './row-label.tsx';

const ROW = 40;
const BAR = 24;
/** Below this width what is said of a bar stands under it. */
const NARROW = 420;
const NARROW_ROW = 56;
const LEAST_BAR = 2;

/** One bar: how many, and how many of them are the part that matters. */
export interface BarRow {
  key: string;
  label: string;
  /** Read out. */
  said: string;
  n: number;
  part?: number;
  /** The number as written, behind the bar. */
  value: string;
  /** At the end of the row, quieter; in the accent where `strong`. */
  note?: string;
  strong?: boolean;
}

interface Place {
  room: number;
  end: number;
  x: (n: number) => number;
  row: number;
  narrow: boolean;
}

function Row({ row, place, at, width }: { row: BarRow; place: number; at: Place; width: number }) {
  const { room, x, end, narrow } = at;
  const top = place * at.row + 6;
  const y = top + BAR / 2;
  const long = row.n > 0 ? Math.max(LEAST_BAR, x(row.n)) : 0;
  const { part = row.n } = row;
  return (
    <>
      <RowLabel text={row.label} room={room} y={y} />
      <ChartMark
        label={row.said}
        place={place}
        area={{ x: room - 4, y: top - 4, width: width - room + 3, height: at.row - 4 }}
      >
        <rect
          className={joinClasses('chart-bar', row.part !== undefined && 'chart-bar-rest')}
          {...{ x: room, y: top, width: long, height: BAR }}
          rx={3}
        />
        {row.part !== undefined && part > 0 && (
          <rect
            className="chart-bar"
            {...{ x: room, y: top, width: Math.max(LEAST_BAR, x(part)), height: BAR }}
            rx={3}
          />
        )}
        <text className="chart-strong" x={room + long + 8} y={y + 4}>
          {row.value}
        </text>
        {row.note && (
          <text
            className={row.strong ? 'chart-accent' : 'chart-note'}
            x={narrow ? room : end}
            y={narrow ? top + BAR + 15 : y + 4}
            textAnchor={narrow ? 'start' : 'end'}
          >
            {row.note}
          </text>
        )}
      </ChartMark>
    </>
  );
}

export interface BarRowsProps {
  label: string;
  rows: readonly BarRow[];
  hintId?: string;
}

/** Counts as bars, one under the other. */
export function BarRows({ label, rows, hintId }: BarRowsProps) {
  const rowOf = (width: number) => (width < NARROW && rows.some(({ note }) => note) ? NARROW_ROW : ROW);
  return (
    <ChartFrame label={label} height={(width) => rows.length * rowOf(width) + 4} {...(hintId && { hintId })}>
      {(width) => {
        const narrow = rowOf(width) === NARROW_ROW;
        const room = labelRoom(
          rows.map((row) => row.label),
          width,
        );
        const notes = narrow ? 0 : textRoom(rows.map(({ note }) => note ?? ''));
        const values = textRoom(rows.map(({ value }) => value)) + 8;
        const most = Math.max(1, ...rows.map(({ n }) => n));
        const x = scaleLinear<number>({
          domain: [0, most],
          range: [0, Math.max(20, width - room - notes - values)],
        });
        const at: Place = { room, end: width - 2, x, row: narrow ? NARROW_ROW : ROW, narrow };
        return rows.map((row, place) => <Row key={row.key} {...{ row, place, at, width }} />);
      }}
    </ChartFrame>
  );
}
