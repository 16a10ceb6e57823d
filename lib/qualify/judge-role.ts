import type { Criterion } from '../model/icp.ts';
import { onceFor } from '../model/once-for.ts';
import type { CriterionVerdict } from '../model/scorecard.ts';
import { FUNCTIONS, type JobFunction, SENIORITIES } from '../model/words.ts';
import type { Facts } from './facts.ts';
import { type Finding, find, UNKNOWN, verdictOf } from './finding.ts';
import { levelRange, testRange } from './order.ts';

type SeniorityCriterion = Extract<Criterion, { field: 'seniority' }>;

/** Functions close enough that one partly stands for the other; general management answers for every function. */
const KIN: readonly (readonly [JobFunction, JobFunction])[] = [
  ['accounting', 'finance'],
  ['business-development', 'sales'],
  ['engineering', 'information-technology'],
  ['entrepreneurship', 'general-management'],
  ['marketing', 'media-and-communication'],
];

function areKin(wanted: JobFunction, found: JobFunction): boolean {
  if (found === 'general-management') return true;
  return KIN.some(
    ([one, other]) => (one === wanted && other === found) || (other === wanted && one === found),
  );
}

/** The verdict for each level, worked out once for a criterion. */
const levelVerdicts = onceFor((criterion: SeniorityCriterion) => {
  const range = levelRange(criterion);
  return new Map<string, CriterionVerdict>(
    SENIORITIES.map((level, place) => {
      if (range) return [level, testRange(range, place, () => 1)];
      const above = SENIORITIES[place + 1];
      const below = above !== undefined && criterion.values.includes(above);
      return [level, verdictOf(criterion.values.includes(level), below)];
    }),
  );
});

export function judgeSeniority(criterion: SeniorityCriterion, { seniority }: Facts): Finding {
  if (!seniority) return UNKNOWN;
  const { value, evidence, doubt, open } = seniority;
  return find(levelVerdicts(criterion).get(value) ?? 'miss', evidence, value, doubt, open);
}

const functionVerdicts = onceFor(
  (values: readonly JobFunction[]) =>
    new Map<string, CriterionVerdict>(
      FUNCTIONS.map((found) => [
        found,
        verdictOf(
          values.includes(found),
          values.some((wanted) => areKin(wanted, found)),
        ),
      ]),
    ),
);

export function judgeFunction(values: readonly JobFunction[], facts: Facts): Finding {
  if (!facts.function) return UNKNOWN;
  const { value, evidence, doubt, open } = facts.function;
  return find(functionVerdicts(values).get(value) ?? 'miss', evidence, value, doubt, open);
}
