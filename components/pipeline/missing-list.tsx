import type { Person } from '../../lib/model/person.ts';
import type { FitVerdict } from '../../lib/model/scorecard.ts';
import type { AnswerState, BantKey, GateCondition, SignalKind } from '../../lib/model/words.ts';
import { CONTENT_SIGNALS } from '../../lib/pipeline/gates.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { SignalButtons } from './signal-buttons.tsx';

const HEARD: readonly AnswerState[] = ['no', 'partial', 'yes'];
/** The condition that an answer settles, by the question it answers. */
const QUESTION: Partial<Record<GateCondition, BantKey>> = {
  expectations: 'need',
  budget: 'budget',
  authority: 'authority',
  timeline: 'timeline',
};

export interface Settlers {
  onSignal(kind: SignalKind): void;
  /** Left out where the answers stand beside the list already. */
  onAnswer?: ((key: BantKey, state: AnswerState) => void) | undefined;
  /** Left out where nobody can be moved yet, and so nothing can be vouched for. */
  onOffer?: ((on: boolean) => void) | undefined;
  pending?: boolean | undefined;
}

function AnswerButtons({
  of,
  pending,
  onAnswer,
}: {
  of: BantKey;
  onAnswer: NonNullable<Settlers['onAnswer']>;
} & Pick<Settlers, 'pending'>) {
  const { words } = useMessages();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div className="signal-buttons" role="group" aria-label={words.bantKeys[of]}>
      {HEARD.map((state) => (
        <Button key={state} size="small" pending={pending} onClick={() => onAnswer(of, state)}>
          {words.bantAnswers[of][state]}
        </Button>
      ))}
    </div>
  );
}

interface SettleProps extends Settlers {
  condition: GateCondition;
  missing: readonly GateCondition[];
  person: Person;
}

/** The one click that settles a condition, where there is one. */
function Settle({ condition, missing, person, ...settlers }: SettleProps) {
  const { person: say } = useMessages();
  const { pending, onSignal, onAnswer, onOffer } = settlers;
  const question = QUESTION[condition];
  if (condition === 'signal') return <SignalButtons pending={pending} onSignal={onSignal} />;
  if (condition === 'content')
    return <SignalButtons only={CONTENT_SIGNALS} pending={pending} onSignal={onSignal} />;
  // Its button stands among the signals already where any signal is missing.
  if (condition === 'two-way-contact' && !missing.includes('signal'))
    return <SignalButtons only={['two-way-contact']} pending={pending} onSignal={onSignal} />;
  if (condition === 'offer' && onOffer)
    return <Checkbox label={say.stage.confirm.offer} checked={false} onChange={onOffer} />;
  const unheard = question && (person.answers[question]?.state ?? 'unknown') === 'unknown';
  if (onAnswer && question && (unheard || condition !== 'expectations'))
    return <AnswerButtons of={question} pending={pending} onAnswer={onAnswer} />;
  return null;
}

export interface MissingListProps extends Settlers {
  missing: readonly GateCondition[];
  person: Person;
  verdict: FitVerdict | undefined;
}

/** What a stage still asks for: a sentence each, with the click that settles it. */
export function MissingList({ missing, person, verdict, ...settlers }: MissingListProps) {
  const { missing: say, noFit } = useMessages().stages.gate;
  const settled = verdict === 'no-fit' || verdict === 'excluded';
  return (
    <ul className="missing-list">
      {missing.map((condition) => (
        <li key={condition}>
          <p>{condition === 'fit' && settled ? noFit : say[condition]}</p>
          <Settle {...{ condition, missing, person }} {...settlers} />
        </li>
      ))}
    </ul>
  );
}
