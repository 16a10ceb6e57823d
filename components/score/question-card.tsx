import type { Question, QuestionOption } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { describeStakes } from './describe-stakes.ts';
import { labelValue } from './label-value.ts';
import { VerdictMark } from './verdict.tsx';

/** Up to this many answers are buttons; of more, the last ones move into a list box. */
const MOST_BUTTONS = 9;
const BUTTONS_BESIDE_LIST = 4;

type LabelOf = (option: QuestionOption) => string;

/** What hangs on the answer. The answers named in it stand out, wherever the language puts them. */
function StakesLine({ question, labelOf }: { question: Question; labelOf: LabelOf }) {
  const { score } = useMessages();
  const { formatList } = useFormat();
  const stakes = describeStakes(question);
  if (stakes.kind === 'score') return score.scoreMoves(stakes.low, stakes.high);
  if (stakes.kind === 'together') return score.decidesTogether;
  const named = formatList(stakes.options.map(labelOf));
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

interface AnswersProps {
  options: readonly QuestionOption[];
  labelOf: LabelOf;
  numbered: boolean;
  onAnswer(option: QuestionOption): void;
}

function Answers({ options, labelOf, numbered, onAnswer }: AnswersProps) {
  const { score } = useMessages();
  const direct = options.length <= MOST_BUTTONS ? options : options.slice(0, BUTTONS_BESIDE_LIST);
  const listed = options.slice(direct.length);
  return (
    <>
      {direct.map((option, index) => (
        <Button
          key={option.value}
          size="small"
          shortcut={numbered && index < 4 ? String(index + 1) : undefined}
          onClick={() => onAnswer(option)}
        >
          {labelOf(option)}
        </Button>
      ))}
      {listed.length > 0 && (
        <Select
          label={score.anotherAnswer}
          labelHidden
          value={undefined}
          choices={listed.map((option) => ({ value: option.value, label: labelOf(option) }))}
          onChange={(value) => {
            const picked = listed.find((option) => option.value === value);
            if (picked !== undefined) onAnswer(picked);
          }}
        />
      )}
    </>
  );
}

export interface QuestionCardProps {
  question: Question;
  onAnswer(option: QuestionOption): void;
  /** The answer `don't know`: asks something else. The button is left out without it. */
  onSkip?: () => void;
  /** The view answers to the keys 1 to 4, so they are printed on the first four answers. */
  numbered?: boolean;
}

/** The one question worth asking next, what hangs on it, and its answers at one click each. */
export function QuestionCard({ question, onAnswer, onSkip, numbered = false }: QuestionCardProps) {
  const messages = useMessages();
  const format = useFormat();
  const labelOf: LabelOf = (option) => labelValue(question.about, option.value, messages, format);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div className="question" role="group" aria-label={messages.score.askNext}>
      <VerdictMark shape="unknown" plain />
      <div className="grow">
        <p className="question-text">{messages.score.questions[question.about]}</p>
        <p className="question-stakes">
          <StakesLine question={question} labelOf={labelOf} />
        </p>
        <div className="question-answers">
          <Answers options={question.options} labelOf={labelOf} numbered={numbered} onAnswer={onAnswer} />
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
