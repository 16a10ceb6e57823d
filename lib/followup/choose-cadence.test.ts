import { expect, it } from 'vitest';
import { CADENCES } from '../../test/fixtures/cadences.ts';
import type { GradeLabel } from '../model/scorecard.ts';
import type { Stage } from '../model/words.ts';
import { offerCadences } from './choose-cadence.ts';

it.each<[Stage, GradeLabel | undefined, string]>([
  ['suspect', 'cold', 'light'],
  ['lead', 'warm', 'standard'],
  ['lead', 'hot', 'signal'],
  ['prospect', 'hot', 'signal'],
  ['suspect', undefined, 'light'],
  ['nurture', 'cold', 'nurture-monthly'],
  ['customer', 'hot', 'check-in-90'],
])('proposes for a %s who is %s: %s', (stage, grade, id) => {
  const [first] = offerCadences(CADENCES, { stage, grade });
  expect(first?.cadence.id).toBe(id);
  expect(first?.suits).toBeGreaterThan(0);
});

it('offers all of them, those that do not suit last', () => {
  const offered = offerCadences(CADENCES, { stage: 'customer' });
  expect(offered).toHaveLength(CADENCES.length);
  expect(offered.map(({ suits }) => suits)).toEqual([2, 0, 0, 0, 0]);
});
