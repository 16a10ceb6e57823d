import { useState } from 'react';
import type { Question, QuestionOption } from '../../lib/model/scorecard.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useFormat } from '../locale/locale-provider.tsx';
import { QuestionCard } from '../score/question-card.tsx';
import { answerable, type Settling, settle } from './settle-question.ts';

export interface AskNextProps {
  questions: readonly Question[];
  settling: Settling;
}

/** The question worth most that was not passed over; the keys 1 to 4 pick its first answers. */
export function AskNext({ questions, settling }: AskNextProps) {
  const { formatPlace } = useFormat();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const question = answerable(questions).find(({ about }) => !passed.includes(about));
  const answer = (option: QuestionOption | undefined) => {
    if (question && option) void settle(settling, question.about, option.value, formatPlace);
  };
  useKeys(
    Object.fromEntries([0, 1, 2, 3].map((at) => [String(at + 1), () => answer(question?.options[at])])),
  );
  if (!question) return null;
  return (
    <QuestionCard
      numbered
      question={question}
      onAnswer={answer}
      onSkip={() => setPassed([...passed, question.about])}
    />
  );
}
