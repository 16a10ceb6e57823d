import { ChartColumn } from 'lucide-react';
import type { CalibrationReport } from '../../lib/browser/calibrator.ts';
import { type Calibration, EACH_NEEDED } from '../../lib/model/calibration.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { weeksToGo } from './sum-changes.ts';

function Share({ label, n, needed }: { label: string; n: number; needed: number }) {
  return (
    <div
      className="progress-track not-enough-track"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={needed}
      aria-valuenow={n}
      aria-valuetext={label}
    >
      <div className="progress-fill" style={{ width: `${(100 * n) / needed}%` }} />
    </div>
  );
}

function OpenPeople() {
  const { action } = useCalibrationMessages().few;
  return (
    <a className="button button-plain button-small" href="#/people">
      {action}
    </a>
  );
}

function Few({ calibration, recent, recentDays }: CalibrationReport) {
  const { n, needed } = calibration.outcomes;
  const { few } = useCalibrationMessages();
  const { formatNumber } = useFormat();
  const title = few.title(formatNumber(n), formatNumber(needed));
  const weeks = weeksToGo(needed - n, recent.length, recentDays);
  return (
    <EmptyState
      icon={ChartColumn}
      title={title}
      body={weeks === undefined ? few.body : `${few.body} ${few.pace(weeks)}`}
      action={
        <>
          <Share label={title} n={n} needed={needed} />
          <OpenPeople />
        </>
      }
    />
  );
}

function OneSided({ outcomes: { n, won } }: { outcomes: Calibration['outcomes'] }) {
  const { oneSided } = useCalibrationMessages();
  const { formatNumber } = useFormat();
  const side = won < n - won ? 'won' : 'lost';
  const there = Math.min(won, n - won);
  const title = oneSided[side](formatNumber(there), formatNumber(EACH_NEEDED));
  return (
    <EmptyState
      icon={ChartColumn}
      title={title}
      body={`${oneSided.body} ${side === 'won' ? oneSided.earlier : oneSided.lose}`}
      action={
        <>
          <Share label={title} n={there} needed={EACH_NEEDED} />
          <OpenPeople />
        </>
      }
    />
  );
}

/** Why weights are not judged yet, how far it is, and what brings it on. */
export function NotEnough({ report }: { report: CalibrationReport }) {
  const { reason, outcomes } = report.calibration;
  return reason === 'one-sided' ? <OneSided outcomes={outcomes} /> : <Few {...report} />;
}
