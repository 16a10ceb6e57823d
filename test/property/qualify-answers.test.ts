import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANT_KEYS } from '../../lib/model/words.ts';
import { answer, answers, icp, NOW, signals } from '../fixtures/any-assay.ts';
import { expectAtLeast, known, score } from '../fixtures/score-facts.ts';
import { RUNS } from './runs.ts';

const TRIED = { numRuns: RUNS };

describe('answers and signals', () => {
  it('never lose by one more signal, nor by a better answer', () => {
    fc.assert(
      fc.property(icp, known, signals, signals, (profile, gathered, seen, more) => {
        const before = score(profile, gathered, { need: { state: 'no', at: NOW } }, seen);
        const after = score(profile, gathered, { need: { state: 'yes', at: NOW } }, [...more, ...seen]);
        expect(after.engagement).toBeGreaterThanOrEqual(before.engagement);
        expectAtLeast(after.total, before.total);
      }),
      TRIED,
    );
  });

  it('never widen an interval, whatever was heard before to other questions', () => {
    fc.assert(
      fc.property(
        icp,
        known,
        answers,
        fc.constantFrom(...BANT_KEYS),
        answer,
        (profile, gathered, heard, key, given) => {
          const { [key]: _, ...others } = heard;
          const before = score(profile, gathered, others);
          const after = score(profile, gathered, { ...others, [key]: given });
          for (const part of ['readiness', 'total'] as const) {
            expect(after[part].low).toBeGreaterThanOrEqual(before[part].low);
            expect(after[part].high).toBeLessThanOrEqual(before[part].high);
          }
        },
      ),
      TRIED,
    );
  });
});
