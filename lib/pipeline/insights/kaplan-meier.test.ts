import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endQuantiles, quantile } from './kaplan-meier.ts';

/** The curve by its definition, for each time an end was seen, everyone counted anew. */
function survival(ended: readonly number[], going: readonly number[], until: number): number {
  const all = [...ended, ...going];
  return [...new Set(ended)]
    .filter((time) => time <= until)
    .sort((one, other) => one - other)
    .reduce((left, time) => {
      const atRisk = all.filter((each) => each >= time).length;
      return left * (1 - ended.filter((each) => each === time).length / atRisk);
    }, 1);
}

describe('endQuantiles', () => {
  it('agrees with a worked example', () => {
    // E. A. Gehan 1965, weeks in remission under 6-mercaptopurine, 21 patients: the median is 23 weeks, a quarter end by 13.
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const going = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    expect(endQuantiles({ ended, going }, [0.25, 0.5, 0.75])).toEqual([13, 23, undefined]);
  });

  it('is where the curve, taken by its definition, first falls so far', () => {
    const times = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 14 });
    fc.assert(
      fc.property(times, times, fc.integer({ min: 1, max: 19 }), (ended, going, twentieths) => {
        const share = twentieths / 20;
        const [found] = endQuantiles({ ended, going }, [share]);
        const fallen = (time: number) => 1 - survival(ended, going, time) >= share - 1e-9;
        const expected = [...ended].sort((one, other) => one - other).find(fallen);
        expect(found).toBe(expected);
      }),
    );
  });

  it('says nothing of nothing, nor of those who all go on', () => {
    expect(endQuantiles({ ended: [], going: [] }, [0.5])).toEqual([undefined]);
    expect(endQuantiles({ ended: [], going: [1, 2] }, [0.5])).toEqual([undefined]);
  });
});

describe('quantile', () => {
  it('is a value of the sample that so many do not exceed', () => {
    expect(quantile([], 0.5)).toBeUndefined();
    expect(quantile([3], 0.5)).toBe(3);
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.75)).toBe(3);
  });
});
