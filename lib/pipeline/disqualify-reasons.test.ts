import { describe, expect, it } from 'vitest';
import { DISQUALIFY_REASONS, RECORDED_REASONS } from '../model/words.ts';
import { daysAfter, isDay } from './days.ts';
import { proposeRevisit, REASON_RULES } from './disqualify-reasons.ts';
import { asideHappenings, asideProblem } from './set-aside.ts';

describe('reasons to set someone aside', () => {
  it('are nineteen, and each says what comes after', () => {
    expect(DISQUALIFY_REASONS).toHaveLength(19);
    expect(Object.keys(REASON_RULES).sort()).toEqual([...RECORDED_REASONS].sort());
  });

  it.each([
    ['no-budget', '2026-09-06'],
    ['no-need', '2027-03-10'],
    ['unreachable', '2026-06-08'],
    ['bad-timing', undefined],
    ['uses-another', undefined],
    ['curious', undefined],
    ['competitor', undefined],
  ] as const)('%s proposes %s', (reason, day) => {
    expect(proposeRevisit(reason, '2026-03-10')).toBe(day);
  });

  it('stand for an answer where they say the same', () => {
    const standing = RECORDED_REASONS.filter((reason) => REASON_RULES[reason].bant !== undefined);
    expect(standing).toEqual(['no-budget', 'no-authority', 'no-need', 'curious', 'bad-timing']);
  });
});

describe('setting aside', () => {
  it('needs a word for "other", and is neither an objection nor an erasure', () => {
    expect(asideProblem({ why: 'other' })).toBe('needs-note');
    expect(asideProblem({ why: 'other', note: '  ' })).toBe('needs-note');
    expect(asideProblem({ why: 'other', note: 'a friend' })).toBeUndefined();
    expect(asideProblem({ why: 'do-not-contact' })).toBe('own-act');
    expect(asideProblem({ why: 'erased', note: 'asked' })).toBe('own-act');
    expect(asideProblem({ why: 'outside-icp' })).toBeUndefined();
  });

  it('leaves out what was not said', () => {
    expect(asideHappenings('lead', { why: 'competitor', note: ' ' })).toEqual([
      { type: 'moved', data: { from: 'lead', to: 'disqualified', disqualified: 'competitor' } },
    ]);
  });
});

describe('days', () => {
  it('are those a calendar has', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-3-1', '', 'tomorrow'].some(isDay)).toBe(false);
  });

  it('are counted over the ends of months and years', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  });
});
