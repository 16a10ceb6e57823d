import { Radio } from 'lucide-react';
import { SparkRows } from '../chart/spark-rows.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { CardProps } from './card-props.ts';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { signalsSheet, tellSignals } from './tell-signals.ts';
import { useTelling } from './telling.ts';

/** Signs of interest by kind over time. */
export function SignalsCard({ report }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const { signals } = telling.say;
  const rows = tellSignals(report, telling);
  const shown = { title: signals.title, file: signals.file, how: signals.how };
  if (rows.length === 0)
    return (
      <InsightCard {...shown}>
        <EmptyState
          icon={Radio}
          title={signals.empty.title}
          body={signals.empty.body}
          action={
            <a className="button button-plain button-small" href="#/people">
              {telling.say.few.people}
            </a>
          }
        />
      </InsightCard>
    );
  const dayOf = (place: number) => {
    const start = report.buckets.at(place)?.start;
    return start === undefined ? '' : telling.format.formatCalendarDay(start);
  };
  return (
    <InsightCard {...shown} sheet={signalsSheet(report, telling)}>
      <SparkRows
        label={signals.chart[report.unit]}
        rows={rows}
        ends={[dayOf(0), dayOf(-1)]}
        hintId={hintId}
      />
    </InsightCard>
  );
}
