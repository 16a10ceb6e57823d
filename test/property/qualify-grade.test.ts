import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, letterOf } from '../../lib/qualify/grade.ts';
import { answers, icp, signals } from '../fixtures/any-assay.ts';
import { known, score } from '../fixtures/score-facts.ts';
import { RUNS } from './runs.ts';

const TRIED = { numRuns: RUNS };

describe('number, grade, word and letter', () => {
  const LABELS = ['cold', 'cool', 'warm', 'hot'];
  const LETTERS = ['D', 'C', 'B', 'A'];

  it('never disagree, at any borders', () => {
    fc.assert(
      fc.property(icp, known, answers, signals, (profile, gathered, heard, seen) => {
        const { total, fit, grade, label, letter, digit, engagement, verdict } = score(
          profile,
          gathered,
          heard,
          seen,
        );
        const { borders } = profile;
        expect(label).toBe(LABELS[grade - 1]);
        expect(gradeOf(total.value, borders)).toEqual({ grade, label });
        expect(LETTERS.indexOf(letter) + 1).toBe(gradeOf(fit.value, borders).grade);
        expect(digit).toBe(gradeOf(engagement, borders).grade);
        if (verdict === 'fit') expect(fit.value).toBeGreaterThanOrEqual(borders.warm);
      }),
      TRIED,
    );
  });

  it('rise together', () => {
    const border = fc.double({ min: 0, max: 100, noNaN: true });
    const number = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.record({ cool: border, warm: border, hot: border }),
        number,
        number,
        (borders, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(gradeOf(more, borders).grade).toBeGreaterThanOrEqual(gradeOf(less, borders).grade);
          expect(letterOf(more, borders) <= letterOf(less, borders)).toBe(true);
          const rising = borders.cool < borders.warm && borders.warm < borders.hot;
          const reached = [borders.cool, borders.warm, borders.hot].filter((each) => more >= each).length;
          if (rising) expect(gradeOf(more, borders).grade).toBe(1 + reached);
        },
      ),
      TRIED,
    );
  });
});
