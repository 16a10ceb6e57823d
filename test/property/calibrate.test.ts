import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Calibration, CalibrationCase } from '../../lib/model/calibration.ts';
import type { Criterion, Icp } from '../../lib/model/icp.ts';
import type { Interval } from '../../lib/model/interval.ts';
import type { CriterionVerdict } from '../../lib/model/scorecard.ts';
import { calibrate, wouldHaveChanged } from '../../lib/qualify/calibrate/index.ts';
import { knownPipeline, scoreOf } from '../fixtures/pipelines.ts';

// Hundreds of runs each, on machines that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const ENDED = '2026-03-01T08:00:00.000Z';
const OPTIONS = { seed: 3, draws: 99 };
const SHARES: Record<CriterionVerdict, number> = { match: 1, partial: 0.5, miss: 0, unknown: 0.3 };
const MIRRORED: Record<CriterionVerdict, CriterionVerdict> = {
  match: 'miss',
  miss: 'match',
  partial: 'partial',
  unknown: 'unknown',
};

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const criteria = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom('must', 'nice', 'never'),
    weight: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 10 }),
      fc.double({ min: 0, max: 10, noNaN: true }),
    ),
    prior: share,
    field: fc.constant('keywords'),
    values: fc.constant(['cold']),
  }),
  { maxLength: 4, selector: ({ id }) => id },
) as fc.Arbitrary<Criterion[]>;

const icp: fc.Arbitrary<Icp> = fc
  .record({ criteria, parts: fc.constantFrom([50, 30, 20], [0, 0, 0], [1, 0, 0]) })
  .map(({ criteria, parts: [fit = 0, readiness = 0, engagement = 0] }) => ({
    id: 'icp',
    name: 'Any',
    version: 1,
    updatedAt: '2026-01-05T00:00:00.000Z',
    criteria,
    parts: { fit, readiness, engagement },
    borders: { cool: 40, warm: 60, hot: 80 },
  }));

/** Who is won: anyone, those who match the first criterion save a few, everyone, no one. */
type Rule = (lucky: boolean, first: CriterionVerdict, exception: boolean) => boolean;
const RULES: Rule[] = [
  (lucky) => lucky,
  (_, first, exception) => (first === 'match') !== exception,
  () => true,
  () => false,
];

/** Verdicts of three criteria that vary, or are the same for all. */
const VERDICTS: CriterionVerdict[][][] = [
  [['match', 'partial', 'miss', 'unknown']],
  [['match', 'miss'], ['match']],
  [['match', 'miss'], ['unknown']],
];

const cases: fc.Arbitrary<CalibrationCase[]> = fc
  .tuple(fc.constantFrom(...VERDICTS), fc.constantFrom(...RULES))
  .chain(([verdicts, rule]) => {
    const verdictAt = (place: number) => fc.constantFrom(...(verdicts[place % verdicts.length] ?? []));
    const row = fc.record({
      score: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(50)),
      lucky: fc.boolean(),
      exception: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
      seen: fc.tuple(verdictAt(0), verdictAt(1), verdictAt(2)),
    });
    return fc.array(row, { maxLength: 90, size: 'max' }).map((rows) =>
      rows.map(({ seen, score, lucky, exception }) => ({
        seen,
        score,
        won: rule(lucky, seen[0], exception),
      })),
    );
  })
  .map((rows) =>
    rows.map(({ score, won, seen }, place) => ({
      id: `p${place}`,
      at: ENDED,
      score,
      won,
      criteria: seen.map((verdict, column) => ({
        id: 'abc'.charAt(column),
        verdict,
        share: SHARES[verdict],
      })),
    })),
  );

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function intervalsOf({ reliability, lifts }: Calibration): Interval[] {
  const measured = reliability
    ? [reliability.rate, reliability.bias, ...reliability.bins.map(({ rate }) => rate)]
    : [];
  return [...measured, ...lifts.flatMap(({ ratio, logOdds }) => (ratio && logOdds ? [ratio, logOdds] : []))];
}

const inOrder = ({ low, value, high }: Interval) => low <= value && value <= high && low < high;

