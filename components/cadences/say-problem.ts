import type { LateMessages } from '../../lib/locales/index.ts';
import type { FormProblem } from './cadence-form.ts';

/** The sentence about a step, a rule, or the whole cadence. */
export function sayProblem(problem: FormProblem, { problems }: LateMessages['cadences']): string {
  if (problem.kind === 'loop') return problems['step' in problem ? 'loop-step' : 'loop-rule'];
  return problems[problem.kind];
}

/** What is wrong with one step. */
export const ofStep = (problems: readonly FormProblem[], id: string): FormProblem[] =>
  problems.filter((problem) => 'step' in problem && problem.step === id);

/** What is wrong with the rule at a place. */
export const ofRule = (problems: readonly FormProblem[], place: number): FormProblem[] =>
  problems.filter((problem) => 'rule' in problem && problem.rule === place);
