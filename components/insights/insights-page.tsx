import { ChartColumn, Users } from 'lucide-react';
import { useMemo } from 'react';
import type { InsightReport } from '../../lib/browser/insights-session.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Segment } from '../../lib/model/segment.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useNow } from '../hooks/use-now.ts';
import { CalibrationSpeech, InsightsSpeech } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Note } from '../ui/note.tsx';
import { InsightCards } from './insight-cards.tsx';
import { InsightChoices } from './insight-choices.tsx';
import { Changed, Standing, Troubles } from './insights-standing.tsx';
import type { Names } from './tell-standing.ts';
import { useTelling } from './telling.ts';
import { type ChoiceState, useInsightChoice } from './use-insight-choice.ts';
import { useInsightReport, useInsightSession } from './use-insights.ts';
import '../styles/chart.css';
import '../styles/insights.css';

function useNames(icps: readonly Icp[], segments: readonly Segment[]): Names {
  const { say } = useTelling();
  return useMemo(() => {
    const known = new Map([...icps, ...segments].map(({ id, name }) => [id, name]));
    return {
      icp: (id) => known.get(id) ?? say.choices.goneIcp,
      group: (key) => {
        const name = key.slice(key.indexOf(':') + 1);
        return key.startsWith('segment:')
          ? say.choices.segment(known.get(name) ?? '–')
          : say.choices.tag(name);
      },
    };
  }, [icps, segments, say]);
}

/** Says that nothing dated is in the period; what has no date is still told. */
function Quiet({ report, choose }: { report: InsightReport; choose: ChoiceState['choose'] }) {
  const { say, format } = useTelling();
  const { counts, lastCapturedAt } = report;
  const { touches, captures } = counts.activity;
  const signals = counts.signals.some(({ all }) => all > 0);
  if (touches.all + captures.all > 0 || signals || counts.funnel.some(({ entered }) => entered > 0))
    return null;
  return (
    <Note
      title={say.quiet.title}
      actions={
        <Button size="small" onClick={() => choose({ period: { kind: 'all' } })}>
          {say.quiet.action}
        </Button>
      }
    >
      {lastCapturedAt && say.quiet.last(format.formatDate(lastCapturedAt))}
    </Note>
  );
}

function Nobody({ chosen, onEveryone }: { chosen: boolean; onEveryone: () => void }) {
  const { say } = useTelling();
  const { title, body, action } = chosen ? say.nobodyChosen : say.nobody;
  return (
    <Card title={say.funnel.title}>
      <EmptyState
        icon={chosen ? Users : ChartColumn}
        title={title}
        body={body}
        action={
          chosen ? (
            <Button onClick={onEveryone}>{action}</Button>
          ) : (
            <a className="button button-primary" href="#/add">
              {action}
            </a>
          )
        }
      />
    </Card>
  );
}

function Counted({ choice, icps, segments, choose }: ChoiceState) {
  const { zone } = useFormat();
  const names = useNames(icps, segments);
  const state = useInsightSession(zone);
  const { session } = state;
  const { report, failure } = useInsightReport(session, choice);
  const now = useNow();
  const isEmpty = session?.read.people === 0;
  return (
    <div className="insights">
      {!isEmpty && (
        <InsightChoices
          {...{ choice, icps, names, choose, now }}
          groups={session?.read.groups ?? []}
          days={report?.days}
        />
      )}
      {(!isEmpty || state.progress) && <Standing state={state} report={report} />}
      <Troubles state={state} failure={state.failure ?? failure} />
      {session && !state.progress && <Changed read={session.read} run={state.run} />}
      {isEmpty && <Nobody chosen={false} onEveryone={() => {}} />}
      {report && !isEmpty && report.people === 0 && (
        <Nobody chosen onEveryone={() => choose({ icpId: undefined, group: undefined })} />
      )}
      {session && report && report.people > 0 && (
        <>
          <Quiet {...{ report, choose }} />
          <InsightCards {...{ report, session, names }} />
        </>
      )}
    </div>
  );
}

function View() {
  const { dashboard } = useMessages();
  const state = useInsightChoice();
  return (
    <>
      <PageHeader title={dashboard.insights} />
      {state && <Counted {...state} />}
    </>
  );
}

/** What everyone's history says together. */
export function InsightsPage() {
  return (
    <InsightsSpeech waiting={<div aria-busy="true" />}>
      <CalibrationSpeech waiting={<div aria-busy="true" />}>
        <View />
      </CalibrationSpeech>
    </InsightsSpeech>
  );
}
