import { describe, expect, it } from 'vitest';
import { weighEvidence } from './weigh-evidence.ts';

const OPTIONS = { seed: 7, draws: 19_999 };

/** 80 people: the first 40 match; of those who match 15 are won, of the others 5. */
const SHARES = Array.from({ length: 80 }, (_, person) => (person < 40 ? 1 : 0));
const WON = SHARES.map((_, person) => person < 15 || (person >= 40 && person < 45));
/** Met by every other person, so by 8 of the 15 and 2 or 3 of the 5 won. */
const OTHER = SHARES.map((_, person) => (person + 1) % 2);

describe('a criterion without weight among others without weight', () => {
  it('scores as the pooled test of two shares does', () => {
    // 15 won where 40 x 20/80 = 10 were due; variance 20/80 x 60/80 x 80 x 1/4 = 3.75.
    const [evidence] = weighEvidence([SHARES], [0], [0], WON, OPTIONS);
    expect(evidence?.score).toBeCloseTo(5 / Math.sqrt(3.75), 9);
    // Two binomial counts of 40 at 1/4 lie 10 or more apart with chance 0.0138; 20,000 draws tell it to 0.0008.
    expect(Math.abs((evidence?.chance ?? 1) - 0.0138)).toBeLessThan(0.0025);
  });

  it('is less sure the more criteria are looked at, and the same for the same seed', () => {
    const both = () => weighEvidence([SHARES, OTHER], [0, 0], [0, 1], WON, OPTIONS);
    const alone = weighEvidence([SHARES, OTHER], [0, 0], [0], WON, OPTIONS);
    expect(both()[0]?.chance).toBeGreaterThan(alone[0]?.chance ?? 1);
    expect(both()[1]?.chance).toBeGreaterThan(0.3);
    expect(both()).toEqual(both());
  });
});

describe('weights beside each other', () => {
  it('an effect where no weight is, and a weight where no effect is, speak up and down alike', () => {
    const [effect, idle] = weighEvidence([SHARES, OTHER], [5, 5], [0, 1], WON, OPTIONS);
    expect(effect?.score).toBeGreaterThan(1);
    expect(idle?.score).toBeCloseTo(-(effect?.score ?? 0), 6);
  });

  it('a criterion that is the whole sum, or never varies, has no evidence', () => {
    expect(weighEvidence([SHARES], [5], [0], WON, OPTIONS)).toEqual([undefined]);
    expect(weighEvidence([SHARES, SHARES.map(() => 1)], [5, 5], [1], WON, OPTIONS)).toEqual([undefined]);
  });
});
