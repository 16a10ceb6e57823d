import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import type { MoveInput } from '../../lib/actions/move.ts';
import type { Person } from '../../lib/model/person.ts';
import type { FitVerdict } from '../../lib/model/scorecard.ts';
import type { SignalKind, Stage } from '../../lib/model/words.ts';
import {
  CONFIRMED_BY_USER,
  type GateCondition,
  isBackward,
  unmetConditions,
} from '../../lib/pipeline/gates.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { SignalButtons } from './signal-buttons.tsx';

type Vouched = 'offer' | 'purchase';

const isVouched = (condition: GateCondition): condition is Vouched => CONFIRMED_BY_USER.includes(condition);

export interface MoveFormProps {
  to: Stage;
  person: Person;
  verdict: FitVerdict | undefined;
  pending?: boolean | undefined;
  onSignal(kind: SignalKind): void;
  /** Left out where nobody is saved yet: then only the gate is told. */
  onMove?: ((input: MoveInput) => Promise<boolean>) | undefined;
  /** The stage was picked by hand, and can be unpicked. */
  onCancel?: (() => void) | undefined;
}

/** What the move asks for, in one sentence. */
function useSentence(to: Stage, from: Stage, missing: readonly GateCondition[]): string {
  const { words, person } = useMessages();
  const { formatList } = useFormat();
  const { stage } = person;
  const word = words.stages[to];
  if (isBackward(from, to)) return stage.backward(word);
  if (to === 'nurture') return stage.aside(word);
  if (missing.length === 0) return stage.ready(word);
  return stage.needs(word, formatList(missing.map((condition) => stage.conditions[condition])));
}

/** The signals that would settle what is missing; a two-way contact is a signal, too. */
function SettlingSignals({
  missing,
  pending,
  onSignal,
}: { missing: readonly GateCondition[] } & Pick<MoveFormProps, 'pending' | 'onSignal'>) {
  if (missing.includes('signal')) return <SignalButtons pending={pending} onSignal={onSignal} />;
  if (!missing.includes('two-way-contact')) return null;
  return <SignalButtons first={['two-way-contact']} pending={pending} onSignal={onSignal} />;
}

interface ReasonProps {
  label: string;
  optional: boolean;
  pending: boolean | undefined;
  onMove(reason: string | undefined): void;
  onCancel(): void;
}

function ReasonForm({ label, optional, pending, onMove, onCancel }: ReasonProps) {
  const { common, person } = useMessages();
  const [reason, setReason] = useState('');
  const text = reason.trim();
  const blocked = !optional && text === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!blocked) onMove(text || undefined);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A browser closes the popup on Esc; here it only closes the form.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className="stack" onSubmit={submit} onKeyDown={press}>
      <Field
        label={person.stage.reason}
        autoFocus
        maxLength={2_000}
        placeholder={person.stage.reasonExample}
        value={reason}
        onChange={setReason}
      />
      <div className="row">
        <Button
          type="submit"
          size="small"
          pending={pending}
          disabledReason={blocked ? person.stage.reason : undefined}
        >
          {label}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A move to a stage: what it still needs, how to settle that, and the move itself, with a reason where one is needed. */
export function MoveForm({ to, person, verdict, pending, onSignal, onMove, onCancel }: MoveFormProps) {
  const { words, person: say } = useMessages();
  const [confirmed, setConfirmed] = useState<Vouched[]>([]);
  const [asking, setAsking] = useState(onCancel !== undefined);
  const asked = unmetConditions(to, person, verdict);
  const missing = asked.filter((condition) => !isVouched(condition) || !confirmed.includes(condition));
  const sentence = useSentence(to, person.stage, missing);
  const free = missing.length === 0 && !isBackward(person.stage, to);
  const label = say.stage.moveTo(words.stages[to]);
  const go = (reason?: string) => onMove?.({ to, confirmed, ...(reason !== undefined && { reason }) });
  const cancel = () => (onCancel ? onCancel() : setAsking(false));
  return (
    <div className="move-form">
      <p>
        {sentence}
        {!onMove && missing.length === 0 && ` ${say.stage.afterSaving}`}
      </p>
      <SettlingSignals missing={missing} pending={pending} onSignal={onSignal} />
      {onMove &&
        asked
          .filter(isVouched)
          .map((condition) => (
            <Checkbox
              key={condition}
              label={say.stage.confirm[condition]}
              checked={confirmed.includes(condition)}
              onChange={(on) =>
                setConfirmed(on ? [...confirmed, condition] : confirmed.filter((c) => c !== condition))
              }
            />
          ))}
      {onMove && asking && (
        <ReasonForm
          label={label}
          optional={free}
          pending={pending}
          onMove={(reason) => void go(reason)}
          onCancel={cancel}
        />
      )}
      {onMove && !asking && (
        <div className="row">
          <Button
            size="small"
            variant={free ? 'plain' : 'quiet'}
            pending={pending}
            onClick={() => (free ? void go() : setAsking(true))}
          >
            {free ? label : say.stage.moveAnyway}
          </Button>
        </div>
      )}
    </div>
  );
}
