import type { PersonRow } from '../../lib/model/person.ts';
import { isWordField, wordsKey } from '../../lib/model/said-words.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { Framework, QuestionKey } from '../../lib/model/words.ts';
import { FRAMEWORK_QUESTIONS, type FrameworkTerm } from '../../lib/qualify/frameworks.ts';
import { isBant } from '../person/name-question.ts';
import { fieldOf } from '../person/settle-question.ts';
import { stateNow } from '../readiness/compose-answer.ts';
import type { CallAsk } from './call-draft.ts';

/** One line of the call: a question of discovery, or a fact the fit waits for. */
export type CallItem =
  | { kind: 'answer'; id: string; key: QuestionKey; term: FrameworkTerm | undefined }
  | { kind: 'fact'; id: string; ask: CallAsk };

/** What the assay asked when the call began, dearest first, then what else the framework asks. */
export function callItems(asks: readonly CallAsk[], framework: Framework): CallItem[] {
  const terms = FRAMEWORK_QUESTIONS[framework];
  const answerItem = (key: QuestionKey): CallItem => ({
    kind: 'answer',
    id: key,
    key,
    term: terms.find((each) => each.key === key)?.term,
  });
  const asked = asks.map((ask): CallItem => {
    const { about, id } = ask;
    return isBant(about) ? answerItem(about) : { kind: 'fact', id, ask };
  });
  const rest = terms.filter(({ key }) => !asked.some(({ id }) => id === key));
  return [...asked, ...rest.map(({ key }) => answerItem(key))];
}

interface SaidFact {
  value: string;
  at: Instant;
}

/** The answer to a question of the fit, wherever it is kept, once the user has said it. */
export function saidFact(
  { about, name, wanted }: CallAsk,
  { facts, custom, said }: PersonRow,
): SaidFact | undefined {
  if (isWordField(about) && wanted !== undefined) {
    const asked = wordsKey({ about, wanted });
    const given = said?.find((each) => wordsKey(each) === asked);
    return given && { value: given.state, at: given.at };
  }
  const field = fieldOf(about);
  const fact = name === undefined ? field && facts[field] : custom?.[name];
  if (fact?.source.kind !== 'user' || typeof fact.value !== 'string') return undefined;
  return { value: fact.value, at: fact.at };
}

/** Whether a line still waits for its answer. */
export function isOpen(item: CallItem, person: PersonRow, now: Instant): boolean {
  if (item.kind === 'fact') return saidFact(item.ask, person) === undefined;
  return stateNow(person.answers[item.key], now) === 'unknown';
}

/** The next line after `from` that waits, round to the first; `undefined` when none does. */
export function nextOpen(
  items: readonly CallItem[],
  from: string | undefined,
  isWaiting: (item: CallItem) => boolean,
) {
  const at = items.findIndex(({ id }) => id === from);
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(isWaiting)?.id;
}
