import type { GivenAnswer } from '../../lib/model/answers.ts';
import type { EditField } from '../../lib/model/ledger.ts';
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
  | { kind: 'custom'; name: string; value: string };

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

/** A span between borders, as numbers are asked in: `< 2`, `2–5`. */
const SPAN = /^[<≤≥>] |^[\d.]+–[\d.]+$/;

/**
 * Whether an answer can be kept as what it says: words sought in texts have no field of their own, and a field of the user's own
 * holds a number, not a span of them.
 */
function canBeKept({ about, name, options }: Question): boolean {
  if (isBant(about) || FIELDS[about] !== undefined) return true;
  return about === 'custom' && name !== undefined && !options.some(({ value }) => SPAN.test(value));
}

/** The questions one click can settle, with their answers, in the same order. */
export function answerable(questions: readonly Question[]): Ask[] {
  return questions.filter(canBeKept).map((question) => ({
    ...question,
    id: question.name === undefined ? question.about : `${question.about} ${question.name}`,
    ...answersOf(question),
  }));
}

/** The field that holds the answer to a question about a fact; `undefined` for every other question. */
export function fieldOf(about: About): EditField | undefined {
  return FIELDS[about];
}

/** Where an answer belongs: a qualification answer, a fact set by hand, or a field of the user's own. */
export function toldBy(
  { about, name }: Pick<Ask, 'about' | 'name'>,
  value: string,
  formatPlace: (place: string) => string,
): Told | undefined {
  if (isBant(about)) return { kind: 'answer', key: about, given: { state: value as AnswerState } };
  const field = FIELDS[about];
  if (field) return { kind: 'edit', field, value: about === 'place' ? formatPlace(value) : value };
  return name === undefined ? undefined : { kind: 'custom', name, value };
}
