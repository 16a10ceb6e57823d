import { ANSWER_DAYS } from '../../lib/pipeline/insights/index.ts';
import { TOO_FEW } from '../../lib/qualify/calibrate/index.ts';
import { IntervalRows } from '../chart/interval-rows.tsx';
import type { CardProps } from './card-props.ts';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { shareAxis } from './share-axis.ts';
import {
  acquisitionSheet,
  noteWas,
  partRows,
  repliesSheet,
  tellAcquisition,
  tellReplies,
} from './tell-channels.ts';
import { useTelling } from './telling.ts';
import { TooFew } from './too-few.tsx';

/** What came of people, by how they came. */
export function AcquisitionCard({ report }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const { say, format } = telling;
  const { acquisition } = say;
  const channels = report.counts.acquisition;
  const before = report.before?.counts.acquisition;
  const all = channels.reduce((sum, { captured }) => sum + captured, 0);
  const shown = {
    title: acquisition.title,
    aside: acquisition.aside,
    file: acquisition.file,
    how: acquisition.how,
  };
  if (all < TOO_FEW)
    return (
      <InsightCard {...shown}>
        <TooFew
          n={all}
          needed={TOO_FEW}
          body={acquisition.few.body}
          action={{ label: say.few.people, href: '#/people' }}
        />
      </InsightCard>
    );
  const { drawn, rest } = partRows(tellAcquisition(channels, before, telling), telling);
  return (
    <InsightCard
      {...shown}
      sheet={acquisitionSheet(channels, before, telling)}
      notes={[...rest, ...noteWas(drawn, telling)]}
    >
      <IntervalRows label={acquisition.chart} rows={drawn} axis={shareAxis(drawn, format)} hintId={hintId} />
    </InsightCard>
  );
}

/** How often touches were answered, by channel. */
export function RepliesCard({ report }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const { say, format } = telling;
  const { replies } = say;
  const counts = report.counts.replies;
  const before = report.before?.counts.replies;
  const settled = counts.reduce((sum, each) => sum + each.settled.n, 0);
  const recent = counts.reduce((sum, each) => sum + each.recent, 0);
  const days = format.formatNumber(ANSWER_DAYS);
  const waiting = recent > 0 ? [replies.recent(recent, days)] : [];
  const shown = {
    title: replies.title,
    aside: replies.aside,
    file: replies.file,
    how: replies.how(days),
  };
  if (settled < TOO_FEW)
    return (
      <InsightCard {...shown}>
        <TooFew
          n={settled}
          needed={TOO_FEW}
          body={[replies.few.body, ...waiting].join(' ')}
          action={{ label: say.few.today, href: '#/' }}
        />
      </InsightCard>
    );
  const { drawn, rest } = partRows(tellReplies(counts, before, telling), telling);
  return (
    <InsightCard
      {...shown}
      sheet={repliesSheet(counts, before, telling)}
      notes={[...rest, ...waiting, ...noteWas(drawn, telling)]}
    >
      <IntervalRows label={replies.chart} rows={drawn} axis={shareAxis(drawn, format)} hintId={hintId} />
    </InsightCard>
  );
}
