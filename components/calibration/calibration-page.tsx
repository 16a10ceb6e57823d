import { Target } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { CalibrationReport } from '../../lib/browser/calibrator.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { WON_STAGES } from '../../lib/model/words.ts';
import { MOST_CASES } from '../../lib/store/calibration-cases.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { type Rescoring, useRescore } from '../icp/use-rescore.ts';
import { CalibrationSpeech, useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { LiftCard } from './lift-card.tsx';
import { nameCriteria } from './name-criteria.ts';
import { ProposalsCard } from './proposals-card.tsx';
import { ReliabilityCard } from './reliability-card.tsx';
import { type CalibrationState, useCalibration } from './use-calibration.ts';
import { type Choice, useChoice } from './use-choice.ts';
import '../styles/chart.css';
import '../styles/calibration.css';

/** With fewer outcomes a picture would hold one point as wide as itself. */
const LEAST_TO_DRAW = 10;

function Choices({ icps, icp, wonAt, choose }: Choice) {
  const { words } = useMessages();
  const say = useCalibrationMessages();
  return (
    <div className="row wrap calibration-choices">
      <Select
        label={say.icp}
        labelHidden
        icon={<Icon of={Target} />}
        value={icp?.id}
        choices={icps.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(icpId) => choose({ icpId })}
      />
      <span className="row">
        <span className="text-12 text-2" aria-hidden="true">
          {say.wonFrom}
        </span>
        <Segmented
          label={say.wonFromName}
          value={wonAt}
          choices={WON_STAGES.map((stage) => ({ value: stage, label: words.stages[stage] }))}
          onChange={(stage) => choose({ wonAt: stage })}
        />
      </span>
    </div>
  );
}

/** How far reading is, or what was read. One place for both, so that nothing below moves. */
function Standing({ state, report }: { state: CalibrationState; report: CalibrationReport | undefined }) {
  const say = useCalibrationMessages();
  const { common } = useMessages();
  const { formatNumber } = useFormat();
  const { progress } = state;
  if (progress)
    return (
      <div className="calibration-standing">
        <ProgressBar
          label={say.working}
          done={progress.done}
          total={progress.all}
          detail={
            progress.all > 0 ? common.doneOf(formatNumber(progress.done), formatNumber(progress.all)) : ''
          }
          onCancel={state.stop}
        />
      </div>
    );
  if (!report) return null;
  const { n, won } = report.calibration.outcomes;
  return (
    <p className="calibration-standing text-12 text-2" role="status">
      <span className="strong">{say.outcomes(n, formatNumber(won), formatNumber(n - won))}.</span> {say.about}
      {n >= MOST_CASES && ` ${say.newest(formatNumber(MOST_CASES))}`}
    </p>
  );
}

function Troubles({ state, rescoring }: { state: CalibrationState; rescoring: Rescoring }) {
  const say = useCalibrationMessages();
  const { trouble, common, icp } = useMessages();
  const { formatNumber } = useFormat();
  const failure = state.failure ?? rescoring.failure;
  const again = (label: string) => (
    <Button size="small" onClick={state.failure || state.stopped ? state.run : () => void rescoring.run()}>
      {label}
    </Button>
  );
  return (
    <>
      {failure && (
        <Note
          tone="miss"
          live="alert"
          title={trouble.storage[failure].title}
          actions={again(common.tryAgain)}
        >
          {trouble.storage[failure].body}
        </Note>
      )}
      {state.stopped && (
        <Note live="status" title={say.stopped.title} actions={again(say.stopped.action)}>
          {say.stopped.body}
        </Note>
      )}
      {rescoring.progress && (
        <ProgressBar
          label={icp.rescoring}
          done={rescoring.progress.done}
          total={rescoring.progress.all}
          detail={common.doneOf(formatNumber(rescoring.progress.done), formatNumber(rescoring.progress.all))}
          onCancel={rescoring.cancel}
        />
      )}
    </>
  );
}

interface FindingsProps {
  report: CalibrationReport;
  icp: Icp;
  rescore: Rescoring['run'];
}

/** Not drawn anew for every step of a progress above it. */
const Findings = memo(function Findings({ report, icp, rescore }: FindingsProps) {
  const messages = useMessages();
  const format = useFormat();
  const { calibration } = report;
  const { criteria } = report.icp;
  const names = useMemo(() => nameCriteria(criteria, messages, format), [criteria, messages, format]);
  const drawn = calibration.outcomes.n >= LEAST_TO_DRAW;
  return (
    <>
      {drawn && calibration.reliability && (
        <div className="calibration-charts">
          <ReliabilityCard reliability={calibration.reliability} />
          <LiftCard lifts={calibration.lifts} criteria={criteria} names={names} />
        </div>
      )}
      <ProposalsCard
        {...{ report, names, rescore }}
        outdated={report.icp.version !== icp.version}
        alone={!drawn}
      />
    </>
  );
});

function Judged({ choice, icp }: { choice: Choice; icp: Icp }) {
  const state = useCalibration(icp, choice.icps, choice.wonAt);
  const rescoring = useRescore();
  // Another profile's numbers under this one's name would be wrong; an earlier version's stay until the new are there.
  const report = state.report?.icp.id === icp.id ? state.report : undefined;
  return (
    <div className="calibration">
      <Standing {...{ state, report }} />
      <Troubles {...{ state, rescoring }} />
      {report && <Findings {...{ report, icp }} rescore={rescoring.run} />}
    </div>
  );
}

function NoIcp() {
  const { noIcp, trust } = useCalibrationMessages();
  return (
    <Card title={trust.title}>
      <EmptyState
        icon={Target}
        title={noIcp.title}
        body={noIcp.body}
        action={
          <a className="button button-primary" href="#/icps">
            {noIcp.action}
          </a>
        }
      />
    </Card>
  );
}

function View() {
  const { dashboard } = useMessages();
  const choice = useChoice();
  return (
    <>
      <PageHeader title={dashboard.calibration} actions={choice?.icp && <Choices {...choice} />} />
      {choice && (choice.icp ? <Judged choice={choice} icp={choice.icp} /> : <NoIcp />)}
    </>
  );
}

/** What came of people, held against what their score and each criterion said of them. */
export function CalibrationPage() {
  return (
    <CalibrationSpeech waiting={<div aria-busy="true" />}>
      <View />
    </CalibrationSpeech>
  );
}
