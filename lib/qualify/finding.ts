import type { CriterionVerdict, Evidence } from '../model/scorecard.ts';

/** How far a value was met, before the criterion's kind and prior are considered. */
export interface Finding {
  verdict: CriterionVerdict;
  evidence: Evidence[];
  reading: string | undefined;
  /** The share of the finding that stays open, 0 to 1. */
  doubt: number;
  /** Something that would count for more is not known and may turn it round. */
  open: boolean;
}

/** A finding, always of one shape: millions are made. */
export function find(
  verdict: CriterionVerdict,
  evidence: Evidence[],
  reading?: string,
  doubt = 0,
  open = false,
): Finding {
  return { verdict, evidence, reading, doubt, open };
}

export const UNKNOWN: Finding = find('unknown', []);

export function verdictOf(match: boolean, partial: boolean): CriterionVerdict {
  if (match) return 'match';
  return partial ? 'partial' : 'miss';
}
