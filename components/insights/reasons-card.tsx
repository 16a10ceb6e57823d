import { CircleSlash } from 'lucide-react';
import { BarRows } from '../chart/bar-rows.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { type CardProps, scopedOf } from './card-props.ts';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { noteReasons, reasonsSheet, tellReasons } from './tell-reasons.ts';
import { useTelling } from './telling.ts';

/** What people are lost by. */
export function ReasonsCard({ report, session }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const { say } = telling;
  const { reasons } = report.counts;
  const shown = { title: say.reasons.title, file: say.reasons.file, how: say.reasons.how };
  if (reasons.length === 0)
    return (
      <InsightCard {...shown}>
        <EmptyState
          icon={CircleSlash}
          title={say.reasons.empty.title}
          body={say.reasons.empty.body}
          action={
            <a className="button button-plain button-small" href="#/people">
              {say.few.people}
            </a>
          }
        />
      </InsightCard>
    );
  return (
    <InsightCard
      {...shown}
      sheet={reasonsSheet(reasons, report.before?.counts.reasons, scopedOf(report, session), telling)}
      notes={noteReasons(reasons, telling)}
    >
      <BarRows label={say.reasons.chart} rows={tellReasons(reasons, telling)} hintId={hintId} />
    </InsightCard>
  );
}
