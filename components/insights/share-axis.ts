import { scaleLinear } from '@visx/scale';
import type { Format } from '../../lib/locales/index.ts';
import type { IntervalAxis, IntervalRow } from '../chart/interval-rows.tsx';

const STEPS = [0.1, 0.2, 0.5, 1];
const MARKS = 5;

/** An axis of shares from 0 to a round share that holds all ranges. */
export function shareAxis(rows: readonly IntervalRow[], { formatPercent }: Format): IntervalAxis {
  const highest = Math.max(
    0,
    ...rows.flatMap(({ interval, was = 0 }) => (interval ? [interval.high, was] : [])),
  );
  const end = STEPS.find((step) => highest <= step) ?? 1;
  return {
    domain: [0, end],
    ticks: Array.from({ length: MARKS + 1 }, (_, n) => (n * end) / MARKS),
    scale: (range) => scaleLinear<number>({ domain: [0, end], range }),
    write: formatPercent,
  };
}
