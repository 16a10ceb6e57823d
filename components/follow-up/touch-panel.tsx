import { CalendarClock, Phone, Send } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { complete } from '../../lib/actions/complete.ts';
import { skip } from '../../lib/actions/skip.ts';
import { snooze } from '../../lib/actions/snooze.ts';
import { snoozeReminder } from '../../lib/actions/snooze-reminder.ts';
import { openPage } from '../../lib/browser/tabs.ts';
import { type SnoozeOption, snoozeOptions } from '../../lib/followup/index.ts';
import type { Due, Outcome } from '../../lib/model/follow-up.ts';
import type { Channel } from '../../lib/model/words.ts';
import type { Touch } from '../../lib/store/read-day.ts';
import { useAct } from '../hooks/use-act.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { ObjectionPanel } from '../person/objection-panel.tsx';
import { useForgetting } from '../person/use-forgetting.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { AddTouch } from './add-touch.tsx';
import { AskOutcome } from './ask-outcome.tsx';
import { Choices } from './choices.tsx';
import { ClockThere } from './clock-there.tsx';
import { DueForm } from './due-form.tsx';
import { isolateName } from './isolate-name.ts';
import { LimitsLine } from './limits-line.tsx';
import { OtherWay } from './other-way.tsx';

const Composer = lazy(async () => ({ default: (await import('../messages/composer.tsx')).Composer }));

/** What is put off: the touch itself, or only the reminder of it. */
const PUT_OFF = ['touch', 'reminder'] as const;
type PutOff = (typeof PUT_OFF)[number];

interface AskSnoozeProps {
  now: string;
  onSnooze(option: SnoozeOption, what: PutOff): void;
  onCancel(): void;
}

function AskSnooze({ now, onSnooze, onCancel }: AskSnoozeProps) {
  const { today, common } = useMessages();
  const { zone, formatTime, formatDay } = useFormat();
  const workStart = useSettings()?.workStart;
  const [what, setWhat] = useState<PutOff>('touch');
  useKeys({ escape: onCancel });
  const choices = snoozeOptions(now, zone, workStart).map((option) => {
    const sameDay = option.key === 'in-an-hour' || option.key === 'this-afternoon';
    const hint = (sameDay ? formatTime : formatDay)(option.due.dueAt);
    return { key: option.key, label: today.snoozes[option.key], hint, pick: () => onSnooze(option, what) };
  });
  const end = (
    <>
      <Segmented<PutOff>
        label={today.putOff.title}
        value={what}
        onChange={setWhat}
        choices={PUT_OFF.map((value) => ({ value, label: today.putOff[value] }))}
      />
      <Button size="small" variant="quiet" onClick={onCancel}>
        {common.cancel}
      </Button>
    </>
  );
  return <Choices title={today.snoozeUntil} choices={choices} end={end} />;
}

/** A room of the dashboard: in place, or in the dashboard's tab from the popup. */
function goTo(route: string, away: boolean): void {
  if (away) void openPage('dashboard', route);
  else location.hash = `#${route}`;
}

