import { GridColumns } from '@visx/grid';
import type { scaleLinear, scaleLog } from '@visx/scale';
import type { Interval } from '../../lib/model/interval.ts';
import { joinClasses } from '../ui/join-classes.ts';
import { ChartFrame, ChartMark } from './chart-frame.tsx';
import { labelRoom, textRoom } from './fit-label.ts';
import { RowLabel } from './row-label.tsx';

const ROW = 36;
const FOOT = 26;
const SIDE = 10;
const CAP = 4;
const ARROW = 6;

type IntervalScale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

/** What the axis shows: a scale of the width it is given, its marks, and the value all are held against. */
export interface IntervalAxis {
  scale(range: [number, number]): IntervalScale;
  domain: readonly [number, number];
  ticks: readonly number[];
  write(value: number): string;
  against?: number;
}

/** A value with its range, or why there is none. */
export interface IntervalRow {
  key: string;
  label: string;
  said: string;
  interval?: Interval;
  /** Drawn full: more than chance, or simply told. */
  clear: boolean;
  /** At the end of the row. */
  text: string;
  /** In place of the range where there is none. */
  missing?: string;
  /** The value before. */
  was?: number;
}

function Ground({ axis, x, height }: { axis: IntervalAxis; x: IntervalScale; height: number }) {
  return (
    <svg aria-hidden="true">
      <GridColumns scale={x} height={height} tickValues={[...axis.ticks]} className="chart-grid" />
      {axis.against !== undefined && (
        <line className="chart-ideal" x1={x(axis.against)} x2={x(axis.against)} y1={0} y2={height} />
      )}
      {axis.ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={height + 18} textAnchor="middle">
          {axis.write(tick)}
        </text>
      ))}
    </svg>
  );
}

const arrow = (tip: number, y: number, side: 1 | -1) => `M${tip} ${y}l${-side * ARROW} -4v8z`;

interface MarkProps {
  row: IntervalRow & { interval: Interval };
  y: number;
  x: IntervalScale;
  domain: readonly [number, number];
}

function Mark({ row: { interval, clear, was }, y, x, domain: [from, to] }: MarkProps) {
  const cut = (value: number) => x(Math.min(to, Math.max(from, value)));
  const [low, high] = [cut(interval.low), cut(interval.high)];
  const chance = !clear && 'chart-whisker-chance';
  const tip = !clear && 'chart-arrow-chance';
  return (
    <>
      {was !== undefined && <path className="chart-was" d={`M${cut(was)} ${y - 9}v18`} />}
      <path
        className={joinClasses('chart-whisker', chance)}
        d={`M${low} ${y}H${high}${interval.low < from ? '' : `M${low} ${y - CAP}v${2 * CAP}`}${interval.high > to ? '' : `M${high} ${y - CAP}v${2 * CAP}`}`}
      />
      {interval.low < from && <path className={joinClasses('chart-arrow', tip)} d={arrow(low, y, -1)} />}
      {interval.high > to && <path className={joinClasses('chart-arrow', tip)} d={arrow(high, y, 1)} />}
      <circle
        className={joinClasses('chart-dot', clear && 'chart-dot-clear')}
        cx={cut(interval.value)}
        cy={y}
        r={5}
      />
    </>
  );
}

interface RowProps {
  row: IntervalRow;
  place: number;
  x: IntervalScale;
  domain: readonly [number, number];
  /** Where the rows' names end, where the axis ends, and the whole width. */
  room: number;
  end: number;
  width: number;
}

function Row({ row, place, x, domain, room, end, width }: RowProps) {
  const y = place * ROW + ROW / 2;
  const { interval } = row;
  const area = { x: room - 2, y: y - ROW / 2 + 3, width: width - room + 1, height: ROW - 6 };
  return (
    <>
      <RowLabel text={row.label} room={room} y={y} />
      <ChartMark label={row.said} place={place} area={area}>
        {interval ? (
          <Mark row={{ ...row, interval }} {...{ y, x, domain }} />
        ) : (
          <text className="chart-missing" x={(room + end) / 2} y={y + 4} textAnchor="middle">
            {row.missing}
          </text>
        )}
        <text className="chart-note" x={width - 2} y={y + 4} textAnchor="end">
          {row.text}
        </text>
      </ChartMark>
    </>
  );
}

export interface IntervalRowsProps {
  label: string;
  rows: readonly IntervalRow[];
  axis: IntervalAxis;
  hintId?: string;
}

/** Values with their ranges on one axis, a row each. */
export function IntervalRows({ label, rows, axis, hintId }: IntervalRowsProps) {
  const height = rows.length * ROW;
  const labels = rows.map((row) => row.label);
  const texts = textRoom(rows.map(({ text }) => text));
  return (
    <ChartFrame label={label} height={height + FOOT} {...(hintId && { hintId })}>
      {(width) => {
        const room = labelRoom(labels, width);
        const end = Math.max(room + 2 * SIDE + 40, width - texts - SIDE);
        const x = axis.scale([room + SIDE, end]);
        return (
          <>
            <Ground {...{ axis, x, height }} />
            {rows.map((row, place) => (
              <Row key={row.key} {...{ row, place, x, room, end, width }} domain={axis.domain} />
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}
