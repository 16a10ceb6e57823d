import type { MoveInput } from '../../lib/actions/move.ts';
import type { Nurture } from '../../lib/model/ledger.ts';
import type { GradeLabel } from '../../lib/model/scorecard.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { NurtureFields, useNurture } from './nurture-fields.tsx';
import { ReasonForm } from './reason-form.tsx';

export interface NurtureFormProps {
  label: string;
  /** The grade the score has now; of many people, none. */
  grade?: GradeLabel | undefined;
  pending?: boolean | undefined;
  /** What they wait for already: then it is changed, and why they wait stays as it was told. */
  waiting?: Nurture | undefined;
  onMove(input: Pick<MoveInput, 'nurture' | 'reason'>): void;
  onCancel(): void;
}

/** The move beside the ladder, for now: what ends the wait, and why, where the user wants to say. */
export function NurtureForm({ label, grade, pending, waiting, onMove, onCancel }: NurtureFormProps) {
  const { stages } = useMessages();
  const inHand = useNurture(grade, waiting);
  return (
    <ReasonForm
      label={label}
      optional
      withReason={waiting === undefined}
      example={stages.nurture.reasonExample}
      pending={pending}
      blocked={inHand.blocked}
      onMove={(reason) => onMove({ nurture: inHand.nurture, ...(reason !== undefined && { reason }) })}
      onCancel={onCancel}
    >
      {waiting === undefined && <p className="strong">{stages.nurture.title}</p>}
      <NurtureFields inHand={inHand} />
    </ReasonForm>
  );
}
