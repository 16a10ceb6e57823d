import { GridColumns } from '@visx/grid';
import { scaleLog } from '@visx/scale';
import type { CriterionLift } from '../../lib/model/calibration.ts';
import type { Interval } from '../../lib/model/interval.ts';
import { useWidth } from '../hooks/use-width.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { ChartMark } from './chart-mark.tsx';
import { cutToScale, type LiftScale, makeLiftScale } from './lift-scale.ts';
import { sayLift, sayTells, writeLift } from './say-lift.ts';

const ROW = 36;
const FOOT = 42;
const SIDE = 12;
const ARROW = 6;

type Scale = ReturnType<typeof scaleLog<number>>;

function Ground({ x, scale, height }: { x: Scale; scale: LiftScale; height: number }) {
  const { formatNumber } = useFormat();
  const { lift } = useCalibrationMessages();
  return (
    <svg aria-hidden="true">
      <GridColumns scale={x} height={height} tickValues={scale.ticks} className="chart-grid" />
      <line className="chart-ideal" x1={x(1)} x2={x(1)} y1={0} y2={height} />
      {scale.ticks.map((ratio) => (
        <text key={ratio} x={x(ratio)} y={height + 20} textAnchor="middle">
          {lift.times(formatNumber(ratio))}
        </text>
      ))}
      <text x={x(1)} y={height + FOOT - 6} textAnchor="middle">
        {lift.noEffect}
      </text>
    </svg>
  );
}

const arrow = (tip: number, y: number, side: 1 | -1) => `M${tip} ${y}l${-side * ARROW} -4v8z`;

function Mark({
  ratio,
  y,
  x,
  scale,
  clear,
}: {
  ratio: Interval;
  y: number;
  x: Scale;
  scale: LiftScale;
  clear: boolean;
}) {
  const { low, value, high, below, above } = cutToScale(ratio, scale);
  return (
    <>
      <path
        className={joinClasses('chart-whisker', !clear && 'chart-whisker-chance')}
        d={`M${x(low)} ${y}H${x(high)}`}
      />
      {below && (
        <path
          className={joinClasses('chart-arrow', !clear && 'chart-arrow-chance')}
          d={arrow(x(low), y, -1)}
        />
      )}
      {above && (
        <path
          className={joinClasses('chart-arrow', !clear && 'chart-arrow-chance')}
          d={arrow(x(high), y, 1)}
        />
      )}
      <circle className={joinClasses('chart-dot', clear && 'chart-dot-clear')} cx={x(value)} cy={y} r={5} />
    </>
  );
}

interface RowProps {
  lift: CriterionLift;
  name: string;
  place: number;
  x: Scale;
  scale: LiftScale;
  width: number;
}

function Row({ lift, name, place, x, scale, width }: RowProps) {
  const say = useCalibrationMessages();
  const format = useFormat();
  const y = place * ROW + ROW / 2;
  const { ratio } = lift;
  const label = ratio
    ? `${name}. ${sayLift(lift, say, format)} ${sayTells(lift, say)}.`
    : `${name}: ${say.lift.notYet}`;
  return (
    <ChartMark label={label} area={{ x: 1, y: y - ROW / 2 + 3, width: width - 2, height: ROW - 6 }}>
      {ratio ? (
        <Mark {...{ ratio, y, x, scale }} clear={lift.tells !== undefined} />
      ) : (
        <text className="chart-missing" x={width / 2} y={y + 4} textAnchor="middle">
          {say.lift.notYet}
        </text>
      )}
    </ChartMark>
  );
}

function Values({ lifts }: { lifts: readonly CriterionLift[] }) {
  const say = useCalibrationMessages();
  const format = useFormat();
  return (
    <div className="lift-values" aria-hidden="true">
      {lifts.map(({ id, ratio }) => (
        <p key={id}>{ratio ? writeLift(ratio, say, format) : '–'}</p>
      ))}
    </div>
  );
}

export interface LiftPlotProps {
  lifts: readonly CriterionLift[];
  names: ReadonlyMap<string, string>;
}

/** A line a criterion on a logarithmic axis. Names and values stand beside it as text, which wraps; the marks read both out. */
export function LiftPlot({ lifts, names }: LiftPlotProps) {
  const say = useCalibrationMessages();
  const [frame, width] = useWidth<HTMLElement>();
  const scale = makeLiftScale(lifts);
  const x = scaleLog<number>({ domain: scale.domain, range: [SIDE, width - SIDE], base: 2 });
  const height = lifts.length * ROW;
  return (
    <div className="lift-plot">
      <div className="lift-names" aria-hidden="true">
        {lifts.map(({ id }) => (
          <p key={id} title={names.get(id)}>
            <span>{names.get(id)}</span>
          </p>
        ))}
      </div>
      <figure ref={frame} className="chart" aria-label={say.lift.chart} style={{ height: height + FOOT }}>
        {width > 0 && (
          <svg width={width} height={height + FOOT} role="presentation">
            <Ground {...{ x, scale, height }} />
            {lifts.map((lift, place) => (
              <Row key={lift.id} name={names.get(lift.id) ?? ''} {...{ lift, place, x, scale, width }} />
            ))}
          </svg>
        )}
      </figure>
      <Values lifts={lifts} />
    </div>
  );
}
