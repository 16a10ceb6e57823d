import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/qualify/assay.ts';
import { gatherFacts } from '../../lib/qualify/facts.ts';
import { explain } from '../../lib/qualify/index.ts';
import { answers, custom, facts, icp, NOW, signals, someone } from '../fixtures/any-assay.ts';
import { RUNS } from './runs.ts';

const ENDS = ['low', 'value', 'high'] as const;
const input = fc.record({
  icp,
  person: fc.tuple(facts, custom).map(([known, own]) => someone(known, own)),
  answers,
  signals,
  now: fc.constant(NOW),
});

describe('the account of a total', () => {
  it('sums to it at every end, line by line', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { standing, card } = judge(given, gatherFacts(given.person, undefined, NOW));
        const lines = explain(given);
        for (const end of ENDS) {
          const sum = lines.reduce((all, { points }) => all + points[end], 0);
          if (!(Math.abs(sum - standing.now.total[end]) < 1e-9)) expect.fail(`${end}: ${sum}`);
        }
        for (const { points, most, subject } of lines) {
          const { low, value, high } = points;
          const ordered = low <= value + 1e-9 && value <= high + 1e-9 && high <= most + 1e-9;
          if (!ordered) expect.fail(`${subject.kind}: ${low} ${value} ${high} of ${most}`);
        }
        // And every criterion and question has a line that tells what would change it, within today's interval.
        const of = (kind: string) => lines.filter(({ subject }) => subject.kind === kind);
        expect(of('criterion')).toHaveLength(given.icp.criteria.length);
        expect(of('answer')).toHaveLength(4);
        for (const [place, { whatIf }] of of('criterion').entries()) {
          const verdict = card.criteria[place]?.verdict;
          const turns = whatIf.map(({ becomes }) => becomes).join();
          expect(turns).toBe(verdict === 'match' ? 'miss' : verdict === 'miss' ? 'match' : 'match,miss');
          if (verdict !== 'unknown') continue;
          for (const { total } of whatIf) {
            expect(total.low).toBeGreaterThanOrEqual(card.total.low);
            expect(total.high).toBeLessThanOrEqual(card.total.high);
          }
        }
        const refused =
          card.verdict === 'excluded' ||
          card.criteria.some((each) => each.kind === 'must' && each.verdict === 'miss');
        const off = of('refusal').some(({ whatIf }) => whatIf.length > 0);
        expect(off).toBe(refused);
      }),
      { numRuns: RUNS },
    );
  });
});
