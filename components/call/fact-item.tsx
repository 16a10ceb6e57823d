import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { Question } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { toldBy } from '../person/settle-question.ts';
import { useVerb } from '../person/use-verb.ts';
import { labelAnswer, nameWanted } from '../score/label-answer.ts';
import { QuestionAnswers, StakesLine } from '../score/question-card.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import type { CallAsk } from './call-draft.ts';
import { saidFact } from './call-items.ts';
import { type PartKeys, usePartKeys } from './call-keys.ts';
import { CallLine } from './call-line.tsx';
import { keepTold } from './keep-told.ts';

const MOST_KEYS = 9;

export interface FactItemProps {
  ask: CallAsk;
  person: PersonRow;
  /** What hangs on it now; absent once the assay no longer asks. */
  stakes: Question | undefined;
  startedAt: Instant;
  current: boolean;
  part: PartKeys;
  onSelect(): void;
  onDone(): void;
}

/** A fact the fit waits for, asked in the call. */
export function FactItem({ ask, person, stakes, startedAt, current, part, onSelect, onDone }: FactItemProps) {
  const messages = useMessages();
  const format = useFormat();
  const { words, score, person: say } = messages;
  const { about, direct } = ask;
  const name = ask.name ?? words.criterionFields[about as keyof typeof words.criterionFields];
  const labelOf = (value: string) => labelAnswer(about, value, messages, format);
  const verb = useVerb(
    (db, act, value: string) => {
      const told = toldBy(ask, value, format.formatPlace);
      if (!told) throw new Error(`nothing keeps an answer about ${about}`);
      return keepTold(db, act, person.id, told);
    },
    (value) => say.done.answered(name, labelOf(value)),
  );
  const give = async (value: string) => {
    if (await verb.run(value)) onDone();
  };
  const keys = direct
    .slice(0, MOST_KEYS)
    .map((value, index) => [String(index + 1), () => void give(value)] as const);
  usePartKeys(part, current ? Object.fromEntries(keys) : undefined);
  const said = saidFact(ask, person);
  return (
    <CallLine
      label={name}
      shape={said === undefined ? 'unknown' : 'match'}
      heard={said === undefined ? undefined : labelOf(said.value)}
      kept={said !== undefined && said.at >= startedAt}
      state={verb.state}
      {...{ current, onSelect }}
    >
      <p className="call-question">
        {ask.wanted && (
          <>
            <Bidi>{nameWanted(ask.wanted)}</Bidi>
            {' · '}
          </>
        )}
        {score.questions[about]}
      </p>
      {stakes && (
        <p className="text-12 text-2">
          <StakesLine question={stakes} labelOf={labelOf} />
        </p>
      )}
      <div className="row wrap call-answers">
        <QuestionAnswers
          question={{ ...ask, options: [] }}
          numbered={MOST_KEYS}
          pending={verb.state.pending}
          onAnswer={(value) => void give(value)}
        />
        <Button size="small" variant="quiet" onClick={onDone}>
          {score.doNotKnow}
        </Button>
      </div>
    </CallLine>
  );
}
