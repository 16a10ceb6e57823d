import type { Criterion, Icp } from '../model/icp.ts';
import { foldText } from '../model/text.ts';

/** Why an ICP cannot tell people apart as written. `criteria` are the ids concerned. */
export interface IcpProblem {
  kind: 'empty' | 'weightless' | 'contradiction' | 'parts-empty' | 'borders-not-rising';
  criteria: string[];
  /** The value wanted and refused at once, for a contradiction. */
  value?: string;
}

function contradictions(criteria: readonly Criterion[]): IcpProblem[] {
  const nevers = criteria.filter(({ kind }) => kind === 'never');
  const musts = criteria.filter(({ kind }) => kind === 'must');
  return musts.flatMap((must) =>
    nevers.flatMap((never): IcpProblem[] => {
      if (must.field !== never.field) return [];
      const refused = new Set<string>(never.values.map((value) => foldText(value)));
      const value = must.values.find((wanted) => refused.has(foldText(wanted)));
      return value === undefined ? [] : [{ kind: 'contradiction', criteria: [must.id, never.id], value }];
    }),
  );
}

/**
 * The contradictions in an ICP, none when it can be used: no criterion at all; criteria without any weight; the same
 * value both must and never; no part of the total counting; borders that do not rise. It can be scored all the same.
 */
export function validateIcp(icp: Icp): IcpProblem[] {
  const { criteria, parts, borders } = icp;
  const weighed = criteria.filter(({ kind }) => kind !== 'never');
  const problems: IcpProblem[] = contradictions(criteria);
  if (criteria.length === 0) problems.push({ kind: 'empty', criteria: [] });
  if (criteria.length > 0 && weighed.every(({ weight }) => weight === 0)) {
    problems.push({ kind: 'weightless', criteria: weighed.map(({ id }) => id) });
  }
  if (parts.fit + parts.readiness + parts.engagement <= 0)
    problems.push({ kind: 'parts-empty', criteria: [] });
  if (!(borders.cool < borders.warm && borders.warm < borders.hot)) {
    problems.push({ kind: 'borders-not-rising', criteria: [] });
  }
  return problems;
}
