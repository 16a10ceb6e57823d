import type { CriterionKind } from '../model/icp.ts';
import type { Because, CriterionResult, Scorecard } from '../model/scorecard.ts';

/** More than this is an enumeration, not a reason. */
const MOST = 3;

const ORDER: Record<CriterionKind, number> = { never: 0, must: 1, nice: 2 };

/** Whether a criterion speaks for the verdict. */
function tells({ kind, verdict }: CriterionResult, of: Scorecard['verdict']): boolean {
  switch (of) {
    case 'excluded':
      return kind === 'never' && verdict === 'match';
    case 'no-fit':
      return kind !== 'never' && verdict === 'miss';
    case 'unsure':
      return kind !== 'never' && verdict !== 'match';
    case 'fit':
      return kind !== 'never' && verdict === 'match';
  }
}

/** What a verdict rests on, three criteria at most, weightiest first. */
export function becauseOf({ verdict, criteria }: Pick<Scorecard, 'verdict' | 'criteria'>): Because[] {
  const telling = criteria.filter((result) => tells(result, verdict));
  // A must decides alone; nice ones beside it explain nothing.
  const musts = telling.filter(({ kind }) => kind === 'must');
  const alone = (verdict === 'no-fit' || verdict === 'unsure') && musts.length > 0;
  return (alone ? musts : telling)
    .toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.weight - a.weight)
    .slice(0, MOST)
    .map(({ field, verdict: own, reading, evidence: [first] }) => ({
      field,
      verdict: own,
      ...(reading !== undefined ? { reading } : first && { words: first.words }),
    }));
}
