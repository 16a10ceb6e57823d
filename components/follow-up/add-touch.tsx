import { useEffect, useRef } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { FollowUpPicker } from './follow-up-picker.tsx';
import { useNextStep } from './use-next-step.ts';

export interface AddTouchProps {
  person: PersonRow;
  now: string;
  /** It is set, or none is wanted. */
  onClose(): void;
}

/** Another touch of the person in hand, besides the one that is due: nothing of that one changes. */
export function AddTouch({ person, now, onClose }: AddTouchProps) {
  const { common } = useMessages();
  const { set, state } = useNextStep({ person, now, onSet: onClose });
  const picks = useRef<HTMLDivElement>(null);
  useKeys({ escape: onClose });
  useEffect(() => picks.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <div className="row wrap">
        <FollowUpPicker ref={picks} onPick={set} pending={state.pending} />
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
      <ActTrouble state={state} />
    </>
  );
}
