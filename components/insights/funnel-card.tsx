import { TOO_FEW } from '../../lib/qualify/calibrate/index.ts';
import { BarRows } from '../chart/bar-rows.tsx';
import type { CardProps } from './card-props.ts';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { funnelSheet, type Headline, noteFunnel, tellFunnel, tellHeadline } from './tell-funnel.ts';
import { type Telling, useTelling, writeFew } from './telling.ts';

/** The number to move, large; or how far it is from being one. */
function Head({ headline: { share, outcomes, detail }, telling }: { headline: Headline; telling: Telling }) {
  const { say } = telling;
  if (share === undefined)
    return (
      <div className="insight-head">
        <p className="strong">
          {say.few.title(telling.format.formatNumber(outcomes.n), telling.format.formatNumber(TOO_FEW))}
        </p>
        <p className="text-12 text-2">{say.funnel.few.body}</p>
      </div>
    );
  return (
    <p className="insight-head">
      <span className="insight-number">{share}</span> <span className="text-12 text-2">{detail}</span>
    </p>
  );
}

/** The ladder as bars, with the share that goes from lead to prospect above all. */
export function FunnelCard({ report }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const { say } = telling;
  const { funnel } = report.counts;
  const before = report.before?.counts.funnel;
  const headline = tellHeadline(funnel, before, telling);
  const said = headline.share
    ? [`${headline.share}: ${headline.detail}.`]
    : [`${say.funnel.title}: ${writeFew(headline.outcomes, telling)}.`];
  return (
    <InsightCard
      title={say.funnel.title}
      file={say.funnel.file}
      sheet={funnelSheet(funnel, before, telling)}
      head={<Head headline={headline} telling={telling} />}
      notes={noteFunnel(funnel, telling)}
      saved={said}
      how={say.funnel.how}
    >
      <BarRows label={say.funnel.chart} rows={tellFunnel(funnel, telling)} hintId={hintId} />
    </InsightCard>
  );
}
