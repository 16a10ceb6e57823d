import type { Criterion } from '../model/icp.ts';
import type { CriterionResult, CriterionVerdict } from '../model/scorecard.ts';
import { weighValues } from './weigh-values.ts';

/** One possible answer, its chance, 0 to 1, and what it makes of the criteria, by their place in the ICP. */
export interface AnswerOption {
  value: string;
  chance: number;
  changes: ReadonlyMap<number, CriterionResult>;
}

/** A criterion with its place in the ICP and its result as it stands. */
export interface Placed {
  place: number;
  criterion: Criterion;
  before: CriterionResult;
}

/** Chances by the priors of the criteria; of a doubtful fact, what is held keeps the rest. */
function weigh(
  sizes: readonly number[],
  verdicts: readonly CriterionVerdict[][],
  open: readonly Placed[],
  doubt: number,
) {
  const chances = weighValues(
    sizes,
    open.map(({ criterion: { prior } }, column) => ({
      holds: (row) => verdicts[row]?.[column] === 'match',
      chance: prior,
    })),
  );
  const asHeld = verdicts.map((row) =>
    row.every((verdict, column) => verdict === open[column]?.before.verdict),
  );
  const held = chances.reduce((sum, chance, row) => (asHeld[row] ? sum + chance : sum), 0);
  if (!(held > 0)) return chances;
  return chances.map((chance, row) => doubt * chance + (asHeld[row] ? ((1 - doubt) * chance) / held : 0));
}

/** Values as answers: what each makes of the criteria that are open, and its chance; the chances sum to 1. `doubt` is 0 to 1. */
export function toOptions(
  values: readonly { value: string; size: number }[],
  open: readonly Placed[],
  doubt: number,
  judge: (value: string, at: Placed) => CriterionResult,
): AnswerOption[] {
  const judged = values.map(({ value }) => open.map((at) => judge(value, at)));
  const chances = weigh(
    values.map(({ size }) => size),
    judged.map((row) => row.map(({ verdict }) => verdict)),
    open,
    doubt,
  );
  return values.map(({ value }, row) => ({
    value,
    chance: chances[row] ?? 0,
    changes: new Map(open.map(({ place }, column) => [place, judged[row]?.[column] as CriterionResult])),
  }));
}
