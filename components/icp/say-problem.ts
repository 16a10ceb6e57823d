import type { Messages } from '../../lib/locales/index.ts';
import type { FormProblem } from './icp-form.ts';

/** The sentence about one criterion, or about the whole form. */
export function sayProblem(
  problem: FormProblem,
  { problems }: Messages['icp'],
  labelOf = (value: string) => value,
): string {
  const said: string | ((value: string) => string) = problems[problem.kind];
  if (typeof said === 'string') return said;
  return said('value' in problem ? labelOf(problem.value ?? '') : '');
}

/** Problems of the whole form that are said beside the field they are about, or by the empty list itself. */
const PLACED: readonly FormProblem['kind'][] = [
  'nameless',
  'empty',
  'price',
  'cycle',
  'parts-empty',
  'borders-not-rising',
];

/** Problems that belong to no single place: they are said below the criteria, so that none goes unsaid. */
export function generalProblems(problems: readonly FormProblem[]): FormProblem[] {
  return problems.filter(
    ({ kind, criteria }) => kind === 'weightless' || (criteria.length === 0 && !PLACED.includes(kind)),
  );
}
