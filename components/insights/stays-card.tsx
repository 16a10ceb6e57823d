import { TOO_FEW } from '../../lib/qualify/calibrate/index.ts';
import { BoxRows } from '../chart/box-rows.tsx';
import type { CardProps } from './card-props.ts';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { noteWas } from './tell-channels.ts';
import { staysSheet, tellStays } from './tell-stays.ts';
import { inDays, useTelling } from './telling.ts';
import { TooFew } from './too-few.tsx';

/** How long people stay on each stage, those still there counted for as long as they have been. */
export function StaysCard({ report }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const { say, format } = telling;
  const { stays } = report.counts;
  const before = report.before?.counts.stays;
  const most = Math.max(...stays.map(({ n }) => n));
  const shown = {
    title: say.stays.title,
    aside: say.stays.aside,
    file: say.stays.file,
    how: say.stays.how,
  };
  if (most < TOO_FEW)
    return (
      <InsightCard {...shown}>
        <TooFew
          n={most}
          needed={TOO_FEW}
          body={say.stays.few.body}
          action={{ label: say.few.people, href: '#/people' }}
        />
      </InsightCard>
    );
  const rows = tellStays(stays, before, telling);
  return (
    <InsightCard
      {...shown}
      sheet={staysSheet(stays, before, telling)}
      notes={[say.stays.legend, ...noteWas(rows, telling)]}
    >
      <BoxRows
        label={say.stays.chart}
        axis={say.stays.axis}
        rows={rows}
        longest={inDays(Math.max(...stays.map(({ longest }) => longest)))}
        write={format.formatNumber}
        hintId={hintId}
      />
    </InsightCard>
  );
}
