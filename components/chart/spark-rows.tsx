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

/** How often each of several things happened over time: a row each, so that none hides another. */
export function SparkRows({ label, rows, ends, hintId }: SparkRowsProps) {
  const height = rows.length * ROW;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => [...counts]));
  return (
    <ChartFrame label={label} height={height + FOOT} {...(hintId && { hintId })}>
      {(width) => {
        const room = labelRoom(
          rows.map((row) => row.label),
          width,
        );
        const end = width - textRoom(rows.map(({ value }) => value)) - 6;
        const steps = Math.max(1, rows[0]?.counts.length ?? 1);
        const step = (end - room) / steps;
        return (
          <>
            {rows.map((row, place) => {
              const foot = place * ROW + ROW - 6;
              const y = foot - BAR / 2;
              return (
                <g key={row.key}>
                  <RowLabel text={row.label} room={room} y={y} />
                  <ChartMark
                    label={row.said}
                    place={place}
                    area={{ x: room - 2, y: place * ROW + 2, width: width - room + 1, height: ROW - 4 }}
                  >
                    <path className="chart-foot" d={`M${room} ${foot}H${end}`} />
                    <Bars counts={row.counts} left={room} {...{ step, foot, most }} />
                    <text className="chart-strong" x={width - 2} y={y + 4} textAnchor="end">
                      {row.value}
                    </text>
                  </ChartMark>
                </g>
              );
            })}
            <svg aria-hidden="true">
              <text x={room} y={height + 16}>
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
