import type { MoveInput } from '../../lib/actions/move.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { PurchaseFields } from './purchase-fields.tsx';
import { ReasonForm } from './reason-form.tsx';
import { usePurchase } from './use-purchase.ts';

export interface CustomerFormProps {
  label: string;
  /** Something besides the purchase is missing, or it is a move that needs a reason anyway. */
  needsReason: boolean;
  pending: boolean | undefined;
  onMove(input: Pick<MoveInput, 'purchase' | 'reason'>): void;
  onCancel(): void;
}

/** The move to customer: when they bought, and for how much. */
export function CustomerForm({ label, needsReason, pending, onMove, onCancel }: CustomerFormProps) {
  const purchase = usePurchase();
  const { stages } = useMessages();
  return (
    <ReasonForm
      label={label}
      optional={!needsReason}
      withReason={needsReason}
      pending={pending}
      blocked={purchase.problem && stages.purchase.problems[purchase.problem]}
      onMove={(reason, form) => {
        const told = purchase.tell(form);
        if (told) onMove({ purchase: told, ...(reason !== undefined && { reason }) });
      }}
      onCancel={onCancel}
    >
      <PurchaseFields purchase={purchase} />
    </ReasonForm>
  );
}
