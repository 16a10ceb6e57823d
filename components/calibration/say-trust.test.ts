import { describe, expect, it } from 'vitest';
import { calibration as german } from '../../lib/locales/de/calibration.ts';
import { calibration as say } from '../../lib/locales/en/calibration.ts';
import { makeFormat } from '../../lib/locales/index.ts';
import type { CalibrationBin, Reliability } from '../../lib/model/calibration.ts';
import { sayBrier, sayPoint, sayTrust } from './say-trust.ts';

const format = makeFormat('en-GB', 'UTC');

const bin = (score: number, won: number, n: number, low: number, high: number): CalibrationBin => ({
  from: score - 3,
  to: score + 3,
  score,
  n,
  won,
  rate: { low, value: won / n, high },
});

const AT_71 = bin(71, 11, 17, 0.48, 0.77);

function reliability(over: Partial<Reliability> = {}): Reliability {
  return {
    bins: [bin(40, 7, 17, 0.24, 0.6), AT_71],
    rate: { low: 0.4, value: 0.53, high: 0.66 },
    brier: 0.181,
    referenceBrier: 0.249,
    bias: { low: 1, value: 4, high: 9 },
    runs: 'high',
    ...over,
  };
}

describe('sayTrust', () => {
  it('says how scores lean and shows it where it is plainest', () => {
    expect(sayTrust(reliability(), say, format)).toBe(
      'Scores run a little high: of the 17 people at 71, 65% were won (48–\u206077).',
    );
    const far = reliability({ bias: { low: -40, value: -30, high: -20 }, runs: 'low' });
    expect(sayTrust(far, say, format)).toMatch(/^Scores run far too low: of the 17 people at 40,/);
    const plain = reliability({ bias: { low: 5, value: 12, high: 19 } });
    expect(sayTrust(plain, say, format)).toMatch(/^Scores run high:/);
  });

  it('without a lean tells of most people, or of those it is wrong about', () => {
    const level = { bias: { low: -4, value: 1, high: 6 }, runs: 'level' } as const;
    expect(sayTrust(reliability({ ...level, bins: [AT_71, bin(40, 9, 20, 0.3, 0.6)] }), say, format)).toBe(
      'Scores lean neither way so far: of the 20 people at 40, 45% were won (30–\u206060).',
    );
    expect(sayTrust(reliability({ ...level, bins: [AT_71, bin(30, 9, 10, 0.67, 0.98)] }), say, format)).toBe(
      'Right on the whole, but not one by one: of the 10 people at 30, 90% were won (67–\u206098).',
    );
  });

  it('counts one person as one, in the reader’s own way of writing', () => {
    const one = reliability({ bins: [bin(71, 1, 1, 0.27, 1)] });
    expect(sayTrust(one, say, format)).toBe(
      'Scores run a little high: of the one person at 71, 100% were won (27–\u2060100).',
    );
    expect(sayTrust(reliability(), german, makeFormat('de', 'UTC'))).toBe(
      'Die Wertungen liegen etwas zu hoch: Von den 17 Personen mit 71 wurden 65\u00a0% gewonnen (48–\u206077).',
    );
  });
});

describe('sayBrier', () => {
  it('holds the score against always saying the share won', () => {
    expect(sayBrier(reliability(), say, format)).toBe(
      'Brier score 0.18, where 0 is never wrong. Saying 53% of everyone would score 0.25: the scores know more than that.',
    );
    expect(sayBrier(reliability({ brier: 0.25 }), say, format)).toMatch(/hardly more than that\.$/);
    expect(sayBrier(reliability({ brier: 0.3 }), say, format)).toMatch(/further off than that\.$/);
  });

  it('has nothing to tell apart where all ended alike', () => {
    expect(sayBrier(reliability({ referenceBrier: 0 }), say, format)).toBe(say.trust.allAlike);
  });
});

it('a point says its score, share, range and counts', () => {
  expect(sayPoint(AT_71, say, format)).toBe('At 71: 65% won (48–\u206077), 11 of 17');
});
