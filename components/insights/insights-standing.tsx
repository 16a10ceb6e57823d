import { RotateCw } from 'lucide-react';
import type { InsightReport, InsightsRead } from '../../lib/browser/insights-session.ts';
import { readInsightMark } from '../../lib/store/read-insights.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { type Telling, useTelling } from './telling.ts';
import type { useInsightSession } from './use-insights.ts';

type SessionState = ReturnType<typeof useInsightSession>;

/** Of when the numbers are, and what they are held against. */
export function saySpan({ days, before }: InsightReport, { say, format }: Telling): string[] {
  const written = ({ from, to }: { from: string; to: string }) =>
    [format.formatCalendarDay(from), format.formatCalendarDay(to)] as const;
  return [
    ...(days ? [say.standing.span(...written(days))] : []),
    ...(before ? [say.standing.against(...written(before.days))] : []),
  ];
}

interface StandingProps {
  state: SessionState;
  report: InsightReport | undefined;
}

/** How far reading is, or what was counted. One place for both, so that nothing below moves. */
export function Standing({ state, report }: StandingProps) {
  const telling = useTelling();
  const { say, format } = telling;
  const { common } = useMessages();
  const { progress, session, run, stop } = state;
  if (progress)
    return (
      <div className="insight-standing">
        <ProgressBar
          label={say.standing.working}
          done={progress.done}
          total={progress.all}
          detail={
            progress.all > 0
              ? common.doneOf(format.formatNumber(progress.done), format.formatNumber(progress.all))
              : ''
          }
          onCancel={stop}
        />
      </div>
    );
  if (!session || !report) return <div className="insight-standing" />;
  const counted = say.standing.counted(report.people, format.formatTime(session.read.at));
  return (
    <div className="insight-standing row wrap">
      <p className="text-12 text-2" role="status">
        <span className="strong">{counted}</span>
        {saySpan(report, telling).map((part) => `; ${part}`)}
      </p>
      <Button size="small" variant="quiet" icon={<Icon of={RotateCw} size={14} />} onClick={run}>
        {say.standing.again}
      </Button>
    </div>
  );
}

/** Says that the data is no longer what was counted. The numbers wait until they are asked to move. */
export function Changed({ read, run }: { read: InsightsRead; run: () => void }) {
  const { say, format } = useTelling();
  const mark = useLive(readInsightMark, []);
  if (mark === undefined || mark === read.mark) return null;
  return (
    <Note
      live="status"
      title={say.standing.changed(format.formatTime(read.at))}
      actions={
        <Button size="small" onClick={run}>
          {say.standing.again}
        </Button>
      }
    >
      {say.standing.stays}
    </Note>
  );
}

/** What went wrong, or was stopped. */
export function Troubles({ state, failure }: { state: SessionState; failure: SessionState['failure'] }) {
  const { say } = useTelling();
  const { trouble, common } = useMessages();
  if (failure)
    return (
      <Note
        tone="miss"
        live="alert"
        title={trouble.storage[failure].title}
        actions={
          <Button size="small" onClick={state.run}>
            {common.tryAgain}
          </Button>
        }
      >
        {trouble.storage[failure].body}
      </Note>
    );
  if (!state.stopped) return null;
  return (
    <Note
      live="status"
      title={say.stopped.title}
      actions={
        <Button size="small" onClick={state.run}>
          {say.standing.again}
        </Button>
      }
    >
      {say.stopped.body}
    </Note>
  );
}
