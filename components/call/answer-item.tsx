import type { Answer, GivenAnswer } from '../../lib/model/answers.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { AnswerState, QuestionKey } from '../../lib/model/words.ts';
import type { OfferTerms } from '../../lib/qualify/read-answer.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { isBant } from '../person/name-question.ts';
import { restate } from '../person/restate.ts';
import type { Verb } from '../person/use-verb.ts';
import { AnswerDetails } from '../readiness/answer-details.tsx';
import { AnswerEvidence } from '../readiness/answer-evidence.tsx';
import { Expired, STATE_SHAPES, useStateLabel } from '../readiness/answer-row.tsx';
import {
  type AnswerForm,
  composeAnswer,
  formOf,
  isExpired,
  renew,
  stateNow,
} from '../readiness/compose-answer.ts';
import { Button } from '../ui/button.tsx';
import { type PartKeys, usePartKeys } from './call-keys.ts';
import { CallLine } from './call-line.tsx';

const ASKED = ['no', 'partial', 'yes'] as const satisfies readonly AnswerState[];

export interface AnswerItemProps {
  question: QuestionKey;
  label: string;
  answer: Answer | undefined;
  terms: OfferTerms;
  now: Instant;
  startedAt: Instant;
  verb: Verb<[GivenAnswer]>;
  current: boolean;
  part: PartKeys;
  /** The answer in detail while it is typed; absent while it is not open. */
  form: AnswerForm | undefined;
  onForm(form: AnswerForm | undefined): void;
  onSelect(): void;
  /** It is answered, or passed over. */
  onDone(): void;
}

/** The three answers, "don't know", and the way to say it in detail. */
function Asking(props: AnswerItemProps & { give(state: AnswerState): void }) {
  const { question, answer, terms, now, verb, label, part, form, onForm, onDone, give } = props;
  const { score } = useMessages();
  const say = useCallMessages();
  const labelOf = useStateLabel(question);
  const state = stateNow(answer, now);
  const detail = () => onForm(form ?? formOf(answer, terms));
  usePartKeys(part, {
    '1': () => give('no'),
    '2': () => give('partial'),
    '3': () => give('yes'),
    '4': onDone,
    w: detail,
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div className="row wrap" role="group" aria-label={label}>
      {ASKED.map((each, index) => (
        <Button
          key={each}
          pressed={state === each}
          shortcut={String(index + 1)}
          pending={verb.state.pending}
          onClick={() => give(each)}
        >
          {labelOf(each)}
        </Button>
      ))}
      <Button variant="quiet" shortcut="4" onClick={onDone}>
        {score.doNotKnow}
      </Button>
      <span className="grow" />
      <Button variant="quiet" shortcut="W" aria-expanded={form !== undefined} onClick={detail}>
        {say.words}
      </Button>
    </div>
  );
}

/** A question of discovery in the call. What was typed in detail goes with the answer that is picked. */
export function AnswerItem(props: AnswerItemProps) {
  const { question, label, answer, terms, now, startedAt, verb, current, form, onForm, onSelect, onDone } =
    props;
  const { score } = useMessages();
  const say = useCallMessages();
  const labelOf = useStateLabel(question);
  const state = stateNow(answer, now);
  const keep = async (given: GivenAnswer, done: () => void) => {
    if (!(await verb.run(given))) return;
    onForm(undefined);
    done();
  };
  const give = (picked: AnswerState) => {
    const typed = form && { ...composeAnswer(question, picked, form, terms, now), state: picked };
    void keep(typed ?? restate(answer, picked), onDone);
  };
  // Esc leaves the fields and loses nothing; only what was opened and not typed in is put away.
  const leaveForm = () => {
    (document.activeElement as HTMLElement | null)?.blur();
    if (JSON.stringify(form) === JSON.stringify(formOf(answer, terms))) onForm(undefined);
  };
  const told = answer && !isExpired(answer, now) && state !== 'unknown';
  return (
    <CallLine
      {...{ label, current, onSelect }}
      shape={STATE_SHAPES[state]}
      heard={told ? (answer.note ?? labelOf(state)) : undefined}
      kept={answer !== undefined && answer.at >= startedAt}
      state={verb.state}
    >
      <p className="call-question">
        {isBant(question) ? score.questions[question] : say.questions[question]}
      </p>
      {answer && isExpired(answer, now) && (
        <Expired
          {...{ question, answer, now }}
          pending={verb.state.pending}
          onRenew={() => void keep(renew(answer), onDone)}
        />
      )}
      {answer && !form && <AnswerEvidence {...{ question, answer, terms, now }} />}
      <Asking {...props} give={give} />
      {form && (
        <AnswerDetails
          {...{ question, form, terms, now }}
          onForm={(part) => onForm({ ...form, ...part })}
          pending={verb.state.pending}
          failed={verb.state.failure !== undefined}
          onKeep={() => void keep(composeAnswer(question, state, form, terms, now), () => undefined)}
          onEscape={leaveForm}
          onCancel={() => onForm(undefined)}
        />
      )}
    </CallLine>
  );
}
