import type { KeyboardEvent } from 'react';
import type { Answer, GivenAnswer } from '../../lib/model/answers.ts';
import { ANSWER_STATES, type AnswerState, BANT_KEYS, type BantKey } from '../../lib/model/words.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { restate } from './restate.ts';

/** What was heard; an answer given this moment has no day yet. */
type ShownAnswer = GivenAnswer & Partial<Pick<Answer, 'at'>>;
type ShownAnswers = Partial<Record<string, ShownAnswer>>;

/** Arrows move the focus without answering: each answer is kept at once, and passing over one is not giving it. */
function stepFocus(event: KeyboardEvent<HTMLElement>) {
  const forward = getComputedStyle(event.currentTarget).direction === 'ltr' ? 1 : -1;
  const steps: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: 1,
    ArrowUp: -1,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')];
  const at = options.findIndex((option) => option.matches(':focus'));
  options[(at + step + options.length) % options.length]?.focus();
}

export interface AnswerStatesProps {
  /** Names the group; not shown. */
  label: string;
  current: AnswerState;
  labelOf(state: AnswerState): string;
  onAnswer(state: AnswerState): void;
}

/** The four states of an answer, one click each. */
export function AnswerStates({ label, current, labelOf, onAnswer }: AnswerStatesProps) {
  return (
    <div role="radiogroup" aria-label={label} tabIndex={-1} className="bant-options" onKeyDown={stepFocus}>
      {ANSWER_STATES.map((state) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio answers as soon as an arrow passes over it
        <button
          key={state}
          type="button"
          role="radio"
          aria-checked={state === current}
          tabIndex={state === current ? 0 : -1}
          className={`bant-option bant-${state}`}
          onClick={() => state !== current && onAnswer(state)}
        >
          {labelOf(state)}
        </button>
      ))}
    </div>
  );
}

function Row({
  question,
  answer,
  onAnswer,
}: {
  question: BantKey;
  answer: ShownAnswer | undefined;
  onAnswer(given: GivenAnswer): void;
}) {
  const { words, person } = useMessages();
  const { formatDate } = useFormat();
  return (
    <div className="bant-row">
      <span className="bant-name" title={answer?.at && person.heardOn(formatDate(answer.at))}>
        {words.bantKeys[question]}
      </span>
      <AnswerStates
        label={words.bantKeys[question]}
        current={answer?.state ?? 'unknown'}
        labelOf={(state) => words.bantAnswers[question][state]}
        onAnswer={(state) => onAnswer(restate(answer, state))}
      />
    </div>
  );
}

export interface BantAnswersProps {
  answers: ShownAnswers;
  onAnswer(key: BantKey, given: GivenAnswer): void;
}

/** The four questions of readiness, each answered with one click. */
export function BantAnswers({ answers, onAnswer }: BantAnswersProps) {
  return (
    <div className="bant">
      {BANT_KEYS.map((key) => (
        <Row key={key} question={key} answer={answers[key]} onAnswer={(given) => onAnswer(key, given)} />
      ))}
    </div>
  );
}
