import { describe, expect, it } from 'vitest';
import {
  countCoverage,
  countPower,
  countShuffled,
  oneApart,
  percent,
} from '../../../test/fixtures/calibration-rounds.ts';
import { drawCases, type KnownCriterion, knownPipeline } from '../../../test/fixtures/pipelines.ts';
import type { Criterion } from '../../model/icp.ts';
import { calibrate } from './index.ts';

const plain: KnownCriterion = { kind: 'nice', weight: 5, effect: 0.3, match: 0.5, partial: 0, unknown: 0.1 };
const strong = oneApart(5, 2.2, { weight: 5, effect: 0.3 });

describe('what is enough', () => {
  it('says few under 30 outcomes, and shows what there is', () => {
    const seen = calibrate(drawCases(strong, 7, 1), strong.icp);
    expect(seen).toMatchObject({
      ready: false,
      reason: 'few',
      outcomes: { n: 7, needed: 30 },
      proposals: [],
    });
    expect(seen.reliability?.bins).toHaveLength(1);
    expect(seen.lifts).toHaveLength(5);
  });

  it('says one-sided under five won, or lost', () => {
    const cases = drawCases(strong, 200, 1);
    for (const kept of [4, 196]) {
      const sided = cases.map((item, place) => ({ ...item, won: place < kept }));
      expect(calibrate(sided, strong.icp)).toMatchObject({
        ready: false,
        reason: 'one-sided',
        proposals: [],
      });
    }
  });

  it('is ready at 30 with five of each', () => {
    const cases = drawCases(strong, 30, 1).map((item, place) => ({ ...item, won: place < 5 }));
    const seen = calibrate(cases, strong.icp);
    expect(seen.ready).toBe(true);
    expect(seen).not.toHaveProperty('reason');
  });

  it('has an answer for no outcome and no criterion', () => {
    expect(calibrate([], { criteria: [] })).toEqual({
      outcomes: { n: 0, won: 0, needed: 30 },
      ready: false,
      reason: 'few',
      lifts: [],
      proposals: [],
    });
  });
});

