import { ChartFrame, ChartMark } from './chart-frame.tsx';
import { labelRoom, textRoom } from './fit-label.ts';
import { RowLabel } from './row-label.tsx';

const ROW = 34;
const BAR = 22;
const FOOT = 22;

/** One row of small bars over time, all rows on one scale. */
export interface SparkRow {
  key: string;
  label: string;
  said: string;
  counts: readonly number[];
  /** At the end: the sum. */
  value: string;
}

export interface SparkRowsProps {
  label: string;
  rows: readonly SparkRow[];
  /** The first and last stretch of time, under the bars. */
  ends: readonly [string, string];
  hintId?: string;
}

interface BarsProps {
  counts: readonly number[];
  left: number;
  step: number;
  foot: number;
  most: number;
}

function Bars({ counts, left, step, foot, most }: BarsProps) {
  const wide = Math.max(1, Math.min(14, step - 1));
  return counts.map((n, place) => {
    if (n === 0) return null;
    const tall = Math.max(2, (n / most) * BAR);
    const x = left + (place + 0.5) * step - wide / 2;
    // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
    return <rect key={place} className="chart-bar" {...{ x, y: foot - tall, width: wide, height: tall }} />;
  });
}

interface RowProps extends Omit<BarsProps, 'counts' | 'foot'> {
  row: SparkRow;
  place: number;
  end: number;
  width: number;
}

function Row({ row, place, left, end, width, step, most }: RowProps) {
  const foot = place * ROW + ROW - 6;
  const y = foot - BAR / 2;
  const area = { x: left - 2, y: place * ROW + 2, width: width - left + 1, height: ROW - 4 };
  return (
    <>
      <RowLabel text={row.label} room={left} y={y} />
      <ChartMark label={row.said} place={place} area={area}>
        <path className="chart-foot" d={`M${left} ${foot}H${end}`} />
        <Bars counts={row.counts} {...{ left, step, foot, most }} />
        <text className="chart-strong" x={width - 2} y={y + 4} textAnchor="end">
          {row.value}
        </text>
      </ChartMark>
    </>
  );
}

/** How often each of several things happened over time: a row each, so that none hides another. */
export function SparkRows({ label, rows, ends, hintId }: SparkRowsProps) {
  const height = rows.length * ROW;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => [...counts]));
  const labels = rows.map((row) => row.label);
  const values = textRoom(rows.map(({ value }) => value));
  return (
    <ChartFrame label={label} height={height + FOOT} {...(hintId && { hintId })}>
      {(width) => {
        const left = labelRoom(labels, width);
        const end = width - values - 6;
        const step = (end - left) / Math.max(1, rows[0]?.counts.length ?? 1);
        return (
          <>
            {rows.map((row, place) => (
              <Row key={row.key} {...{ row, place, left, end, width, step, most }} />
            ))}
            <svg aria-hidden="true">
              <text x={left} y={height + 16}>
                {ends[0]}
              </text>
              <text x={end} y={height + 16} textAnchor="end">
                {ends[1]}
              </text>
            </svg>
          </>
        );
      }}
    </ChartFrame>
  );
}
