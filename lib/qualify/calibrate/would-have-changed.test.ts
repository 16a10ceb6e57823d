import { describe, expect, it } from 'vitest';
import { drawCases, type KnownCriterion, knownPipeline } from '../../../test/fixtures/pipelines.ts';
import type { CalibrationCase } from '../../model/calibration.ts';
import type { CriterionVerdict } from '../../model/scorecard.ts';
import { wouldHaveChanged } from './would-have-changed.ts';

const plain: KnownCriterion = { kind: 'nice', weight: 4, effect: 1, match: 0.5, partial: 0, unknown: 0 };
const { icp } = knownPipeline([{ ...plain, weight: 6 }, plain], 0);

function scored(
  id: string,
  score: number,
  first: [CriterionVerdict, number],
  second: [CriterionVerdict, number],
) {
  const criteria = [first, second].map(([verdict, share], place) => ({ id: `c${place}`, verdict, share }));
  return { id, at: '2026-03-01T08:00:00.000Z', score, won: true, criteria } satisfies CalibrationCase;
}

describe('a weight lowered from 6 to 1', () => {
  const change = { criterionId: 'c0', to: 1 };

  it('lists whose fit falls below a border, with the score it would have been', () => {
    // Fit 60 becomes 20: half of 40 points less of the total. 71 becomes 51, and no fit any more.
    const matched = scored('ana', 71, ['match', 1], ['miss', 0]);
    expect(wouldHaveChanged([matched], icp, change)).toEqual([
      {
        id: 'ana',
        won: true,
        score: { from: 71, to: 51 },
        grade: { from: 3, to: 2 },
        verdict: { from: 'fit', to: 'no-fit' },
      },
    ]);
  });

  it('lists whose grade alone would be another', () => {
    // Fit 40 becomes 80: 45 becomes 65.
    const missed = scored('budi', 45, ['miss', 0], ['match', 1]);
    expect(wouldHaveChanged([missed], icp, change)).toMatchObject([
      { id: 'budi', score: { to: 65 }, grade: { from: 2, to: 3 }, verdict: { from: 'unsure', to: 'fit' } },
    ]);
  });

  it('leaves out whom it moves nowhere', () => {
    expect(wouldHaveChanged([scored('cai', 90, ['match', 1], ['match', 1])], icp, change)).toEqual([]);
  });
});

it('changes nothing when the weight is the present one, whatever the cases', () => {
  const pipeline = knownPipeline(
    [{ ...plain, partial: 0.2, unknown: 0.3 }, { ...plain, kind: 'must' }, plain],
    0,
  );
  const cases = drawCases(pipeline, 100, 1).map((item) => ({ ...item, score: item.score + 0.6 }));
  expect(wouldHaveChanged(cases, pipeline.icp, { criterionId: 'c0', to: 4 })).toEqual([]);
});

it('keeps a refused person where the refusal puts them', () => {
  const must = knownPipeline(
    [
      { ...plain, kind: 'must' },
      { ...plain, weight: 10 },
    ],
    0,
  ).icp;
  const refused = scored('dede', 10, ['miss', 0], ['match', 1]);
  expect(wouldHaveChanged([refused], must, { criterionId: 'c1', to: 0 })).toEqual([]);
});

it('reads what was open from a share between: a doubtful miss may still be one', () => {
  // Fit 8 to 50 before, at most 40 after with the border at 50: an open half of a miss, its prior 0.4.
  const strict = { ...icp, borders: { cool: 50, warm: 60, hot: 80 } };
  const doubtful = scored('elif', 20, ['miss', 0.2], ['miss', 0.2]);
  // All open halves together leave fit at most 50, whatever the weights.
  expect(wouldHaveChanged([doubtful], strict, { criterionId: 'c0', to: 1 })).toEqual([]);
  const halfKnown = scored('femi', 20, ['miss', 0.2], ['miss', 0]);
  const lenient = { ...icp, borders: { cool: 25, warm: 60, hot: 80 } };
  // 0.5 x 6 of 10 is 30 at most, above 25; 0.5 x 1 of 5 is 10, below.
  expect(wouldHaveChanged([halfKnown], lenient, { criterionId: 'c0', to: 1 })).toMatchObject([
    { verdict: { from: 'unsure', to: 'no-fit' } },
  ]);
});

it('takes a criterion the case does not list for unknown', () => {
  const bare = { ...scored('gita', 70, ['match', 1], ['match', 1]), criteria: [] };
  expect(wouldHaveChanged([bare], icp, { criterionId: 'c0', to: 0 })).toEqual([]);
});
