import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../lib/model/icp.ts';
import type { CriterionResult } from '../../lib/model/scorecard.ts';
import { SIZE_BANDS } from '../../lib/model/words.ts';
import { judge } from '../../lib/qualify/assay.ts';
import { gatherFacts } from '../../lib/qualify/facts.ts';
import { tally } from '../../lib/qualify/tally.ts';
import {
  answers,
  criterion,
  custom,
  fact,
  facts,
  icp,
  NOW,
  signals,
  someone,
} from '../fixtures/any-assay.ts';
import { expectAtLeast, known, score } from '../fixtures/score-facts.ts';
import { RUNS } from './runs.ts';

const TRIED = { numRuns: RUNS };

const MATCH = { verdict: 'match', share: { low: 1, value: 1, high: 1 } } as const;

describe('a match', () => {
  it('never lowers the score where a miss, a half or an unknown stood', () => {
    fc.assert(
      fc.property(icp, known, answers, signals, fc.nat(), (profile, gathered, heard, seen, pick) => {
        const { standing } = judge({ icp: profile, answers: heard, signals: seen, now: NOW }, gathered);
        const place = pick % Math.max(1, profile.criteria.length);
        if (standing.results[place]?.kind === 'never') return;
        const turned = standing.results.map(
          (result, at): CriterionResult => (at === place ? { ...result, ...MATCH } : result),
        );
        const after = tally(turned, standing.readiness, standing.engagement, profile);
        expectAtLeast(after.total, standing.now.total);
        expectAtLeast(after.fit, standing.now.fit);
      }),
      TRIED,
    );
  });

  it('never lowers the score by being asked for as well', () => {
    fc.assert(
      fc.property(icp, known, criterion, answers, signals, (profile, gathered, also, heard, seen) => {
        const wider = { ...profile, criteria: [...profile.criteria, also] };
        const after = score(wider, gathered, heard, seen);
        if (also.kind === 'never' || after.criteria.at(-1)?.share.low !== 1) return;
        expectAtLeast(after.total, score(profile, gathered, heard, seen).total);
      }),
      TRIED,
    );
  });

  it('never lowers the score when a size is learnt to be the wanted one', () => {
    const band = fc.constantFrom(...SIZE_BANDS);
    const kind = fc.constantFrom('must' as const, 'nice' as const);
    fc.assert(
      fc.property(icp, facts, custom, band, band, kind, (profile, own, fields, size, other, kindOf) => {
        const wanted: Criterion = {
          id: 'z',
          kind: kindOf,
          weight: 5,
          prior: 0.5,
          field: 'size',
          values: [size],
        };
        const others = profile.criteria.filter(({ field }) => field !== 'size');
        const asked = { ...profile, criteria: [...others, wanted] };
        const { companySize: _, ...rest } = own;
        const under = (learnt: typeof own) =>
          score(asked, gatherFacts(someone({ ...rest, ...learnt }, fields), undefined, NOW)).total;
        const match = under({ companySize: fact(size) });
        expectAtLeast(match, under({ companySize: fact(other) }));
        const unknown = under({});
        expectAtLeast({ ...match, high: unknown.high }, unknown);
        expect(match.high).toBe(unknown.high);
      }),
      TRIED,
    );
  });
});
