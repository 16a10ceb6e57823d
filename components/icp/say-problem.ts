import type { Messages } from '../../lib/locales/index.ts';
import type { FormProblem } from './icp-form.ts';

/** The sentence about one criterion, or about the whole form. */
export function sayProblem(
  problem: FormProblem,
  { problems }: Messages['icp'],
  labelOf = (value: string) => value,
): string {
  if (problem.kind === 'contradiction') return problems.contradiction(labelOf(problem.value ?? ''));
  return problems[problem.kind];
}
