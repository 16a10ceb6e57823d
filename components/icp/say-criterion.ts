import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { CriterionField, Operator } from '../../lib/model/icp.ts';

/** What a test is told from: a saved criterion, one of a template, or one being written. */
interface Test {
  field: CriterionField;
  name?: string | undefined;
  operator?: Operator | undefined;
  values: readonly string[];
}

/** The field a criterion is about; the user's own by its name. */
export function sayField({ field, name }: Pick<Test, 'field' | 'name'>, { words }: Messages): string {
  return name?.trim() || words.criterionFields[field];
}

/** Values as words, in the reader's language: `Director, Vice president`. */
export function sayValues(
  field: CriterionField,
  values: readonly string[],
  messages: Messages,
  format: Format,
): string {
  if (field === 'tenure') return values.map((value) => messages.icp.years(Number(value))).join(', ');
  const labels = values.map((value) => labelValue(field, value, messages, format));
  // A place or a trade may hold a comma of its own, so a comma alone would not tell two of them apart.
  return labels.join(labels.some((label) => label.includes(',')) ? '; ' : ', ');
}

/** What a criterion asks for, without its field: `at least Director`, `Denmark, Norway`. */
export function sayTest(
  { field, operator = 'one-of', values }: Test,
  messages: Messages,
  format: Format,
): string {
  const { tests } = messages.icp;
  const said = (part: readonly string[]) => sayValues(field, part, messages, format);
  if (operator === 'between') return tests.between(said(values.slice(0, 1)), said(values.slice(1, 2)));
  return operator === 'one-of' ? tests['one-of'](said(values)) : tests[operator](said(values.slice(0, 1)));
}
