import type { Touch } from '../../lib/store/read-day.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { FollowUpPicker } from './follow-up-picker.tsx';
import { useNextStep } from './use-next-step.ts';

export interface NextStepProps {
  touch: Touch;
  now: string;
  /** A next step is set, or none is wanted. */
  onSettled(): void;
}

/** After a touch is done: when to be in touch again, or not at all. */
export function NextStep({ touch, now, onSettled }: NextStepProps) {
  const { today } = useMessages();
  const { formatRelativeDay } = useFormat();
  const { id } = touch.person;
  const { set, state } = useNextStep({
    person: touch.person,
    now,
    channel: touch.followUp.channel,
    onSet: onSettled,
  });
  const person = useLive((db) => db.people.get(id), [id]);
  useKeys({ escape: onSettled });
  return (
    <>
      {person?.nextDueAt !== undefined && (
        <p className="text-12 text-2">{today.nextIs(formatRelativeDay(person.nextDueAt, now))}</p>
      )}
      <div className="row wrap">
        <FollowUpPicker onPick={set} pending={state.pending} />
        <Button size="small" variant="quiet" onClick={onSettled}>
          {today.noNextStep}
        </Button>
      </div>
      <ActTrouble state={state} />
    </>
  );
}
