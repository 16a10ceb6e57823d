import { expect, it } from 'vitest';
import { english } from '../../lib/locales/en/index.ts';
import { makeFormat } from '../../lib/locales/index.ts';
import type { Happening } from '../../lib/model/ledger.ts';
import type { CompanyReading } from '../../lib/model/reading.ts';
import { makeCompanyReading } from '../../test/fixtures/company.ts';
import { makeEntry, type Over, PAGE } from '../../test/fixtures/ledger.ts';
import { tellCompany } from './tell-company.ts';

const format = makeFormat('en', 'UTC');

const read = (over: Over<CompanyReading> = {}): Happening => ({
  type: 'company-observed',
  data: { reading: makeCompanyReading(over), source: PAGE },
});

/** The lines of what happened, in the order it did. */
const linesOf = (...happened: Happening[]) =>
  tellCompany(happened.map((each, n) => makeEntry(n, each)).toReversed(), english, format)
    .toReversed()
    .map(({ title, body }) => [title, body]);

it('tells what was read, what became different, and what was set', () => {
  const lines = linesOf(
    read(),
    read(),
    read({ size: '501-1000 employees', about: 'Docks.' }),
    { type: 'company-edited', data: { field: 'industry', value: 'Ice houses' } },
    { type: 'company-edited', data: { field: 'phone', value: null } },
  );
  expect(lines).toEqual([
    ['Captured', 'LinkedIn profile'],
    ['Read again', undefined],
    ['Read again. Changed: Size', '201-500 employees → 501-1000 employees'],
    ['Industry set by hand', 'Ice houses'],
    ['Phone cleared by hand', undefined],
  ]);
});

it('names a record that was joined with it, and has no line for the other side of that', () => {
  const [kept, absorbed] = [makeEntry(0, read()), makeEntry(1, read({ name: 'TQ Ltd' }), { subject: 'tq' })];
  const merged = makeEntry(2, { type: 'merged', data: { absorbed: 'tq' } });
  const mirrored = makeEntry(3, { type: 'merged-into', data: { kept: 'wanjiru' } }, { subject: 'tq' });
  const told = tellCompany([mirrored, merged, absorbed, kept], english, format);
  expect(told.map(({ title }) => title)).toEqual([
    'Merged with \u2068TQ Ltd\u2069, Mar 10, 2026',
    'Read again. Changed: Name',
    'Captured',
  ]);
});
