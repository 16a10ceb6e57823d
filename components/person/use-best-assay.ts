import { useMemo } from 'react';
import type { Icp } from '../../lib/model/icp.ts';
import type { Person } from '../../lib/model/person.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import { type Assayed, assayBest } from '../../lib/qualify/index.ts';
import { useEmployers } from '../company/use-employers.ts';

/**
 * The whole assay of a person against the profile that suits them best, with what it was made from. `undefined` without a
 * profile, and until the profiles and the employer's record are read: the employer is part of the score, and without it
 * another number would stand here for a moment.
 */
export function useBestAssay(
  person: Person,
  icps: readonly Icp[] | undefined,
): { icp: Icp; card: Scorecard; known: Assayed } | undefined {
  const employers = useEmployers(useMemo(() => [person.facts], [person.facts]));
  return useMemo(() => {
    if (!icps || !employers) return undefined;
    const company = employers.of(person.facts);
    // Scored when something changed, not by the clock: a score must not move while it is read.
    const now = new Date().toISOString();
    const { answers, signals } = person;
    const known = { person, answers, signals, now, ...(company && { company }) };
    const best = assayBest(icps, known);
    return best && { ...best, known };
  }, [icps, person, employers]);
}
