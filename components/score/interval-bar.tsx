import type { Icp } from '../../lib/model/icp.ts';
import type { Interval } from '../../lib/model/interval.ts';
import type { GradeLabel } from '../../lib/model/scorecard.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { joinClasses } from '../ui/join-classes.ts';

/** Whole numbers, as they are shown and spoken. */
export function roundInterval({ low, value, high }: Interval): Interval {
  return { low: Math.round(low), value: Math.round(value), high: Math.round(high) };
}

export interface IntervalBarProps {
  interval: Interval;
  /** Colours the band; follows the value, not the band. */
  label: GradeLabel;
  /** The grade borders drawn as gaps in the track; none when left out. */
  borders?: Icp['borders'] | undefined;
  /** 6 px high, for lists. */
  mini?: boolean;
}

/** A score with its doubt, on a track of 0 to 100. Its name says what it draws: `72, range 58 to 86`. */
export function IntervalBar({ interval, label, borders, mini = false }: IntervalBarProps) {
  const { score } = useMessages();
  const { low, value, high } = roundInterval(interval);
  const name = low === high ? score.exactly(value) : score.range(value, low, high);
  const gaps = borders === undefined ? [] : [borders.cool, borders.warm, borders.hot];
  return (
    <span
      className={joinClasses('interval', `grade-${label}`, mini && 'interval-mini')}
      role="img"
      aria-label={name}
      title={mini ? name : undefined}
    >
      {gaps.map((at) => (
        <span key={at} className="interval-border" style={{ insetInlineStart: `${at}%` }} />
      ))}
      {low < high && (
        <span className="interval-band" style={{ insetInlineStart: `${low}%`, width: `${high - low}%` }} />
      )}
      <span className="interval-value" style={{ insetInlineStart: `${value}%` }} />
    </span>
  );
}
