import type { KeyboardEvent } from 'react';
import { ANSWER_STATES, type AnswerState, BANT_KEYS, type BantKey } from '../../lib/model/words.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';

/** The day an answer was heard is shown beside it; an answer given this moment has none yet. */
type ShownAnswers = Partial<Record<string, { state: AnswerState; at?: string }>>;

interface RowProps {
  question: BantKey;
  answer: ShownAnswers[string];
  onAnswer(state: AnswerState): void;
}

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

function Row({ question, answer, onAnswer }: RowProps) {
  const { words, person } = useMessages();
  const { formatDate } = useFormat();
  const current = answer?.state ?? 'unknown';
  return (
    <div className="bant-row">
      <span className="bant-name" title={answer?.at && person.heardOn(formatDate(answer.at))}>
        {words.bantKeys[question]}
      </span>
      <div
        role="radiogroup"
        aria-label={words.bantKeys[question]}
        tabIndex={-1}
        className="bant-options"
        onKeyDown={stepFocus}
      >
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
            {words.bantAnswers[question][state]}
          </button>
        ))}
      </div>
    </div>
  );
}

export interface BantAnswersProps {
  answers: ShownAnswers;
  onAnswer(key: BantKey, state: AnswerState): void;
}

/** The four questions of readiness, each answered with one click. */
export function BantAnswers({ answers, onAnswer }: BantAnswersProps) {
  return (
    <div className="bant">
      {BANT_KEYS.map((key) => (
        <Row key={key} question={key} answer={answers[key]} onAnswer={(state) => onAnswer(key, state)} />
      ))}
    </div>
  );
}
