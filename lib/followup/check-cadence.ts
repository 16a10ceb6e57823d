import type { CadenceKind, Rule, Step } from '../model/cadence.ts';
import { MOST_DAYS, MOST_STEPS } from '../model/cadence.ts';
import { endsSo } from '../model/outcomes.ts';

/** A step as it is being written: its day may be no day yet. */
export type DraftStep = Omit<Step, 'day'> & { day: number | undefined };

/** A cadence as it is being written. */
export interface DraftCadence {
  name: string;
  kind: CadenceKind;
  steps: readonly DraftStep[];
  rules: readonly Rule[];
  weekdays?: readonly number[] | undefined;
}

/** What the check is held against besides the cadence itself. */
export interface CadenceSurroundings {
  /** The days of the week the user works. */
  weekdays: readonly number[];
  /** Ids of the templates there are; absent while they are not known. */
  templates?: ReadonlySet<string>;
}

/**
 * What is wrong with a cadence, at the step or the rule that makes it so. The first of these keep it from being used, the last
 * three are worth knowing: `loop` is a jump back, or a repetition that takes no time.
 */
export type CadenceProblem =
  | { kind: 'nameless' | 'empty' | 'too-long' | 'no-working-days' }
  | { kind: 'day' | 'before-predecessor' | 'loop'; step: string }
  | { kind: 'loop' | 'step-gone' | 'same-rule'; rule: number }
  | { kind: 'crowded-day' | 'template-gone'; step: string }
  | { kind: 'never-stops' };

const WORTH_KNOWING: readonly CadenceProblem['kind'][] = ['crowded-day', 'template-gone', 'never-stops'];

/** Whether a problem keeps the cadence from being used. */
export const isFault = ({ kind }: CadenceProblem): boolean => !WORTH_KNOWING.includes(kind);

/** More touches of one person a day than this are a nuisance: at most two is the practice. */
const MOST_A_DAY = 2;

const isDay = (day: number | undefined): day is number =>
  day !== undefined && Number.isInteger(day) && day >= 0 && day <= MOST_DAYS;

function checkSteps({ kind, steps }: DraftCadence): CadenceProblem[] {
  const problems: CadenceProblem[] = [];
  let before = 0;
  for (const { id: step, day } of steps) {
    if (!isDay(day)) problems.push({ kind: 'day', step });
    else if (day < before) problems.push({ kind: 'before-predecessor', step });
    else before = day;
  }
  const [first] = steps;
  // The next round is counted from the last step: begun on its own day it would begin again at once.
  if (kind === 'repeating' && first?.day === 0) problems.push({ kind: 'loop', step: first.id });
  return problems;
}

function checkCrowding({ steps }: DraftCadence): CadenceProblem[] {
  const onDay = new Map<number, number>();
  return steps.flatMap(({ id: step, day }): CadenceProblem[] => {
    if (!isDay(day)) return [];
    const n = (onDay.get(day) ?? 0) + 1;
    onDay.set(day, n);
    return n === MOST_A_DAY + 1 ? [{ kind: 'crowded-day', step }] : [];
  });
}

function checkJump({ effect, on }: Rule, rule: number, { steps }: DraftCadence): CadenceProblem | undefined {
  if (effect.do !== 'go-to') return undefined;
  const to = steps.findIndex(({ id }) => id === effect.step);
  if (to < 0) return { kind: 'step-gone', rule };
  // A jump counts from any step whose outcome it is, and has to lead forward from one of them.
  const from = steps.findIndex(({ channel }) => on === undefined || endsSo(channel, on));
  return to <= Math.max(from, 0) ? { kind: 'loop', rule } : undefined;
}

function checkRules(cadence: DraftCadence): CadenceProblem[] {
  const { rules } = cadence;
  const seen = new Set<string>();
  const problems = rules.flatMap((each, rule): CadenceProblem[] => {
    const when = `${each.on} ${each.feel}`;
    const again = seen.has(when);
    seen.add(when);
    const jump = checkJump(each, rule, cadence);
    return [...(again ? [{ kind: 'same-rule', rule } as const] : []), ...(jump ? [jump] : [])];
  });
  const stops = rules.some(({ effect }) => effect.do === 'stop' || effect.do === 'nurture');
  return stops ? problems : [...problems, { kind: 'never-stops' }];
}

/** Everything that is wrong with a cadence, worst first within each part. Nothing is mended and nothing left out. */
export function checkCadence(cadence: DraftCadence, around: CadenceSurroundings): CadenceProblem[] {
  const { name, steps, weekdays } = cadence;
  const usable = weekdays ? around.weekdays.filter((day) => weekdays.includes(day)) : around.weekdays;
  const { templates } = around;
  return [
    ...(name.trim() === '' ? [{ kind: 'nameless' } as const] : []),
    ...(steps.length === 0 ? [{ kind: 'empty' } as const] : []),
    ...(steps.length > MOST_STEPS ? [{ kind: 'too-long' } as const] : []),
    ...(usable.length === 0 ? [{ kind: 'no-working-days' } as const] : []),
    ...checkSteps(cadence),
    ...checkCrowding(cadence),
    ...steps.flatMap(({ id: step, template }) =>
      template !== undefined && templates && !templates.has(template)
        ? [{ kind: 'template-gone', step } as const]
        : [],
    ),
    ...checkRules(cadence),
  ];
}
