import { expect, it } from 'vitest';
import { makeCompanyReading } from '../../test/fixtures/company.ts';
import { makeEntry, makeReading, type Over, PAGE } from '../../test/fixtures/ledger.ts';
import type { Happening } from '../model/ledger.ts';
import type { CompanyReading, Source } from '../model/reading.ts';
import { otherValues } from './other-values.ts';
import { reduceCompany } from './reduce-company.ts';
import { reducePerson } from './reduce-person.ts';

const SITE: Source = { ...PAGE, adapter: 'any-site', url: 'https://www.tamarind.example/' } as Source;

const read = (over: Over<CompanyReading>, source: Source = PAGE): Happening => ({
  type: 'company-observed',
  data: { reading: makeCompanyReading(over), source },
});

const set = (field: 'size' | 'place', value: string | null): Happening => ({
  type: 'company-edited',
  data: { field, value },
});

/** What others say of an invented company, after this has happened, an entry a minute. */
function othersAfter(...happened: Happening[]) {
  const entries = happened.map((each, n) => makeEntry(n, each, { subject: 'quay' }));
  const company = reduceCompany('quay', entries);
  const found = otherValues(company?.facts ?? {}, entries, ['name', 'size', 'place', 'website', 'founded']);
  return Object.fromEntries([...found].map(([field, each]) => [field, each.map(({ value }) => value)]));
}

it('tells what another site says, and what a page says against the user', () => {
  expect(othersAfter(read({ size: '51-200 employees' }, SITE), read({}))).toEqual({
    size: ['51-200 employees'],
  });
  expect(othersAfter(read({}), set('place', 'Nairobi'))).toEqual({ place: ['Mombasa, Kenya'] });
  expect(othersAfter(read({ founded: 1987 }, SITE), read({ founded: 1988 }))).toEqual({ founded: [1987] });
});

it('asks each site for its last word', () => {
  expect(othersAfter(read({ size: '51-200 employees' }), read({}))).toEqual({});
  expect(othersAfter(read({ size: '11-50' }, SITE), read({}, SITE), read({}))).toEqual({});
});

it('takes other letters, a cut text and an address written otherwise for the same', () => {
  expect(
    othersAfter(
      read({ name: 'TAMARIND QUAY', size: '201–500', website: 'https://tamarind.example' }, SITE),
      read({}),
    ),
  ).toEqual({});
});

it('has nothing to say of what is not known, was cleared, or was overtaken long ago', () => {
  expect(othersAfter(read({}), set('place', null))).toEqual({});
  const entries = [
    makeEntry(0, read({ size: '51-200' }, SITE), { subject: 'quay', at: '2020-01-01T00:00:00.000Z' }),
    makeEntry(1, read({}), { subject: 'quay' }),
  ];
  expect(otherValues(reduceCompany('quay', entries)?.facts ?? {}, entries, ['size']).size).toBe(0);
});

it('does the same for a person', () => {
  const seen = (title: string, source: Source): Happening => ({
    type: 'observed',
    data: { reading: makeReading({ title }), source },
  });
  const entries = [seen('Managing Director', SITE), seen('Head of Operations', PAGE)].map((each, n) =>
    makeEntry(n, each),
  );
  const person = reducePerson('wanjiru', entries);
  const others = otherValues(person?.facts ?? {}, entries, ['name', 'title']);
  expect([...others]).toMatchObject([['title', [{ value: 'Managing Director', source: SITE }]]]);
});
