import { GridColumns } from '@visx/grid';
import { scaleLinear } from '@visx/scale';
import { ChartFrame, ChartMark } from './chart-frame.tsx';
import { labelRoom } from './fit-label.ts';
import { RowLabel } from './row-label.tsx';

const ROW = 44;
const BOX = 14;
const FOOT = 42;
const SIDE = 14;
const TICKS = 5;
/** Half the room a value takes. */
const VALUE = 20;

/** Where a quarter, half, three quarters and nine in ten are done; absent where it has not come to that. */
export interface BoxRow {
  key: string;
  label: string;
  said: string;
  quarter?: number;
  median?: number;
  threeQuarters?: number;
  most?: number;
  /** Above the bar of the median, or above a box without one. */
  value: string;
  /** In place of a box that has not begun. */
  missing?: string;
  was?: number;
}

type Scale = ReturnType<typeof scaleLinear<number>>;

/** The box, the line and the bar of one row; open ends go on to the edge with an arrow. */
function Box({ row, x, y, edge }: { row: BoxRow; x: Scale; y: number; edge: number }) {
  const { quarter, median, threeQuarters, most, value } = row;
  if (quarter === undefined) return null;
  const left = x(quarter);
  const right = threeQuarters === undefined ? edge : x(threeQuarters);
  const end = most === undefined ? edge : x(most);
  return (
    <>
      <path className="chart-line" d={`M${right} ${y}H${end}`} />
      {most === undefined && (
        <path className="chart-arrow chart-arrow-chance" d={`M${edge + 6} ${y}l-6 -4v8z`} />
      )}
      <rect
        className={threeQuarters === undefined ? 'chart-box chart-box-open' : 'chart-box'}
        {...{ x: left, y: y - BOX / 2, width: Math.max(2, right - left), height: BOX }}
        rx={3}
      />
      {row.was !== undefined && <path className="chart-was" d={`M${x(row.was)} ${y - 11}v22`} />}
      {median === undefined ? (
        <text className="chart-note" x={edge} y={y - 13} textAnchor="end">
          {value}
        </text>
      ) : (
        <>
          <path className="chart-tick" d={`M${x(median)} ${y - 10}v20`} />
          <text
            className="chart-strong"
            x={x(median)}
            y={y - 14}
            textAnchor={x(median) > edge - VALUE ? 'end' : 'middle'}
          >
            {value}
          </text>
        </>
      )}
    </>
  );
}

/** How far the axis goes: to the last thing that is told, and not to one straggler. */
function reach(rows: readonly BoxRow[], longest: number): number {
  const told = rows.flatMap(({ quarter, median, threeQuarters, most, was }) =>
    [quarter, median, threeQuarters, most, was].filter((each) => each !== undefined),
  );
  return Math.max(1, ...(told.length > 0 ? told : [longest])) * 1.06;
}

interface GroundProps {
  x: Scale;
  height: number;
  axis: string;
  write(value: number): string;
}

function Ground({ x, height, axis, write }: GroundProps) {
  const ticks = x.ticks(TICKS);
  const [from = 0, to = 0] = x.range();
  return (
    <svg aria-hidden="true">
      <GridColumns scale={x} height={height} tickValues={ticks} className="chart-grid" />
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={height + 18} textAnchor="middle">
          {write(tick)}
        </text>
      ))}
      <text className="chart-axis" x={(from + to) / 2} y={height + 36} textAnchor="middle">
        {axis}
      </text>
    </svg>
  );
}

interface RowProps {
  row: BoxRow;
  place: number;
  x: Scale;
  room: number;
  width: number;
}

function Row({ row, place, x, room, width }: RowProps) {
  const y = place * ROW + ROW / 2 + 6;
  const area = { x: room - 2, y: place * ROW + 2, width: width - room + 1, height: ROW - 4 };
  return (
    <>
      <RowLabel text={row.label} room={room} y={y} />
      <ChartMark label={row.said} place={place} area={area}>
        {row.missing ? (
          <text className="chart-missing" x={room + 12} y={y + 4}>
            {row.missing}
          </text>
        ) : (
          <Box {...{ row, x, y }} edge={width - SIDE} />
        )}
      </ChartMark>
    </>
  );
}

export interface BoxRowsProps {
  label: string;
  axis: string;
  rows: readonly BoxRow[];
  /** The longest of all, for an axis of which nothing else is known. */
  longest: number;
  write(value: number): string;
  hintId?: string;
}

/** How times are spread, a row each: box and bar. */
export function BoxRows({ label, axis, rows, longest, write, hintId }: BoxRowsProps) {
  const height = rows.length * ROW;
  const labels = rows.map((row) => row.label);
  return (
    <ChartFrame label={label} height={height + FOOT} {...(hintId && { hintId })}>
      {(width) => {
        const room = labelRoom(labels, width);
        const x = scaleLinear<number>({ domain: [0, reach(rows, longest)], range: [room + 4, width - SIDE] });
        return (
          <>
            <Ground {...{ x, height, axis, write }} />
            {rows.map((row, place) => (
              <Row key={row.key} {...{ row, place, x, room, width }} />
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}
