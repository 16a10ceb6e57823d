import { lazy, Suspense, useState } from 'react';
import type { MoveInput } from '../../lib/actions/move.ts';
import type { Gates } from '../../lib/model/gates.ts';
import type { Person } from '../../lib/model/person.ts';
import type { ScoreSummary } from '../../lib/model/scorecard.ts';
import type { GateCondition, Stage } from '../../lib/model/words.ts';
import { isBackward, unmetConditions } from '../../lib/pipeline/gates.ts';
import { useNow } from '../hooks/use-now.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { MissingList, type Settlers } from './missing-list.tsx';
import { ReasonForm } from './reason-form.tsx';

const CustomerForm = lazy(async () => ({ default: (await import('./customer-form.tsx')).CustomerForm }));
const NurtureForm = lazy(async () => ({ default: (await import('./nurture-form.tsx')).NurtureForm }));

export interface MoveFormProps extends Pick<Settlers, 'onSignal' | 'onAnswer' | 'pending'> {
  to: Stage;
  person: Person;
  score: Pick<ScoreSummary, 'verdict' | 'label'> | undefined;
  gates: Gates;
  /** Left out where nobody is saved yet: then only the gate is told. */
  onMove?: ((input: MoveInput) => Promise<boolean>) | undefined;
  /** The stage was picked by hand, and can be unpicked. */
  onCancel?: (() => void) | undefined;
}

/** What the move asks for, in one sentence; what is missing follows it. */
function useSentence(to: Stage, from: Stage, missing: readonly GateCondition[]): string | undefined {
  const { words, person, stages } = useMessages();
  const word = words.stages[to];
  if (to === 'nurture') return undefined;
  if (isBackward(from, to)) return person.stage.backward(word);
  return missing.length === 0 ? person.stage.ready(word) : stages.gate.needs(word, missing.length);
}

/** How the gate stands while the user settles it. */
function useGate({ to, person, score, gates }: MoveFormProps) {
  const [offered, setOffered] = useState(false);
  const now = useNow();
  const confirmed = offered ? ['offer'] : [];
  const missing = unmetConditions(to, person, { verdict: score?.verdict, gates, now, confirmed });
  return { missing, confirmed, offered, setOffered };
}

interface AskedProps extends MoveFormProps {
  missing: readonly GateCondition[];
  /** `reason`: the move is made without what is missing, a purchase too. */
  asking: 'told' | 'reason';
  label: string;
  onGo(input: Omit<MoveInput, 'to'>): void;
  onClose(): void;
}

/** What is told with the move, by where it leads. */
function Asked({ to, person, score, missing, asking, label, pending, onGo, onClose }: AskedProps) {
  const free = missing.length === 0 && !isBackward(person.stage, to);
  const common = { label, pending, onCancel: onClose };
  if (to === 'nurture') {
    return (
      <Suspense fallback={null}>
        <NurtureForm {...common} grade={score?.label} onMove={onGo} />
      </Suspense>
    );
  }
  if (asking === 'told' && missing.includes('purchase')) {
    return (
      <Suspense fallback={null}>
        <CustomerForm {...common} needsReason={missing.length > 1} onMove={onGo} />
      </Suspense>
    );
  }
  return (
    <ReasonForm
      {...common}
      optional={free}
      onMove={(reason) => onGo(reason === undefined ? {} : { reason })}
    />
  );
}

interface ButtonsProps extends Pick<MoveFormProps, 'pending'> {
  free: boolean;
  /** The purchase is all that is missing, or the first of it. */
  sells: boolean;
  label: string;
  onGo(): void;
  onAsk(asking: AskedProps['asking']): void;
}

function Buttons({ free, sells, label, pending, onGo, onAsk }: ButtonsProps) {
  const { person: say } = useMessages();
  return (
    <div className="row wrap">
      {(free || sells) && (
        <Button size="small" pending={pending} onClick={() => (free ? onGo() : onAsk('told'))}>
          {label}
        </Button>
      )}
      {!free && (
        <Button size="small" variant="quiet" pending={pending} onClick={() => onAsk('reason')}>
          {say.stage.moveAnyway}
        </Button>
      )}
    </div>
  );
}

/** A move to a stage: what it still needs, how to settle that, and the move itself, with a reason where one is needed. */
export function MoveForm(props: MoveFormProps) {
  const { to, person, score, pending, onSignal, onAnswer, onMove, onCancel } = props;
  const { words, person: say } = useMessages();
  const { missing, confirmed, offered, setOffered } = useGate(props);
  const [asking, setAsking] = useState<AskedProps['asking'] | undefined>(
    onCancel === undefined ? undefined : 'told',
  );
  const sentence = useSentence(to, person.stage, missing);
  const label = say.stage.moveTo(words.stages[to]);
  const go = (input: Omit<MoveInput, 'to'>) => void onMove?.({ to, confirmed, ...input });
  return (
    <div className="move-form">
      {sentence !== undefined && (
        <p>
          {sentence}
          {!onMove && missing.length === 0 && ` ${say.stage.afterSaving}`}
        </p>
      )}
      {missing.length > 0 && (
        <MissingList
          {...{ missing, person, pending, onSignal, onAnswer }}
          verdict={score?.verdict}
          onOffer={onMove && setOffered}
        />
      )}
      {offered && <Checkbox label={say.stage.confirm.offer} checked onChange={setOffered} />}
      {onMove && asking && (
        <Asked
          {...props}
          {...{ missing, asking, label }}
          onGo={go}
          onClose={() => (onCancel ? onCancel() : setAsking(undefined))}
        />
      )}
      {onMove && !asking && (
        <Buttons
          free={missing.length === 0 && !isBackward(person.stage, to)}
          sells={missing.includes('purchase')}
          onGo={() => go({})}
          onAsk={setAsking}
          {...{ label, pending }}
        />
      )}
    </div>
  );
}
