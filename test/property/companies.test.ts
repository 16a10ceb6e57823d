import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Happening } from '../../lib/model/ledger.ts';
import { chooseCompany, type LinkableCompany } from '../../lib/pipeline/employers.ts';
import { reduceCompany } from '../../lib/pipeline/reduce-company.ts';
import { makeCompanyReading } from '../fixtures/company.ts';
import { makeEntry, minute, PAGE } from '../fixtures/ledger.ts';

const word = fc.constantFrom('Quay', 'Yard', 'Bay');
const subject = fc.constantFrom('a', 'b');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ industry: fc.option(word, { nil: undefined }), name: word, place: word }).map(
    (over): Happening => ({
      type: 'company-observed',
      data: { reading: makeCompanyReading(over), source: PAGE },
    }),
  ),
  fc.option(word).map((value): Happening => ({ type: 'company-edited', data: { field: 'industry', value } })),
  subject.map((absorbed): Happening => ({ type: 'merged', data: { absorbed } })),
  fc
    .integer({ min: 0, max: 9 })
    .map((n): Happening => ({ type: 'undone', data: { action: `entry-${String(n).padStart(4, '0')}` } })),
);
const ledger: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(subject, happening), { maxLength: 10 })
  .map((all) =>
    all.map(([id, each], n) => makeEntry(n, each, { subject: id, at: minute(Math.floor(n / 2)) })),
  );

describe('companies', () => {
  it('are the same in any order of arrival', () => {
    const shuffled = ledger.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        for (const id of ['a', 'b']) expect(reduceCompany(id, other)).toEqual(reduceCompany(id, entries));
      }),
    );
  });

  it('keep what the user set, whatever pages come later', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (industries) => {
        const observed = (industry: string): Happening => ({
          type: 'company-observed',
          data: { reading: makeCompanyReading({ industry }), source: PAGE },
        });
        const edited: Happening = { type: 'company-edited', data: { field: 'industry', value: 'mine' } };
        const entries = [observed('first'), edited, ...industries.map(observed)].map((each, n) =>
          makeEntry(n, each, { subject: 'a' }),
        );
        expect(reduceCompany('a', entries)?.facts.industry?.value).toBe('mine');
      }),
    );
  });

  it('are chosen for a person the same in any order, and never against the link beside the name', () => {
    const link = fc.constantFrom(
      'li:company/q',
      'li:company/y',
      'li:company-id/1',
      'url:q.example',
      'name:quay',
    );
    const companies = fc.array(fc.uniqueArray(link, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const traces = fc.record({
      linked: fc.subarray(['li:company/q', 'li:company-id/1'], { maxLength: 1 }),
      mailed: fc.subarray(['url:q.example']),
      key: fc.constantFrom('quay', undefined),
    });
    fc.assert(
      fc.property(companies, traces, (all, person) => {
        // Identities are unique among companies; names are not.
        const taken = new Set<string>();
        const known = all.map(
          (links, n): LinkableCompany => ({
            id: `c${n}`,
            links: links.filter((one) => one.startsWith('name:') || (!taken.has(one) && taken.add(one))),
          }),
        );
        const chosen = chooseCompany(person, known);
        expect(chooseCompany(person, known.toReversed())).toEqual(chosen);
        const [own] = person.linked;
        const owner = known.find(({ links }) => own !== undefined && links.includes(own));
        if (owner) expect(chosen).toEqual(owner);
      }),
    );
  });
});
