import type { Effect, Plan, Rule } from './cadence.ts';
import type { Outcome } from './follow-up.ts';

const GO_ON: Effect = { do: 'continue' };

function weight({ on, feel }: Rule, outcome: Outcome): number {
  if (on !== undefined && on !== outcome.disposition) return 0;
  if (feel !== undefined && feel !== outcome.sentiment) return 0;
  return (on === undefined ? 0 : 2) + (feel === undefined ? 0 : 1);
}

/**
 * What an outcome does to a run: the rule that says most of it decides, whatever their order; a disposition says more than a
 * sentiment. Where none speaks of it, or the step was passed over without an outcome, the run goes on.
 */
export function effectOf({ rules }: Pick<Plan, 'rules'>, outcome: Outcome | undefined): Effect {
  if (outcome === undefined) return GO_ON;
  let [best, effect] = [0, GO_ON];
  for (const rule of rules) {
    const speaks = weight(rule, outcome);
    if (speaks > best) [best, effect] = [speaks, rule.effect];
  }
  return effect;
}

/** What comes after an outcome: a step, so many working days on, or the end and whether to wait then. */
export type Following =
  | { to: 'step'; at: number; days: number; again: boolean }
  | { to: 'end'; why: 'finished' | 'outcome'; nurture?: { after?: number } };

/** The step after the one at `at`, and in how many working days: the distance between the two. */
function following({ kind, steps }: Plan, at: number, after: number | undefined): Following {
  const [here, next] = [steps[at], steps[at + 1]];
  if (next !== undefined) {
    return { to: 'step', at: at + 1, days: after ?? Math.max(0, next.day - (here?.day ?? 0)), again: false };
  }
  const [first] = steps;
  if (kind === 'sequence' || first === undefined) return { to: 'end', why: 'finished' };
  // A round that takes no time would be due without end.
  return { to: 'step', at: 0, days: after ?? Math.max(1, first.day), again: false };
}

/**
 * What comes after the step in hand ended so. A jump leads forward only, and a step is tried again only as often as its rule
 * says, so that every run of a sequence comes to an end.
 */
export function followingStep(
  plan: Plan,
  { at, tries }: { at: number; tries: number },
  outcome: Outcome | undefined,
): Following {
  const effect = effectOf(plan, outcome);
  switch (effect.do) {
    case 'stop':
      return { to: 'end', why: 'outcome' };
    case 'nurture':
      return {
        to: 'end',
        why: 'outcome',
        nurture: { ...(effect.after !== undefined && { after: effect.after }) },
      };
    case 'again':
      return tries < effect.most
        ? { to: 'step', at, days: effect.after, again: true }
        : following(plan, at, undefined);
    case 'go-to': {
      const to = plan.steps.findIndex(({ id }) => id === effect.step);
      return to > at
        ? { to: 'step', at: to, days: effect.after, again: false }
        : following(plan, at, undefined);
    }
    case 'continue':
      return following(plan, at, effect.after);
  }
}

/** Whether an outcome told beside the step in hand ends the run. */
export function endsRun(plan: Plan, outcome: Outcome | undefined): boolean {
  const effect = effectOf(plan, outcome);
  return effect.do === 'stop' || effect.do === 'nurture';
}
