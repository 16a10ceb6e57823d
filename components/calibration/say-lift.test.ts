import { describe, expect, it } from 'vitest';
import { calibration as say } from '../../lib/locales/en/calibration.ts';
import { makeFormat } from '../../lib/locales/index.ts';
import type { CriterionLift, WeightProposal } from '../../lib/model/calibration.ts';
import { sayEvidence, sayLift, sayProposal, sayTells, writeLift, writeLiftRange } from './say-lift.ts';

const format = makeFormat('en-GB', 'UTC');

const lift = (over: Partial<CriterionLift> = {}): CriterionLift => ({
  id: 'function',
  matches: { n: 40, won: 19 },
  misses: { n: 40, won: 10 },
  partial: 0,
  unknown: 0,
  ratio: { low: 1.24, value: 1.9, high: 2.96 },
  ...over,
});

const OPEN_ABOVE = { low: 1.41, value: 9, high: Number.POSITIVE_INFINITY };
const OPEN_BELOW = { low: 0, value: 0.1, high: 0.82 };

describe('a lift', () => {
  it('is a ratio with its range', () => {
    const ratio = { low: 1.24, value: 1.9, high: 2.96 };
    expect(writeLift(ratio, say, format)).toBe('1.9×');
    expect(writeLiftRange(ratio, say, format)).toBe('1.2–\u20603.0×');
    expect(sayLift(lift(), say, format)).toBe(
      'Those who match are won 1.9× as often as those who miss (1.2–\u20603.0×).',
    );
    expect(writeLiftRange({ low: 0.04, value: 3, high: 12.4 }, say, format)).toBe('0.04–\u206012×');
  });

  it('with an open end says the other, and why', () => {
    expect(writeLift(OPEN_ABOVE, say, format)).toBe('at least 1.4×');
    expect(writeLiftRange(OPEN_ABOVE, say, format)).toBe('at least 1.4×');
    expect(sayLift(lift({ ratio: OPEN_ABOVE }), say, format)).toBe(
      'Those who match are won at least 1.4× as often as those who miss, of whom nobody was won.',
    );
    expect(writeLift(OPEN_BELOW, say, format)).toBe('at most 0.8×');
    expect(sayLift(lift({ ratio: OPEN_BELOW }), say, format)).toMatch(/nobody who matches was won\.$/);
  });

  it('says whether it tells, and that nothing can be compared', () => {
    expect(sayTells(lift({ tells: 'ore' }), say)).toBe('Tells ore');
    expect(sayTells(lift(), say)).toBe('Could be chance');
    const { ratio: _, ...none } = lift();
    expect(sayTells(none, say)).toBe('cannot be compared yet');
    expect(sayLift(none, say, format)).toBe('cannot be compared yet');
  });
});

describe('a proposal', () => {
  const proposal = (over: Partial<WeightProposal> = {}): WeightProposal => ({
    criterionId: 'function',
    kind: 'raise',
    from: 2,
    to: 8,
    evidence: { lift: lift(), chance: 0.0123 },
    ...over,
  });

  it('says what to change', () => {
    expect(sayProposal(proposal(), 'Function', say, format)).toBe(
      'Function tells more than its weight says. Raise it from 2 to 8?',
    );
    expect(sayProposal(proposal({ kind: 'lower', to: 1 }), 'Place', say, format)).toMatch(
      /Lower it from 2 to 1\?$/,
    );
    expect(sayProposal(proposal({ kind: 'drop', to: 0 }), 'Place', say, format)).toMatch(/from 2 to 0\?$/);
  });

  it('says what for, and how often chance would say the same', () => {
    expect(sayEvidence(proposal(), say, format)).toBe(
      'Won: 19 of 40 who match, 10 of 40 who miss. Those who match are won 1.9× as often as those who miss (1.2–\u20603.0×). ' +
        'If every weight were right, chance would say as much about once in 81.',
    );
    const rare = proposal({ evidence: { lift: lift(), chance: 0.001 } });
    expect(sayEvidence(rare, say, format)).toMatch(/less than once in 1,000\.$/);
  });
});