type Phase = 'idle' | 'outcome' | 'snooze' | 'reschedule' | 'another' | 'objection' | 'message';

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
  const { today, person } = useMessages();
  const { formatRelativeDay } = useFormat();
  const { perform, ...state } = useAct();
  const reminding = useReminding();
  const [instead, setInstead] = useState<Channel>();
  const [phase, setPhase] = useState<Phase>('idle');
  const name = isolateName(touch.person.facts.name.value);
  const { id } = touch.person;
  const forgetting = useForgetting(id, name, onSnoozed);
  const callView = () => goTo(`/people/${id}/call`, away);
  useKeys({
    e: () => setPhase('outcome'),
    z: () => setPhase('snooze'),
    r: () => setPhase('reschedule'),
    t: () => setPhase('another'),
    x: () => void leaveOut(),
    d: callView,
    ...(phase !== 'message' && { c: () => setPhase('message') }),
  });
  const idle = () => setPhase('idle');
  const { followUp } = touch;
  const finish = async (outcome: Outcome) => {
    const how = { reminding, ...(instead && { channel: instead }) };
    const result = await perform(
      (db, act) => complete(db, act, followUp.id, outcome, how),
      today.doneWith(name),
    );
    if (result?.ok) onDone();
  };
  const leaveOut = async () => {
    const result = await perform((db, act) => skip(db, act, followUp.id, reminding), today.skipped(name));
    if (result?.ok) onDone();
  };
  const move = async (due: Due) => {
    const message = today.snoozed(name, formatRelativeDay(due.dueAt, now));
    const result = await perform((db, act) => snooze(db, act, followUp.id, due), message);
    if (result?.ok) onSnoozed();
  };
  const hush = async ({ dueAt }: Due) => {
    const message = today.reminderSnoozed(name, formatRelativeDay(dueAt, now));
    const result = await perform((db, act) => snoozeReminder(db, act, followUp.id, dueAt), message);
    if (result?.ok) idle();
  };
  return (
    <>
      {away && (
        <p className="text-12 text-2 clock-there-line">
          <ClockThere person={touch.person} />
        </p>
      )}
      <OtherWay person={touch.person} planned={followUp.channel} picked={instead} onPick={setInstead} />
      {followUp.way === 'invite' && <LimitsLine />}
      {phase === 'outcome' && (
        <AskOutcome
          channel={instead ?? followUp.channel}
          onOutcome={finish}
          onCancel={idle}
          onObjection={() => setPhase('objection')}
        />
      )}
      {phase === 'objection' && (
        <ObjectionPanel onPick={(by) => void forgetting.object(by)} onClose={idle}>
          {person.objectionMeans}
        </ObjectionPanel>
      )}
      {phase === 'snooze' && (
        <AskSnooze
          now={now}
          onSnooze={({ due }, what) => void (what === 'touch' ? move(due) : hush(due))}
          onCancel={idle}
        />
      )}
      {phase === 'reschedule' && (
        <DueForm
          timeOnly
          now={now}
          onSet={({ wall, zone, dueAt }) => void move({ wall, zone, dueAt })}
          onClose={idle}
        />
      )}
      {phase === 'another' && <AddTouch person={touch.person} now={now} onClose={idle} />}
      {phase === 'message' && (
        <Suspense fallback={<div aria-busy="true" />}>
          <Composer
            person={touch.person}
            followUp={touch.followUp}
            channel={instead}
            onSent={onDone}
            onClose={idle}
          />
        </Suspense>
      )}
      {phase === 'idle' && (
        <Acts
          pending={state.pending}
          onPhase={setPhase}
          onSkip={() => void leaveOut()}
          onCall={callView}
          id={id}
          away={away}
        />
      )}
      <ActTrouble state={state} />
      <ActTrouble state={forgetting.states[0]} />
    </>
  );
}

interface ActsProps {
  pending: boolean;
  onPhase(phase: Phase): void;
  onSkip(): void;
  onCall(): void;
  id: string;
  away: boolean;
}

function Acts({ pending, onPhase, onSkip, onCall, id, away }: ActsProps) {
  const { common, personPage, today } = useMessages();
  return (
    <div className="row wrap">
      <Button variant="primary" shortcut="E" pending={pending} onClick={() => onPhase('outcome')}>
        {common.done}
      </Button>
      <Button shortcut="C" icon={<Icon of={Send} size={14} />} onClick={() => onPhase('message')}>
        {common.writeMessage}
      </Button>
      <Button shortcut="Z" icon={<Icon of={CalendarClock} size={14} />} onClick={() => onPhase('snooze')}>
        {common.snooze}
      </Button>
      <Button variant="quiet" shortcut="R" onClick={() => onPhase('reschedule')}>
        {today.reschedule}
      </Button>
      <Button variant="quiet" shortcut="T" onClick={() => onPhase('another')}>
        {today.addTouch}
      </Button>
      <Button shortcut="D" icon={<Icon of={Phone} size={14} />} onClick={onCall}>
        {personPage.callView}
      </Button>
      <Button variant="quiet" shortcut="X" onClick={onSkip}>
        {today.skip}
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
