import type { GivenAnswer } from '../../lib/model/answers.ts';
import type { EditField } from '../../lib/model/ledger.ts';
import { isWordField, type SayingWords, wordsKey } from '../../lib/model/said-words.ts';
import type { Question } from '../../lib/model/scorecard.ts';
import {
  ACQUISITION_CHANNELS,
  type AnswerState,
  FUNCTIONS,
  type QuestionKey,
  SENIORITIES,
} from '../../lib/model/words.ts';
import type { ActState } from '../hooks/use-act.ts';
import { isBant } from './name-question.ts';

type About = Question['about'];

/** The field that holds the answer to a question about a fact. */
const FIELDS: Partial<Record<About, EditField>> = {
  size: 'companySize',
  industry: 'industry',
  place: 'location',
  seniority: 'seniority',
  function: 'function',
  channel: 'channel',
  tenure: 'tenure',
};

/**
 * Facts of which every word can be picked. "Something else" is true of one profile and says nothing to the next, so where
 * the words are few the user is asked which it is.
 */
const VOCABULARIES: Partial<Record<About, readonly string[]>> = {
  seniority: SENIORITIES,
  function: FUNCTIONS,
  channel: ACQUISITION_CHANNELS,
};

/** The answer "none of those named". A channel may be called so, too. */
const OTHER = 'other';

/** A question one click can settle. */
export interface Ask extends Question {
  /** Tells it from every other question of a person. */
  id: string;
  /** The answers at one click each. */
  direct: readonly string[];
  /** The answers to pick from a list. */
  listed: readonly string[];
}

/** Where and as what an answer is kept. */
export type Told =
  | { kind: 'answer'; key: QuestionKey; given: GivenAnswer }
  | { kind: 'edit'; field: EditField; value: string }
  | { kind: 'custom'; name: string; value: string }
  | { kind: 'words'; said: SayingWords };

/** How answers are kept: at once for someone stored, in the draft for someone who is not. */
export interface Settling {
  /** Resolves to whether it holds now. */
  settle(told: Told): Promise<boolean>;
  /** What went wrong with the last try. */
  trouble?: ActState | undefined;
}

/** More answers than this are no row of buttons: the last ones move into the list. */
const MOST_BUTTONS = 9;
const BUTTONS_BESIDE_LIST = 4;

function answersOf({ about, options }: Question): Pick<Ask, 'direct' | 'listed'> {
  const vocabulary = VOCABULARIES[about];
  const offered = options.map(({ value }) => value);
  // `other` names no place, and where every word can be picked there is no need of it.
  const named = vocabulary || about === 'place' ? offered.filter((value) => value !== OTHER) : offered;
  const direct = named.length <= MOST_BUTTONS ? named : named.slice(0, BUTTONS_BESIDE_LIST);
  const rest = vocabulary?.filter((word) => !named.includes(word)) ?? [];
  return { direct, listed: [...named.slice(direct.length), ...rest] };
}

/** Whether there is a place for an answer: words and fields of the user's own need to be named. */
function canBeKept({ about, name, wanted }: Question): boolean {
  if (isBant(about) || FIELDS[about] !== undefined) return true;
  return isWordField(about) ? wanted !== undefined : name !== undefined;
}

/** Tells a question from every other of a person. */
export function idOf({ about, name, wanted }: Pick<Question, 'about' | 'name' | 'wanted'>): string {
  if (isWordField(about) && wanted !== undefined) return wordsKey({ about, wanted });
  return name === undefined ? about : `${about} ${name}`;
}

/** The questions one click can settle, with their answers, in the same order. */
export function answerable(questions: readonly Question[]): Ask[] {
  return questions.filter(canBeKept).map((question) => ({
    ...question,
    id: idOf(question),
    ...answersOf(question),
  }));
}

/** The field that holds the answer to a question about a fact; `undefined` for every other question. */
export function fieldOf(about: About): EditField | undefined {
  return FIELDS[about];
}

/** Where an answer belongs: a qualification answer, a fact set by hand, a field of the user's own, or what is said of words. */
export function toldBy(
  { about, name, wanted }: Pick<Ask, 'about' | 'name' | 'wanted'>,
  value: string,
  formatPlace: (place: string) => string,
): Told | undefined {
  if (isBant(about)) return { kind: 'answer', key: about, given: { state: value as AnswerState } };
  const field = FIELDS[about];
  if (field) return { kind: 'edit', field, value: about === 'place' ? formatPlace(value) : value };
  if (isWordField(about)) {
    return wanted && { kind: 'words', said: { about, wanted, state: value === 'yes' ? 'yes' : 'no' } };
  }
  return name === undefined ? undefined : { kind: 'custom', name, value };
}
