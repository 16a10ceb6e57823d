import { expect, test } from 'vitest';
import type { FitVerdict, QuestionOption } from '../../lib/model/scorecard.ts';
import { assay } from '../../lib/qualify/index.ts';
import { inventProspect, tell } from '../../test/fixtures/question-world.ts';
import { describeStakes } from './describe-stakes.ts';

const option = (value: string, total: number, verdict: FitVerdict): QuestionOption => ({
  value,
  chance: 0.5,
  total: { low: 0, value: total, high: 100 },
  verdict,
});

test('names the answers that make a fit, and what any other makes', () => {
  const yes = option('201-500', 84.2, 'fit');
  const options = [option('1', 9, 'no-fit'), yes, option('10001+', 11, 'no-fit')];
  expect(describeStakes({ options })).toEqual({
    kind: 'verdict',
    options: [yes],
    verdict: 'fit',
    total: 84,
    rest: 'no-fit',
  });
});

test('promises nothing of the rest when the rest differ among themselves', () => {
  const options = [option('a', 80, 'fit'), option('b', 50, 'unsure'), option('c', 9, 'no-fit')];
  expect(describeStakes({ options })).not.toHaveProperty('rest');
});

test('names the few misses when most answers fit', () => {
  const miss = option('e', 9, 'no-fit');
  const options = ['a', 'b', 'c', 'd'].map((value) => option(value, 80, 'fit')).concat(miss);
  expect(describeStakes({ options })).toMatchObject({ options: [miss], verdict: 'no-fit', rest: 'fit' });
});

test('tells the span of totals when no answer changes the verdict', () => {
  const options = [option('no', 50.4, 'unsure'), option('yes', 69.6, 'unsure')];
  expect(describeStakes({ options })).toEqual({ kind: 'score', low: 50, high: 70 });
});

test('promises no change of its own where an answer decides only together with another', () => {
  const options = [option('no', 49.8, 'unsure'), option('yes', 50.2, 'unsure')];
  expect(describeStakes({ options })).toEqual({ kind: 'together' });
});

test('says nothing of a real question that its answers do not bear out', () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 100; seed++) {
    const prospect = inventProspect(seed, 'own');
    const card = assay({ ...tell(prospect, prospect.known), icp: prospect.icp });
    for (const { options } of card.nextQuestions) {
      const stakes = describeStakes({ options });
      seen.add(stakes.kind);
      const totals = options.map(({ total }) => Math.round(total.value));
      if (stakes.kind === 'together') expect(new Set(totals).size).toBe(1);
      if (stakes.kind === 'score') {
        expect([stakes.low, stakes.high]).toEqual([Math.min(...totals), Math.max(...totals)]);
        expect(stakes.low).toBeLessThan(stakes.high);
      }
      if (stakes.kind !== 'verdict') continue;
      const others = options.filter((each) => !stakes.options.includes(each));
      expect(stakes.options.every(({ verdict }) => verdict === stakes.verdict)).toBe(true);
      expect(others.some(({ verdict }) => verdict === stakes.verdict)).toBe(false);
      if (stakes.rest !== undefined) {
        expect(others.every(({ verdict }) => verdict === stakes.rest)).toBe(true);
      }
    }
  }
  expect(seen.has('score') && seen.has('verdict')).toBe(true);
});