describe('whatever the outcomes and the profile', () => {
  it('no number is NaN, none but an end of a lift is infinite, and intervals are in order', () => {
    fc.assert(
      fc.property(cases, icp, (cases, icp) => {
        const seen = calibrate(cases, icp, OPTIONS);
        expect(numbersIn(seen).some(Number.isNaN)).toBe(false);
        expect(numbersIn(seen.reliability).every(Number.isFinite)).toBe(true);
        expect(intervalsOf(seen).filter((interval) => !inOrder(interval))).toEqual([]);
        for (const { ratio, logOdds } of seen.lifts) {
          expect(ratio === undefined || (ratio.low >= 0 && Number.isFinite(ratio.value))).toBe(true);
          expect(logOdds === undefined || Number.isFinite(logOdds.value)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every case is in one bin, bins rise and none is empty', () => {
    fc.assert(
      fc.property(cases, icp, (cases, icp) => {
        const bins = calibrate(cases, icp, OPTIONS).reliability?.bins ?? [];
        expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(cases.length);
        expect(bins.reduce((sum, { won }) => sum + won, 0)).toBe(cases.filter(({ won }) => won).length);
        expect(bins.length).toBeLessThanOrEqual(5);
        bins.forEach(({ from, to, score, n }, place) => {
          expect(n).toBeGreaterThan(0);
          expect(from - 1e-9 <= score && score <= to + 1e-9).toBe(true);
          expect(from).toBeGreaterThan(bins[place - 1]?.to ?? -1);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('proposals come only when ready, move a weighed criterion by a whole weight, and are given their evidence', () => {
    fc.assert(
      fc.property(cases, icp, (cases, icp) => {
        const { ready, reason, proposals, outcomes } = calibrate(cases, icp, OPTIONS);
        const { n, won } = outcomes;
        expect(ready).toBe(n >= 30 && won >= 5 && n - won >= 5);
        expect(ready).toBe(reason === undefined);
        if (!ready) expect(proposals).toEqual([]);
        for (const { criterionId, kind, from, to, evidence } of proposals) {
          const criterion = icp.criteria.find(({ id }) => id === criterionId);
          expect(criterion?.kind).not.toBe('never');
          expect(criterion?.weight).toBe(from);
          expect(Number.isInteger(to) && to >= 0 && to <= 10).toBe(true);
          expect(to).not.toBe(from);
          expect(kind).toBe(to > from ? 'raise' : { true: 'drop', false: 'lower' }[`${to === 0}`]);
          expect(evidence.lift.id).toBe(criterionId);
          expect(evidence.chance).toBeLessThanOrEqual(0.025);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order of cases is of no matter, and the profile is left as it was', () => {
    fc.assert(
      fc.property(cases, icp, (cases, icp) => {
        const before = structuredClone({ cases, icp });
        const seen = calibrate(cases, icp, OPTIONS);
        expect(calibrate([...cases].reverse(), icp, OPTIONS)).toEqual(seen);
        expect({ cases, icp }).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('a criterion turned round tells the contrary, as much', () => {
    fc.assert(
      fc.property(cases, icp, (cases, icp) => {
        const turned = cases.map((item) => ({
          ...item,
          criteria: item.criteria.map(({ id, verdict, share }) => ({
            id,
            share,
            verdict: MIRRORED[verdict],
          })),
        }));
        const there = calibrate(cases, icp, OPTIONS).lifts;
        const back = calibrate(turned, icp, OPTIONS).lifts;
        there.forEach(({ logOdds, tells }, place) => {
          const other = back[place];
          expect(other?.tells).toBe(tells && (tells === 'ore' ? 'rock' : 'ore'));
          expect(other?.logOdds?.value ?? 0).toBeCloseTo(-(logOdds?.value ?? 0), 9);
          if (logOdds && Number.isFinite(logOdds.low))
            expect(other?.logOdds?.high).toBeCloseTo(-logOdds.low, 6);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a proposal would have changed', () => {
  const verdict = fc.constantFrom<CriterionVerdict>('match', 'partial', 'miss', 'unknown');
  const weight = fc.integer({ min: 0, max: 10 });

  it('is nothing for the present weight, and always some of the cases, each with a difference', () => {
    fc.assert(
      fc.property(cases, icp, weight, (cases, icp, to) => {
        const present = icp.criteria[0]?.weight ?? 0;
        const criterionId = icp.criteria[0]?.id ?? 'none';
        expect(wouldHaveChanged(cases, icp, { criterionId, to: present })).toEqual([]);
        const changed = wouldHaveChanged(cases, icp, { criterionId, to });
        const ids = new Set(cases.map(({ id }) => id));
        expect(changed.every(({ id }) => ids.has(id))).toBe(true);
        expect(
          changed.every(({ grade, verdict }) => grade.from !== grade.to || verdict.from !== verdict.to),
        ).toBe(true);
        expect(numbersIn(changed).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is what scoring anew says, within a point for two roundings', () => {
    const plain = { kind: 'nice', weight: 5, effect: 1, match: 0.5, partial: 0.2, unknown: 0.2 } as const;
    const kinds = fc.constantFrom('nice', 'must', 'never');
    fc.assert(
      fc.property(fc.tuple(verdict, verdict, verdict), weight, kinds, (verdicts, to, kind) => {
        const before = knownPipeline([plain, { ...plain, kind }, plain], 0);
        const after = knownPipeline([{ ...plain, weight: to }, { ...plain, kind }, plain], 0);
        const criteria = verdicts.map((seen, place) => {
          return { id: `c${place}`, verdict: seen, share: seen === 'unknown' ? 0.4 : SHARES[seen] };
        });
        const item = { id: 'p', at: ENDED, won: true, score: scoreOf(before, verdicts), criteria };
        for (const { score } of wouldHaveChanged([item], before.icp, { criterionId: 'c0', to })) {
          expect(Math.abs(score.to - scoreOf(after, verdicts))).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
