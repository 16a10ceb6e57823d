import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { EntryOf } from '../../lib/model/ledger.ts';
import { isWordField } from '../../lib/model/said-words.ts';
import { factText } from './fact-text.ts';
import { formatClock } from './format-clock.ts';
import { labelFact } from './label-fact.ts';
import { nameOutcome } from './name-outcome.ts';
import { isQuestionKey, nameAnswer, nameQuestion } from './name-question.ts';

interface Speech {
  messages: Messages;
  format: Format;
}

interface Lines {
  title: string;
  body?: string;
}

const lines = (title: string, body: string | undefined): Lines => ({ title, ...(body && { body }) });

/** What was heard to a question: the state, then what it was measured by, then the words. */
export function tellAnswered(data: EntryOf<'answered'>['data'], speech: Speech): Lines {
  const { messages, format } = speech;
  const { words, personPage } = messages;
  const { key, wanted, answer } = data;
  if (wanted !== undefined && isWordField(key)) {
    const title = personPage.told.answered(words.criterionFields[key], words.answerStates[answer.state]);
    return lines(title, wanted.join(', '));
  }
  const [question, said] = isQuestionKey(key)
    ? [nameQuestion(key, messages), nameAnswer(key, answer.state, messages)]
    : [key, words.answerStates[answer.state]];
  const measured = [
    answer.budget && format.formatMoney(answer.budget),
    answer.authority && words.authorities[answer.authority],
    answer.wantedBy && personPage.told.wantedBy(format.formatCalendarDay(answer.wantedBy)),
  ];
  return lines(
    personPage.told.answered(question, said),
    [...measured, answer.note].filter(Boolean).join('\n'),
  );
}

export function tellEdited({ field, value }: EntryOf<'edited'>['data'], { messages, format }: Speech): Lines {
  const say = messages.personPage.told;
  const name = messages.words.fields[field];
  if (value === null) return lines(say.cleared(name), undefined);
  return lines(say.edited(name), labelFact(field, factText(value), messages, format));
}

export function tellCustom(
  { name, value }: EntryOf<'custom-edited'>['data'],
  { messages, format }: Speech,
): Lines {
  const say = messages.personPage.told;
  if (value === null) return lines(say.customCleared(name), undefined);
  return lines(name, labelValue('custom', value, messages, format));
}

export function tellCalled({ seconds, outcome }: EntryOf<'called'>['data'], speech: Speech): Lines {
  const { personPage } = speech.messages;
  const time = formatClock(seconds);
  if (!outcome) return lines(personPage.told.called(time), undefined);
  return lines(personPage.told.calledWith(time, nameOutcome(outcome, speech)), undefined);
}
