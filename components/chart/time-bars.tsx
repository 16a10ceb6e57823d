import { GridRows } from '@visx/grid';
import { scaleLinear } from '@visx/scale';
import { joinClasses } from '../ui/join-classes.ts';
import { ChartFrame, ChartMark } from './chart-frame.tsx';
import { textRoom } from './fit-label.ts';

const HEIGHT = 210;
const TOP = 18;
const FOOT = 26;
const TICKS = 4;
/** Room a date needs under the bars. */
const DATE = 62;
const MOST_BAR = 36;

/** One stretch of time and what was done in it. */
export interface TimeBar {
  key: string;
  said: string;
  n: number;
  value: string;
  /** Under the bar, where there is room. */
  when: string;
  /** Drawn paler where it is not over, or begins within a unit. */
  whole: boolean;
  /** What was meant to be done in it. */
  goal?: number;
}

type Scale = ReturnType<typeof scaleLinear<number>>;

/** The goals as steps: neighbours of one height make one line. */
function goalLine(bars: readonly TimeBar[], left: number, step: number, y: Scale): string {
  return bars
    .map(({ goal }, place) => {
      if (goal === undefined) return '';
      const from = left + place * step;
      const goesOn = bars[place - 1]?.goal !== undefined;
      return `${goesOn ? 'L' : 'M'}${from} ${y(goal)}H${from + step}`;
    })
    .join('');
}

interface Ground {
  y: Scale;
  left: number;
  width: number;
  ticks: readonly number[];
  write(n: number): string;
}

function Lines({ y, left, width, ticks, write }: Ground) {
  return (
    <svg aria-hidden="true">
      <GridRows scale={y} left={left} width={width - left} tickValues={[...ticks]} className="chart-grid" />
      {ticks.map((tick) => (
        <text key={tick} x={left - 8} y={y(tick) + 4} textAnchor="end">
          {write(tick)}
        </text>
      ))}
    </svg>
  );
}

interface BarProps {
  bar: TimeBar;
  place: number;
  left: number;
  step: number;
  y: Scale;
  dated: boolean;
}

function Bar({ bar, place, left, step, y, dated }: BarProps) {
  const wide = Math.max(1, Math.min(MOST_BAR, step * 0.72));
  const middle = left + (place + 0.5) * step;
  const [top, foot] = [y(bar.n), y(0)];
  return (
    <ChartMark
      label={bar.said}
      place={place}
      area={{ x: left + place * step, y: TOP - 14, width: step, height: foot - TOP + 15 }}
    >
      <rect
        className={joinClasses('chart-bar', !bar.whole && 'chart-bar-part')}
        x={middle - wide / 2}
        y={top}
        width={wide}
        height={Math.max(0, foot - top)}
        rx={Math.min(2, wide / 2)}
      />
      <text className="chart-value" x={middle} y={top - 5} textAnchor="middle">
        {bar.value}
      </text>
      {dated && (
        <text x={middle} y={foot + 18} textAnchor="middle">
          {bar.when}
        </text>
      )}
    </ChartMark>
  );
}

export interface TimeBarsProps {
  label: string;
  bars: readonly TimeBar[];
  write(n: number): string;
  hintId?: string;
}

/** Counts over time, with the goals there were. */
export function TimeBars({ label, bars, write, hintId }: TimeBarsProps) {
  const most = Math.max(4, ...bars.map(({ n, goal = 0 }) => Math.max(n, goal)));
  return (
    <ChartFrame label={label} height={HEIGHT} {...(hintId && { hintId })}>
      {(width) => {
        const y = scaleLinear<number>({ domain: [0, most], range: [HEIGHT - FOOT, TOP], nice: TICKS });
        const ticks = y.ticks(TICKS).filter(Number.isInteger);
        const left = textRoom(ticks.map(write)) + 2;
        const step = (width - left) / Math.max(1, bars.length);
        const every = Math.max(1, Math.ceil(DATE / step));
        return (
          <>
            <Lines {...{ y, left, width, ticks, write }} />
            {bars.map((bar, place) => (
              <Bar
                key={bar.key}
                {...{ bar, place, left, step, y }}
                dated={place % every === 0 && (place + 0.5) * step + left + DATE / 2 <= width + 8}
              />
            ))}
            <path className="chart-goal" d={goalLine(bars, left, step, y)} />
          </>
        );
      }}
    </ChartFrame>
  );
}
