import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Criterion } from '../../lib/model/icp.ts';
import type { Person } from '../../lib/model/person.ts';
import { isWordField, type SaidWords } from '../../lib/model/said-words.ts';
import { type OpenFact, openFacts } from '../../lib/qualify/answer-options.ts';
import { gatherFacts } from '../../lib/qualify/facts.ts';
import { judgeCriterion } from '../../lib/qualify/judge-criterion.ts';
import { custom, fact, facts, icp, NOW, someone } from '../fixtures/any-assay.ts';
import { RUNS } from './runs.ts';

vi.setConfig({ testTimeout: 300_000 });

/** The kinds of questions whose answers have no field of a page: words sought, and fields of the user's own. */
function click(told: Person, { about, name, wanted }: OpenFact, value: string): Person | undefined {
  if (isWordField(about) && wanted !== undefined) {
    const said: SaidWords = { about, wanted, state: value === 'yes' ? 'yes' : 'no', at: NOW };
    return { ...told, said: [...(told.said ?? []), said] };
  }
  return name === undefined ? undefined : { ...told, custom: { ...told.custom, [name]: fact(value) } };
}

const resultsOf = (criteria: readonly Criterion[], told: Person) => {
  const known = gatherFacts(told, undefined, NOW);
  return { known, results: criteria.map((each) => judgeCriterion(each, known)) };
};

const said: fc.Arbitrary<SaidWords[]> = fc.array(
  fc.record({
    about: fc.constantFrom('company', 'keywords', 'title'),
    wanted: fc.uniqueArray(fc.constantFrom('HACCP', 'cold', 'Head', 'VP', 'PT Samudra', '!'), {
      minLength: 1,
      maxLength: 3,
    }),
    state: fc.constantFrom('yes', 'no'),
    at: fc.constant(NOW),
  }),
  { maxLength: 2 },
);

describe('an answer at one click', () => {
  it('leaves of every criterion what its question foretold, and widens none', () => {
    let clicks = 0;
    fc.assert(
      fc.property(icp, facts, custom, said, (held, own, fields, words) => {
        const person: Person = { ...someone(own, fields), said: words };
        const before = resultsOf(held.criteria, person);
        for (const question of openFacts({ icp: held, facts: before.known, results: before.results })) {
          for (const { value, changes } of question.options) {
            const told = click(person, question, value);
            if (!told) continue;
            clicks++;
            const { results } = resultsOf(held.criteria, told);
            for (const [place, { verdict, share }] of results.entries()) {
              const was = before.results[place];
              const change = changes.get(place);
              if (change && (change.verdict !== verdict || change.share.value !== share.value)) {
                expect.fail(`foretold ${change.verdict}, came out ${verdict}`);
              }
              if (was && (share.low < was.share.low || share.high > was.share.high))
                expect.fail('it widened');
            }
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(clicks).toBeGreaterThan(RUNS / 3);
  });
});
