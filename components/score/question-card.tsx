import type { Question } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { describeStakes } from './describe-stakes.ts';
import { labelAnswer, nameWanted } from './label-answer.ts';
import { VerdictMark } from './verdict.tsx';

type LabelOf = (value: string) => string;

/** What hangs on the answer. The answers named in it stand out, wherever the language puts them. */
export function StakesLine({ question, labelOf }: { question: Pick<Question, 'options'>; labelOf: LabelOf }) {
  const { score } = useMessages();
  const { formatList } = useFormat();
  const stakes = describeStakes(question);
  if (stakes.kind === 'score') return score.scoreMoves(stakes.low, stakes.high);
  if (stakes.kind === 'together') return score.decidesTogether;
  const named = formatList(stakes.options.map(({ value }) => labelOf(value)));
  const [before = '', ...after] = score.leadsTo[stakes.verdict](named, stakes.total).split(named);
  return (
    <>
      {before}
      <strong>{named}</strong>
      {after.join(named)}
      {stakes.rest !== undefined && ` ${score.otherAnswers[stakes.rest]}`}
    </>
  );
}

/** A question with its answers: at one click each, and the rest in a list. */
interface OfferedQuestion extends Pick<Question, 'about' | 'name' | 'wanted' | 'options'> {
  direct: readonly string[];
  listed: readonly string[];
}

interface AnswersProps {
  question: OfferedQuestion;
  /** The keys are printed on the first answers, as many as this. */
  numbered: number;
  onAnswer(value: string): void;
  pending?: boolean | undefined;
}

/** The answers to a question, one click each. */
export function QuestionAnswers({ question, numbered, onAnswer, pending }: AnswersProps) {
  const messages = useMessages();
  const format = useFormat();
  const { about, direct, listed } = question;
  const labelOf: LabelOf = (value) => labelAnswer(about, value, messages, format);
  return (
    <>
      {direct.map((value, index) => (
        <Button
          key={value}
          size="small"
          pending={pending}
          shortcut={index < numbered ? String(index + 1) : undefined}
          onClick={() => onAnswer(value)}
        >
          {labelOf(value)}
        </Button>
      ))}
      {listed.length > 0 && (
        <Select
          label={messages.score.anotherAnswer}
          labelHidden
          value={undefined}
          choices={listed.map((value) => ({ value, label: labelOf(value) }))}
          onChange={onAnswer}
        />
      )}
    </>
  );
}

export interface QuestionCardProps {
  question: OfferedQuestion;
  onAnswer(value: string): void;
  /** The answer `don't know`: asks something else. The button is left out without it. */
  onSkip?: () => void;
  /** The view answers to the keys 1 to 4, so they are printed on the first four answers. */
  numbered?: boolean;
}

/** The one question worth asking next, what hangs on it, and its answers at one click each. */
export function QuestionCard({ question, onAnswer, onSkip, numbered = false }: QuestionCardProps) {
  const messages = useMessages();
  const format = useFormat();
  const { about, wanted } = question;
  const subject = wanted ? nameWanted(wanted) : question.name;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div className="question" role="group" aria-label={messages.score.askNext}>
      <VerdictMark shape="unknown" plain />
      <div className="grow">
        <p className="question-text">
          {subject !== undefined && (
            <>
              <Bidi>{subject}</Bidi>
              {' · '}
            </>
          )}
          {messages.score.questions[about]}
        </p>
        <p className="question-stakes">
          <StakesLine question={question} labelOf={(value) => labelAnswer(about, value, messages, format)} />
        </p>
        <div className="question-answers">
          <QuestionAnswers question={question} numbered={numbered ? 4 : 0} onAnswer={onAnswer} />
          {onSkip !== undefined && (
            <Button size="small" variant="quiet" onClick={onSkip}>
              {messages.score.doNotKnow}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
