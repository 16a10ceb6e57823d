import { type ReactNode, useState } from 'react';
import { CONFIRMED_BY_USER } from '../../lib/pipeline/gates.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import type { MoveCheck } from './check-move.ts';

/** On what terms people move past a gate. */
export interface MoveTerms {
  reason?: string;
  confirmed: string[];
}

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

export interface MoveGateProps {
  check: MoveCheck;
  /** Moves everyone under these terms, or without terms those who are ready. */
  onMove(ids: readonly string[], terms: MoveTerms): void;
}

/** For how many the gate is not met, and on what terms to move all the same. */
export function MoveGate({ check, onMove }: MoveGateProps) {
  const { bulk } = useMessages().people;
  const [reason, setReason] = useState('');
  const [vouched, setVouched] = useState(false);
  const { ready, unmet, lacking } = check;
  const total = ready.length + unmet.length;
  const toVouch = CONFIRMED_BY_USER.find((condition) => lacking.has(condition));
  const confirmed = toVouch && vouched ? [toVouch] : [];
  const settled = [...lacking.keys()].every((need) => confirmed.some((condition) => condition === need));
  const why = reason.trim();
  const moveAll = () => onMove([...ready, ...unmet], { confirmed, ...(why !== '' && { reason: why }) });
  const blocked = settled || why !== '' ? undefined : bulk.reasonNeeded;
  return (
    <form
      className="bulk-gate"
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked === undefined) moveAll();
      }}
    >
      <Lacking check={check} />
      {(toVouch === 'offer' || toVouch === 'purchase') && (
        <Checkbox checked={vouched} onChange={setVouched} label={bulk.confirm[toVouch]} />
      )}
      <Go {...{ reason, setReason, blocked }} label={settled ? bulk.moveReady(total) : bulk.moveAll(total)}>
        {ready.length > 0 && !settled && (
          <Button size="small" onClick={() => onMove(ready, { confirmed: [] })}>
            {bulk.moveReady(ready.length)}
          </Button>
        )}
      </Go>
    </form>
  );
}
