import { useState } from 'react';
import type { Question } from '../../lib/model/scorecard.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useFormat } from '../locale/locale-provider.tsx';
import { QuestionCard } from '../score/question-card.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { answerable, type Settling, toldBy } from './settle-question.ts';

export interface AskNextProps {
  questions: readonly Question[];
  settling: Settling;
}

/** The question worth most that was not passed over; the keys 1 to 4 pick its first answers. */
export function AskNext({ questions, settling }: AskNextProps) {
  const { formatPlace } = useFormat();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const question = answerable(questions).find(({ id }) => !passed.includes(id));
  const answer = (value: string | undefined) => {
    const told = question && value !== undefined ? toldBy(question, value, formatPlace) : undefined;
    if (told) void settling.settle(told);
  };
  useKeys(Object.fromEntries([0, 1, 2, 3].map((at) => [String(at + 1), () => answer(question?.direct[at])])));
  if (!question) return settling.trouble ? <ActTrouble state={settling.trouble} /> : null;
  return (
    <>
      <QuestionCard
        numbered
        question={question}
        onAnswer={answer}
        onSkip={() => setPassed([...passed, question.id])}
      />
      {settling.trouble && <ActTrouble state={settling.trouble} />}
    </>
  );
}
