import { schedule } from '../../lib/actions/schedule.ts';
import type { Due, Touch as Plan } from '../../lib/model/follow-up.ts';
import { useAct } from '../hooks/use-act.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { FollowUpPicker } from './follow-up-picker.tsx';
import { isolateName } from './isolate-name.ts';
import type { Touch } from './use-day.ts';

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
  const { perform, ...state } = useAct();
  const { id } = touch.person;
  const person = useLive((db) => db.people.get(id), [id]);
  useKeys({ escape: onSettled });
  const set = async (plan: (Due & Plan) | undefined) => {
    if (plan === undefined) return;
    const { wall, zone, dueAt, ...chosen } = plan;
    const channel = chosen.channel ?? touch.followUp.channel;
    const message = today.scheduled(
      isolateName(touch.person.facts.name.value),
      formatRelativeDay(dueAt, now),
    );
    const how = { ...chosen, ...(channel && { channel }) };
    const result = await perform((db, act) => schedule(db, act, id, { wall, zone, dueAt }, how), message);
    if (result?.ok) onSettled();
  };
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
