import { type ReactNode, useState } from 'react';
import type { MoveInput } from '../../lib/actions/move.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { PurchaseFields } from '../pipeline/purchase-fields.tsx';
import { usePurchase } from '../pipeline/use-purchase.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import type { MoveCheck } from './check-move.ts';

/** On what terms people move past a gate. */
export type MoveTerms = Omit<MoveInput, 'to'>;

/** For how many which condition is not met. */
function Lacking({ check: { to, ready, unmet, lacking } }: { check: MoveCheck }) {
  const { people, words, person } = useMessages();
  const { formatNumber, formatList } = useFormat();
  const { bulk } = people;
  const list = [...lacking].map(([need, n]) =>
    bulk.lacking(need === 'backward' ? bulk.backward : person.stage.conditions[need], formatNumber(n)),
  );
  return (
    <p role="status">
      <span className="strong">
        {bulk.gate(formatNumber(unmet.length), ready.length + unmet.length, words.stages[to])}
      </span>{' '}
      <span className="text-2">{formatList(list)}.</span>
    </p>
  );
}

interface GoProps {
  reason: string;
  setReason(reason: string): void;
  blocked: string | undefined;
  label: string;
  children: ReactNode;
}

function Go({ reason, setReason, blocked, label, children }: GoProps) {
  const { bulk } = useMessages().people;
  return (
    <div className="bulk-line">
      <Field
        label={bulk.reason}
        labelHidden
        placeholder={bulk.reasonExample}
        maxLength={2_000}
        value={reason}
        onChange={setReason}
      />
      <Button type="submit" variant="primary" size="small" disabledReason={blocked}>
        {label}
      </Button>
      {children}
    </div>
  );
}

/** What the user can tell of all of them at once. */
const TELLABLE = ['offer', 'purchase'] as const;

export interface MoveGateProps {
  check: MoveCheck;
  /** Moves everyone under these terms, or without terms those who are ready. */
  onMove(ids: readonly string[], terms: MoveTerms): void;
}

/** For how many the gate is not met, and on what terms to move all the same. */
export function MoveGate({ check, onMove }: MoveGateProps) {
  const { bulk } = useMessages().people;
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<readonly string[]>([]);
  const purchase = usePurchase();
  const { ready, unmet, lacking } = check;
  const total = ready.length + unmet.length;
  const tellable = TELLABLE.filter((condition) => lacking.has(condition));
  const settled = [...lacking.keys()].every((need) => told.includes(need));
  const why = reason.trim();
  const moveAll = (form: HTMLFormElement) => {
    const bought = told.includes('purchase') ? purchase.tell(form) : undefined;
    if (told.includes('purchase') && !bought) return;
    onMove([...ready, ...unmet], {
      confirmed: told.filter((condition) => condition === 'offer'),
      ...(bought && { purchase: bought }),
      ...(why !== '' && { reason: why }),
    });
  };
  const blocked = settled || why !== '' ? undefined : bulk.reasonNeeded;
  return (
    <form
      className="bulk-gate"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked === undefined) moveAll(event.currentTarget);
      }}
    >
      <Lacking check={check} />
      {tellable.map((condition) => (
        <Checkbox
          key={condition}
          label={bulk.confirm[condition]}
          checked={told.includes(condition)}
          onChange={(on) => setTold(on ? [...told, condition] : told.filter((other) => other !== condition))}
        />
      ))}
      {told.includes('purchase') && <PurchaseFields purchase={purchase} />}
      <Go {...{ reason, setReason, blocked }} label={settled ? bulk.moveReady(total) : bulk.moveAll(total)}>
        {ready.length > 0 && !settled && (
          <Button size="small" onClick={() => onMove(ready, {})}>
            {bulk.moveReady(ready.length)}
          </Button>
        )}
      </Go>
    </form>
  );
}
