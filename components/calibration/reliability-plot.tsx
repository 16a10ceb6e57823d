import { GridRows } from '@visx/grid';
import { scaleLinear } from '@visx/scale';
import type { CalibrationBin } from '../../lib/model/calibration.ts';
import { useWidth } from '../hooks/use-width.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { ChartMark } from './chart-mark.tsx';
import { sayPoint, writeRange } from './say-trust.ts';

const HEIGHT = 264;
const EDGE = { top: 12, right: 14, bottom: 44, left: 46 };
const SCORES = [0, 25, 50, 75, 100];
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const CAP = 5;
const HALF_AREA = 13;

type Scale = ReturnType<typeof scaleLinear<number>>;

interface Scales {
  x: Scale;
  y: Scale;
}

function makeScales(width: number): Scales {
  return {
    x: scaleLinear<number>({ domain: [0, 100], range: [EDGE.left, width - EDGE.right] }),
    y: scaleLinear<number>({ domain: [0, 1], range: [HEIGHT - EDGE.bottom, EDGE.top] }),
  };
}

function Ground({ x, y, width }: Scales & { width: number }) {
  const { formatPercent, formatNumber } = useFormat();
  const { trust } = useCalibrationMessages();
  return (
    <svg aria-hidden="true">
      <GridRows
        scale={y}
        left={EDGE.left}
        width={width - EDGE.left - EDGE.right}
        tickValues={SHARES}
        className="chart-grid"
      />
      {SHARES.map((share) => (
        <text key={share} x={EDGE.left - 10} y={y(share) + 4} textAnchor="end">
          {formatPercent(share)}
        </text>
      ))}
      {SCORES.map((score) => (
        <text key={score} x={x(score)} y={HEIGHT - EDGE.bottom + 18} textAnchor="middle">
          {formatNumber(score)}
        </text>
      ))}
      <text className="chart-axis" x={x(50)} y={HEIGHT - 7} textAnchor="middle">
        {trust.axis}
      </text>
      <line className="chart-ideal" x1={x(0)} y1={y(0)} x2={x(100)} y2={y(1)} />
      <text className="chart-ideal-name" x={x(86)} y={y(0.875) + 2} textAnchor="end">
        {trust.ideal}
      </text>
    </svg>
  );
}

/** A bin's share with its whiskers. Its value shows beside it while it is pointed at or in focus. */
function Point({ bin, x, y }: Scales & { bin: CalibrationBin }) {
  const say = useCalibrationMessages();
  const format = useFormat();
  const [at, top, bottom] = [x(bin.score), y(bin.rate.high), y(bin.rate.low)];
  const label = sayPoint(bin, say, format);
  const leftwards = bin.score > 50;
  const area = { x: at - HALF_AREA, y: top - 4, width: 2 * HALF_AREA, height: bottom - top + 8 };
  return (
    <ChartMark label={label} area={area}>
      <path
        className="chart-whisker"
        d={`M${at} ${top}V${bottom}M${at - CAP} ${top}h${2 * CAP}M${at - CAP} ${bottom}h${2 * CAP}`}
      />
      <circle className="chart-dot chart-dot-clear" cx={at} cy={y(bin.rate.value)} r={5} />
      <text
        className={joinClasses('chart-value', leftwards && 'chart-value-left')}
        x={at + (leftwards ? -HALF_AREA - 4 : HALF_AREA + 4)}
        y={y(bin.rate.value) + 4}
      >
        {`${format.formatPercent(bin.rate.value)} (${writeRange(bin.rate, format)})`}
      </text>
    </ChartMark>
  );
}

/** The share won by score: on the dashed line a score of 71 would mean that 71 in 100 are won. */
export function ReliabilityPlot({ bins }: { bins: readonly CalibrationBin[] }) {
  const { trust } = useCalibrationMessages();
  const [frame, width] = useWidth<HTMLElement>();
  const scales = makeScales(width);
  return (
    <figure ref={frame} className="chart" aria-label={trust.chart} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="presentation">
          <Ground {...scales} width={width} />
          {bins.map((bin) => (
            <Point key={bin.from} bin={bin} {...scales} />
          ))}
        </svg>
      )}
    </figure>
  );
}