describe('proposals', () => {
  it('raise what tells far more than its weight says, with the evidence', () => {
    const [first] = calibrate(drawCases(strong, 300, 2), strong.icp).proposals;
    expect(first).toMatchObject({
      criterionId: 'c0',
      kind: 'raise',
      from: 5,
      evidence: { lift: { tells: 'ore' } },
    });
    expect(first?.to).toBeGreaterThan(5);
    expect(first?.evidence.chance).toBeLessThan(0.01);
  });

  it('lower what shows no effect beside others that do', () => {
    const pipeline = oneApart(8, 0, { weight: 5, effect: 1.2 });
    const found = calibrate(drawCases(pipeline, 400, 3), pipeline.icp).proposals.find(
      ({ criterionId }) => criterionId === 'c0',
    );
    expect(found?.to).toBeLessThan(4);
    expect(['lower', 'drop']).toContain(found?.kind);
  });

  it('drop what speaks against people', () => {
    const pipeline = oneApart(4, -1.5, { weight: 5, effect: 1.2 });
    const [first] = calibrate(drawCases(pipeline, 400, 3), pipeline.icp).proposals;
    expect(first).toMatchObject({ criterionId: 'c0', kind: 'drop', from: 4, to: 0 });
  });

  it('raise a criterion from no weight, also when none has any', () => {
    const pipeline = oneApart(0, 2.2, { weight: 0, effect: 0 });
    const [first, ...others] = calibrate(drawCases(pipeline, 300, 4), pipeline.icp).proposals;
    // Any weight beside none is the same profile, so the nearest is enough.
    expect(first).toMatchObject({ criterionId: 'c0', kind: 'raise', from: 0, to: 1 });
    expect(others).toEqual([]);
  });

  it('go as far from the present weight as the outcomes say, no further on few', () => {
    const pipeline = oneApart(0, 2.2, { weight: 3, effect: 0.3 });
    const raisedTo = (size: number) =>
      calibrate(drawCases(pipeline, size, 6), pipeline.icp).proposals[0]?.to ?? 0;
    expect(raisedTo(60)).toBeGreaterThan(1);
    expect(raisedTo(60)).toBeLessThan(8);
    expect(raisedTo(1_500)).toBe(10);
  });

  it('are none where a weight is at its end already', () => {
    const pipeline = oneApart(10, 2.5, { weight: 9, effect: 0 });
    const { proposals, lifts } = calibrate(drawCases(pipeline, 400, 7), pipeline.icp);
    expect(lifts[0]?.tells).toBe('ore');
    expect(proposals.filter(({ criterionId }) => criterionId === 'c0')).toEqual([]);
    expect(proposals.every(({ kind }) => kind !== 'raise')).toBe(true);
  });

  it('leave alone a channel whose weight differs by industry', () => {
    const cases = drawCases(strong, 300, 2);
    const [first, ...others] = strong.icp.criteria;
    const byIndustry = [{ industry: '25', weight: 9 }];
    const channel: Criterion = {
      id: 'c0',
      kind: 'nice',
      weight: 5,
      prior: 0.4,
      field: 'channel',
      values: ['referral'],
    };
    const proposedFor = (criterion: Criterion) =>
      calibrate(cases, { criteria: [criterion, ...others] }).proposals.map(({ criterionId }) => criterionId);
    expect(first?.id).toBe('c0');
    expect(proposedFor(channel)).toContain('c0');
    expect(proposedFor({ ...channel, byIndustry })).not.toContain('c0');
  });

  it('need five who miss, however clear those who do', () => {
    const pipeline = knownPipeline([plain, { ...plain, weight: 0 }], 0);
    const withMisses = (misses: number) =>
      drawCases(pipeline, 100, 8).map((item, place): typeof item => {
        const verdict = place < misses ? 'miss' : 'match';
        const second = { id: 'c1', verdict, share: Number(place >= misses) } as const;
        return { ...item, won: place >= misses + 10, criteria: [...item.criteria.slice(0, 1), second] };
      });
    expect(calibrate(withMisses(4), pipeline.icp)).toMatchObject({ ready: true, proposals: [] });
    expect(calibrate(withMisses(5), pipeline.icp).proposals).toMatchObject([
      { criterionId: 'c1', kind: 'raise' },
    ]);
  });

  it('leave alone a never, a criterion unknown of all, and one that fewer than five miss', () => {
    const pipeline = knownPipeline(
      [
        plain,
        { ...plain, kind: 'never', effect: -3 },
        { ...plain, effect: 3, unknown: 1 },
        { ...plain, effect: 3, match: 0.99 },
      ],
      -1,
    );
    expect(calibrate(drawCases(pipeline, 200, 5), pipeline.icp)).toMatchObject({
      ready: true,
      proposals: [],
    });
  });
});

describe('over pipelines whose truth is known', () => {
  it.each([40, 200])('intervals hold it as often as they say at %i outcomes', (size) => {
    for (const count of Object.values(countCoverage(size, 400))) {
      expect(percent(count)).toBeGreaterThanOrEqual(87);
      expect(percent(count)).toBeLessThanOrEqual(93);
    }
  });

  it('shuffled outcomes bring a proposal in 5 % of 200 seeds at most', () => {
    const { proposing, telling } = countShuffled(80, 200);
    expect(percent(proposing)).toBeLessThanOrEqual(5);
    expect(percent(telling)).toBeLessThanOrEqual(5);
  });

  it('a strong criterion is found in 200 outcomes', () => {
    const power = countPower(strong, 200, 40);
    expect(percent(power.raised)).toBeGreaterThanOrEqual(80);
    expect(percent(power.lowered)).toBe(0);
  });

  it('weights that are right are left alone, however strong the effects', () => {
    const power = countPower(oneApart(10, 2, { weight: 2, effect: 0.4 }), 200, 60);
    expect(percent(power.tells)).toBeGreaterThan(90);
    expect(power.raised.held + power.lowered.held + power.others.held).toBeLessThanOrEqual(5);
  });
});
