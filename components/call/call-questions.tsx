import { useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import type { Framework } from '../../lib/model/words.ts';
import type { OfferTerms } from '../../lib/qualify/read-answer.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { nameQuestion } from '../person/name-question.ts';
import { idOf } from '../person/settle-question.ts';
import type { PersonActs } from '../person/use-person-acts.ts';
import type { Kept } from '../popup/use-kept.ts';
import { FrameworkSwitch } from '../readiness/framework-switch.tsx';
import { Card } from '../ui/card.tsx';
import { AnswerItem } from './answer-item.tsx';
import { backToTalk, type CallDraft } from './call-draft.ts';
import { type CallItem, callItems, isOpen, nextOpen } from './call-items.ts';
import type { PartKeys } from './call-keys.ts';
import { FactItem } from './fact-item.tsx';

export interface CallQuestionsProps {
  person: PersonRow;
  card: Scorecard | undefined;
  acts: Pick<PersonActs, 'answers'>;
  terms: OfferTerms;
  kept: Kept<CallDraft>;
  framework: Framework;
  part: PartKeys;
  onFramework(framework: Framework): void;
}

interface LineProps extends CallQuestionsProps {
  item: CallItem;
  now: string;
  current: boolean;
  onSelect(): void;
  onDone(): void;
}

function Line({ item, person, card, acts, terms, kept, part, now, current, onSelect, onDone }: LineProps) {
  const messages = useMessages();
  const say = useCallMessages();
  const { startedAt = now, forms } = kept.value;
  const common = { person, startedAt, current, part, onSelect, onDone };
  if (item.kind === 'fact') {
    const stakes = card?.nextQuestions.find((question) => idOf(question) === item.ask.id);
    return <FactItem {...common} ask={item.ask} stakes={stakes} />;
  }
  const { key, term } = item;
  const onForm = (form: CallDraft['forms'][typeof key]) => {
    kept.update((draft) => {
      const { [key]: _, ...others } = draft.forms;
      return { ...draft, forms: form ? { ...others, [key]: form } : others };
    });
  };
  return (
    <AnswerItem
      {...common}
      {...{ terms, now, onForm }}
      question={key}
      label={term ? say.terms[term] : nameQuestion(key, messages)}
      answer={person.answers[key]}
      verb={acts.answers[key]}
      form={forms[key]}
    />
  );
}

/** The questions in the order that matters, one of them in hand; the digits answer it and go on to the next that waits. */
export function CallQuestions(props: CallQuestionsProps) {
  const { person, kept, framework, onFramework } = props;
  const say = useCallMessages();
  const now = useNow();
  const [chosen, setChosen] = useState<string>();
  const items = callItems(kept.value.asks, framework);
  const waits = (item: CallItem) => isOpen(item, person, now);
  const open = items.filter(waits).length;
  const fallback = items.find(waits)?.id;
  const current = items.some(({ id }) => id === chosen) ? chosen : fallback;
  // A question that is picked while the end is told goes back to the talk.
  const select = (id: string) => {
    setChosen(id);
    if (kept.value.ending) kept.update((draft) => backToTalk(draft, new Date().toISOString()));
  };
  const step = (by: number) => {
    const at = items.findIndex(({ id }) => id === current);
    setChosen(items[Math.min(Math.max(at + by, 0), items.length - 1)]?.id);
  };
  useKeys(kept.value.ending ? {} : { j: () => step(1), k: () => step(-1) });
  // The row just answered is still seen as open here: it is not what comes next.
  const goOn = (id: string) => setChosen(nextOpen(items, id, (item) => item.id !== id && waits(item)) ?? '');
  return (
    <Card
      flush
      title={say.questionsTitle}
      aside={say.questionsOpen(open)}
      actions={<FrameworkSwitch value={framework} onChange={onFramework} />}
    >
      <ol className="call-items">
        {items.map((item) => (
          <Line
            key={item.id}
            {...props}
            {...{ item, now }}
            current={item.id === current && !kept.value.ending}
            onSelect={() => select(item.id)}
            onDone={() => goOn(item.id)}
          />
        ))}
      </ol>
      {open === 0 && <p className="call-all-heard text-12 text-2">{say.allHeard}</p>}
    </Card>
  );
}
