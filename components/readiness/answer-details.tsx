import { type KeyboardEvent, type SubmitEvent, useLayoutEffect, useRef } from 'react';
import type { Instant } from '../../lib/model/schema.ts';
import { AUTHORITIES, type Authority, type QuestionKey } from '../../lib/model/words.ts';
import type { OfferTerms } from '../../lib/qualify/read-answer.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useHeldAgainst } from './answer-evidence.tsx';
import { type AnswerForm, ownEnd } from './compose-answer.ts';

interface PartProps {
  form: AnswerForm;
  onForm(part: Partial<AnswerForm>): void;
  terms: OfferTerms;
  now: Instant;
}

function BudgetFields({ form, onForm, terms, now }: PartProps) {
  const say = useCallMessages();
  const heldAgainst = useHeldAgainst(terms, now);
  const amount = Number(form.amount);
  const named = form.amount !== '' && /^[A-Z]{3}$/.test(form.currency);
  return (
    <div className="answer-fields">
      <Field
        label={say.sum}
        type="number"
        inputMode="decimal"
        step="any"
        placeholder="20000"
        hint={named ? heldAgainst({ budget: { amount, currency: form.currency } }) : undefined}
        value={form.amount}
        onChange={(typed) => onForm({ amount: typed })}
      />
      <Field
        label={say.currency}
        className="answer-currency"
        maxLength={3}
        placeholder="EUR"
        spellCheck={false}
        value={form.currency}
        onChange={(typed) => onForm({ currency: typed.toUpperCase() })}
      />
    </div>
  );
}

const UNSAID = 'unsaid';

function PartField({ form, onForm }: PartProps) {
  const { words } = useMessages();
  const say = useCallMessages();
  const { authority } = form;
  const choices = [
    { value: UNSAID, label: say.noPart },
    ...AUTHORITIES.map((value) => ({ value: value as string, label: words.authorities[value] })),
  ];
  return (
    <Select
      label={say.part}
      hint={authority && say.parts[authority]}
      value={authority ?? UNSAID}
      choices={choices}
      onChange={(picked) =>
        onForm({ authority: AUTHORITIES.find((part): part is Authority => part === picked) })
      }
    />
  );
}

function DayField({ form, onForm, terms, now }: PartProps) {
  const say = useCallMessages();
  const heldAgainst = useHeldAgainst(terms, now);
  return (
    <Field
      label={say.wantedBy}
      type="date"
      hint={form.wantedBy === '' ? undefined : heldAgainst({ wantedBy: form.wantedBy })}
      value={form.wantedBy}
      onChange={(wantedBy) => onForm({ wantedBy })}
    />
  );
}

const MEASURES: Partial<Record<QuestionKey, (props: PartProps) => React.ReactNode>> = {
  budget: BudgetFields,
  authority: PartField,
  timeline: DayField,
};

export interface AnswerDetailsProps extends PartProps {
  question: QuestionKey;
  pending: boolean;
  failed: boolean;
  onKeep(): void;
  onEscape(): void;
  onCancel(): void;
}

/** An answer in detail: their words, what it is measured by, and until when it counts. Takes the focus. */
export function AnswerDetails(props: AnswerDetailsProps) {
  const { question, form, onForm, now, pending, failed, onKeep, onEscape, onCancel } = props;
  const { common } = useMessages();
  const say = useCallMessages();
  const first = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const Measure = MEASURES[question];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onKeep();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onKeep();
    }
  };
  return (
    <form className="answer-details" noValidate onSubmit={submit} onKeyDown={press}>
      <TextArea
        ref={first}
        label={say.words}
        placeholder={say.wordsExample}
        value={form.note}
        onChange={(note) => onForm({ note })}
      />
      {Measure && <Measure {...props} />}
      <Field
        label={say.countsUntil}
        type="date"
        value={form.until === '' ? ownEnd(question, now) : form.until}
        onChange={(until) => onForm({ until })}
      />
      <div className="row">
        <span className="grow" />
        <Button size="small" variant="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button type="submit" size="small" shortcut="Control+Enter" pending={pending} failed={failed}>
          {say.keep}
        </Button>
      </div>
    </form>
  );
}
