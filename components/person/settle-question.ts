import type { EditField } from '../../lib/model/ledger.ts';
import type { Question } from '../../lib/model/scorecard.ts';
import { type AnswerState, BANT_KEYS, type BantKey } from '../../lib/model/words.ts';

/** The field that holds the answer to a question about the employer or the place. A title is not one word: it is edited. */
const FIELDS: Partial<Record<Question['about'], EditField>> = {
  size: 'companySize',
  industry: 'industry',
  place: 'location',
};

const isBant = (about: Question['about']): about is BantKey =>
  (BANT_KEYS as readonly string[]).includes(about);

/** The questions one click can settle, with the answers that can be kept: `other` names no place. */
export function answerable(questions: readonly Question[]): Question[] {
  return questions
    .filter(({ about }) => isBant(about) || FIELDS[about] !== undefined)
    .map((question) =>
      question.about === 'place'
        ? { ...question, options: question.options.filter(({ value }) => value !== 'other') }
        : question,
    );
}

/** How answers and facts are kept: at once for someone stored, in the draft for someone who is not. */
export interface Settling {
  answers: Readonly<Record<BantKey, { run(state: AnswerState): Promise<boolean> }>>;
  edit: { run(field: EditField, value: string): Promise<boolean> };
}

/** Keeps the answer to a question where it belongs: a BANT answer, or a fact set by hand. */
export async function settle(
  acts: Settling,
  about: Question['about'],
  value: string,
  formatPlace: (place: string) => string,
): Promise<boolean> {
  if (isBant(about)) return await acts.answers[about].run(value as AnswerState);
  const field = FIELDS[about];
  return (
    field !== undefined && (await acts.edit.run(field, field === 'location' ? formatPlace(value) : value))
  );
}
