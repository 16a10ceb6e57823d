import { describe, expect, it } from 'vitest';
import { NOW, person } from '../../test/fixtures/example-person.ts';
import { maturedSince, reachesGrade } from './maturity.ts';

const EARLIER = '2026-11-21T08:00:00.000Z';
const waiting = { ...person({}), stage: 'nurture' as const, nurture: { grade: 'warm' as const } };

describe('maturedSince', () => {
  it('dates the first time the grade is reached, and keeps the date', () => {
    expect(maturedSince(waiting, 'cool', NOW)).toBeUndefined();
    expect(maturedSince(waiting, 'warm', NOW)).toBe(NOW);
    expect(maturedSince(waiting, 'hot', NOW)).toBe(NOW);
    const since = { ...waiting, stageSince: EARLIER, maturedAt: EARLIER };
    expect(maturedSince(since, 'hot', NOW)).toBe(EARLIER);
    expect(maturedSince(since, 'cool', NOW)).toBeUndefined();
  });

  it('takes nothing over from an earlier nurture', () => {
    expect(maturedSince({ ...waiting, maturedAt: EARLIER }, 'warm', NOW)).toBe(NOW);
  });

  it('watches nobody without a score, without a grade, or elsewhere', () => {
    expect(maturedSince(waiting, undefined, NOW)).toBeUndefined();
    expect(maturedSince({ ...waiting, nurture: { until: '2027-01-01' } }, 'hot', NOW)).toBeUndefined();
    expect(maturedSince({ ...waiting, stage: 'lead' }, 'hot', NOW)).toBeUndefined();
  });

  it('knows the order of grades', () => {
    expect(reachesGrade('warm', 'warm')).toBe(true);
    expect(reachesGrade('cold', 'cool')).toBe(false);
  });
});
