import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { formatClock } from '../person/format-clock.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { type CallDraft, pause, restart, resume, secondsOf } from './call-draft.ts';

const nowIso = () => new Date().toISOString();

/** The present second, while the clock runs. */
function useSecond(runs: boolean): string {
  const [now, setNow] = useState(nowIso);
  useEffect(() => {
    setNow(nowIso());
    if (!runs) return;
    const timer = setInterval(() => setNow(nowIso()), 1_000);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}

/** Stops the clock, or lets it go on. */
export function toggleClock(draft: CallDraft): CallDraft {
  return draft.pausedAt === undefined ? pause(draft, nowIso()) : resume(draft, nowIso());
}

export interface CallClockProps {
  draft: CallDraft;
  onChange(next: (draft: CallDraft) => CallDraft): void;
}

/** How long the call has taken, since when, and the clock's switch. */
export function CallClock({ draft, onChange }: CallClockProps) {
  const say = useCallMessages();
  const { formatTime } = useFormat();
  const runs = draft.pausedAt === undefined;
  const now = useSecond(runs);
  // A pause set this moment may be later than the second last shown.
  const seconds = secondsOf(
    draft,
    draft.startedAt !== undefined && draft.startedAt > now ? draft.startedAt : now,
  );
  return (
    <div className="call-clock">
      <div className="call-time">
        <span role="timer" aria-label={say.timer.label} className="call-seconds">
          {formatClock(seconds)}
        </span>
        <span className="text-11 text-3">
          {runs && draft.startedAt ? say.timer.since(formatTime(draft.startedAt)) : say.timer.paused}
        </span>
      </div>
      <Button
        shortcut="P"
        icon={<Icon of={runs ? Pause : Play} size={14} />}
        onClick={() => onChange(toggleClock)}
      >
        {runs ? say.timer.pause : say.timer.resume}
      </Button>
      <IconButton
        label={say.timer.restart}
        icon={<Icon of={RotateCcw} size={14} />}
        onClick={() => onChange((latest) => restart(latest, nowIso()))}
      />
    </div>
  );
}
