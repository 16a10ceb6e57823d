import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Answer, GivenAnswer } from '../../lib/model/answers.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { AnswerState, QuestionKey } from '../../lib/model/words.ts';
import type { OfferTerms } from '../../lib/qualify/read-answer.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { AnswerStates } from '../person/bant-answers.tsx';
import { isBant } from '../person/name-question.ts';
import { restate } from '../person/restate.ts';
import type { Verb } from '../person/use-verb.ts';
import { VerdictMark, type VerdictShape } from '../score/verdict.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { AnswerDetails } from './answer-details.tsx';
import { AnswerEvidence } from './answer-evidence.tsx';
import { composeAnswer, formOf, isExpired, renew, stateNow } from './compose-answer.ts';

export const STATE_SHAPES: Record<AnswerState, VerdictShape> = {
  yes: 'match',
  partial: 'partial',
  no: 'miss',
  unknown: 'unknown',
};

/** What a state of an answer is called where it is picked. */
export function useStateLabel(question: QuestionKey): (state: AnswerState) => string {
  const { words } = useMessages();
  const say = useCallMessages();
  return (state) => (isBant(question) ? words.bantAnswers[question][state] : say.states[state]);
}

interface ExpiredProps {
  question: QuestionKey;
  answer: Answer;
  now: Instant;
  pending: boolean;
  onRenew(): void;
}

/** What was heard too long ago: what it was, and one click if it still is. */
export function Expired({ question, answer, now, pending, onRenew }: ExpiredProps) {
  const say = useCallMessages();
  const labelOf = useStateLabel(question);
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(answer.at)) / 86_400_000));
  return (
    <div className="answer-expired">
      <p className="grow">
        <span className="strong">{labelOf(answer.state)}.</span> {say.expired(days)}
      </p>
      <Button size="small" pending={pending} onClick={onRenew}>
        {say.stillTrue}
      </Button>
    </div>
  );
}

/** When it was heard, and until when it counts. */
function Heard({ answer, now }: { answer: Answer | undefined; now: Instant }) {
  const say = useCallMessages();
  const { formatRelativeDay, formatDate } = useFormat();
  if (!answer || isExpired(answer, now) || answer.state === 'unknown') return null;
  const day = formatRelativeDay(answer.at, now);
  const full = answer.expiresAt && say.heardUntil(formatDate(answer.at), formatDate(answer.expiresAt));
  return (
    <p className="answer-heard" title={full}>
      {answer.expiresAt ? say.heardUntil(day, formatRelativeDay(answer.expiresAt, now)) : say.heard(day)}
    </p>
  );
}

interface DetailsProps extends Omit<AnswerRowProps, 'label'> {
  onClose(): void;
}

function Details({ question, answer, terms, now, verb, onClose }: DetailsProps) {
  const [form, setForm] = useState(() => formOf(answer, terms));
  const keep = async () => {
    const given = composeAnswer(question, stateNow(answer, now), form, terms, now);
    if (await verb.run(given)) onClose();
  };
  return (
    <AnswerDetails
      {...{ question, form, terms, now }}
      onEscape={onClose}
      onCancel={onClose}
      onForm={(part) => setForm({ ...form, ...part })}
      pending={verb.state.pending}
      failed={verb.state.failure !== undefined}
      onKeep={() => void keep()}
    />
  );
}

export interface AnswerRowProps {
  question: QuestionKey;
  /** What the framework in view calls it. */
  label: string;
  answer: Answer | undefined;
  /** What a budget and a day are held against. */
  terms: OfferTerms;
  now: Instant;
  verb: Verb<[GivenAnswer]>;
}

/** One question of discovery: its state at one click, what it rests on, and the rest behind a disclosure. */
export function AnswerRow(props: AnswerRowProps) {
  const { question, label, answer, terms, now, verb } = props;
  const say = useCallMessages();
  const labelOf = useStateLabel(question);
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const state = stateNow(answer, now);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <li className="answer">
      <div className="answer-head">
        <VerdictMark shape={STATE_SHAPES[state]} />
        <span className="grow answer-name">{label}</span>
        <IconButton
          ref={toggle}
          size="small"
          label={say.details(label)}
          aria-expanded={open}
          icon={<Icon of={ChevronDown} size={14} />}
          onClick={() => setOpen(!open)}
        />
      </div>
      <AnswerStates
        label={label}
        current={state}
        labelOf={labelOf}
        onAnswer={(picked) => void verb.run(restate(answer, picked))}
      />
      {answer && isExpired(answer, now) && (
        <Expired
          {...{ question, answer, now }}
          pending={verb.state.pending}
          onRenew={() => void verb.run(renew(answer))}
        />
      )}
      {answer && !open && <AnswerEvidence {...{ question, answer, terms, now }} />}
      <Heard answer={answer} now={now} />
      {open && <Details {...props} onClose={close} />}
      <ActTrouble state={verb.state} />
    </li>
  );
}
