import { CalendarClock, Phone } from 'lucide-react';
import { useState } from 'react';
import { complete } from '../../lib/actions/complete.ts';
import { snooze } from '../../lib/actions/snooze.ts';
import { openPage } from '../../lib/browser/tabs.ts';
import { type SnoozeOption, snoozeOptions } from '../../lib/followup/index.ts';
import type { Outcome } from '../../lib/model/follow-up.ts';
import { DISPOSITIONS, type Disposition, isSpokenWith, SENTIMENTS } from '../../lib/model/words.ts';
import { useAct } from '../hooks/use-act.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Choices } from './choices.tsx';
import { isolateName } from './isolate-name.ts';
import type { Touch } from './use-day.ts';

function AskOutcome({
  onOutcome,
  onCancel,
}: {
  onOutcome: (outcome: Outcome) => void;
  onCancel: () => void;
}) {
  const { words, today, common } = useMessages();
  const [disposition, setDisposition] = useState<Disposition>();
  useKeys({ escape: onCancel });
  const cancel = (
    <Button size="small" variant="quiet" onClick={onCancel}>
      {common.cancel}
    </Button>
  );
  if (disposition === undefined) {
    const choices = DISPOSITIONS.map((word) => ({
      key: word,
      label: words.dispositions[word],
      pick: () => (isSpokenWith(word) ? setDisposition(word) : onOutcome({ disposition: word })),
    }));
    return <Choices title={today.howDidItGo} choices={choices} end={cancel} />;
  }
  const sentiments = SENTIMENTS.map((sentiment) => ({
    key: sentiment,
    label: words.sentiments[sentiment],
    pick: () => onOutcome({ disposition, sentiment }),
  }));
  const skip = (
    <Button size="small" variant="quiet" onClick={() => onOutcome({ disposition })}>
      {today.noAnswer}
    </Button>
  );
  return <Choices title={today.howDidItFeel} choices={sentiments} end={skip} />;
}

interface AskSnoozeProps {
  now: string;
  onSnooze(option: SnoozeOption): void;
  onCancel(): void;
}

function AskSnooze({ now, onSnooze, onCancel }: AskSnoozeProps) {
  const { today, common } = useMessages();
  const { zone, formatTime, formatDay } = useFormat();
  const workStart = useSettings()?.workStart;
  useKeys({ escape: onCancel });
  const choices = snoozeOptions(now, zone, workStart).map((option) => {
    const sameDay = option.key === 'in-an-hour' || option.key === 'this-afternoon';
    const hint = (sameDay ? formatTime : formatDay)(option.due.dueAt);
    return { key: option.key, label: today.snoozes[option.key], hint, pick: () => onSnooze(option) };
  });
  const cancel = (
    <Button size="small" variant="quiet" onClick={onCancel}>
      {common.cancel}
    </Button>
  );
  return <Choices title={today.snoozeUntil} choices={choices} end={cancel} />;
}

/** A room of the dashboard: in place, or in the dashboard's tab from the popup. */
function goTo(route: string, away: boolean): void {
  if (away) void openPage('dashboard', route);
  else location.hash = `#${route}`;
}

type Phase = 'idle' | 'outcome' | 'snooze';

export interface TouchPanelProps {
  touch: Touch;
  now: string;
  /** It is done; the next step may be asked for. */
  onDone(): void;
  onSnoozed(): void;
  /** From the popup people open in the dashboard's tab. */
  away: boolean;
}

/** What can be done with the follow-up in hand: done with its outcome, put off, open the person. */
export function TouchPanel({ touch, now, onDone, onSnoozed, away }: TouchPanelProps) {
  const { today } = useMessages();
  const { formatRelativeDay } = useFormat();
  const { perform, ...state } = useAct();
  const [phase, setPhase] = useState<Phase>('idle');
  const name = isolateName(touch.person.facts.name.value);
  const { id } = touch.person;
  const callView = () => goTo(`/people/${id}/call`, away);
  useKeys({ e: () => setPhase('outcome'), z: () => setPhase('snooze'), d: callView });
  const idle = () => setPhase('idle');
  const finish = async (outcome: Outcome) => {
    const result = await perform(
      (db, act) => complete(db, act, touch.followUp.id, outcome),
      today.doneWith(name),
    );
    if (result?.ok) onDone();
  };
  const putOff = async ({ due }: SnoozeOption) => {
    const message = today.snoozed(name, formatRelativeDay(due.dueAt, now));
    const result = await perform((db, act) => snooze(db, act, touch.followUp.id, due), message);
    if (result?.ok) onSnoozed();
  };
  return (
    <>
      {phase === 'outcome' && <AskOutcome onOutcome={finish} onCancel={idle} />}
      {phase === 'snooze' && <AskSnooze now={now} onSnooze={putOff} onCancel={idle} />}
      {phase === 'idle' && (
        <Acts pending={state.pending} onPhase={setPhase} onCall={callView} id={id} away={away} />
      )}
      <ActTrouble state={state} />
    </>
  );
}

interface ActsProps {
  pending: boolean;
  onPhase(phase: Phase): void;
  onCall(): void;
  id: string;
  away: boolean;
}

function Acts({ pending, onPhase, onCall, id, away }: ActsProps) {
  const { common, personPage } = useMessages();
  return (
    <div className="row wrap">
      <Button variant="primary" shortcut="E" pending={pending} onClick={() => onPhase('outcome')}>
        {common.done}
      </Button>
      <Button shortcut="Z" icon={<Icon of={CalendarClock} size={14} />} onClick={() => onPhase('snooze')}>
        {common.snooze}
      </Button>
      <Button shortcut="D" icon={<Icon of={Phone} size={14} />} onClick={onCall}>
        {personPage.callView}
      </Button>
      <OpenPerson id={id} away={away} />
    </div>
  );
}

function OpenPerson({ id, away }: { id: string; away: boolean }) {
  const { openPerson } = useMessages().today;
  return (
    <Button variant="quiet" onClick={() => goTo(`/people/${id}`, away)}>
      {openPerson}
    </Button>
  );
}
