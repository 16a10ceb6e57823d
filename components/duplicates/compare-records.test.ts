import { expect, it } from 'vitest';
import type { Entry } from '../../lib/model/ledger.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { makeEntry, observed } from '../../test/fixtures/ledger.ts';
import { choicesOf, compareRecords, mergedFacts } from './compare-records.ts';

const one = [makeEntry(0, observed({ emails: ['w@quay.example'] }), { subject: 'one' })];
const other = [
  makeEntry(5, observed({ title: 'Harbour master', emails: ['wanjiru@home.example'] }), { subject: 'other' }),
];

function compare(left: Entry[], right: Entry[]) {
  const [a, b] = [reducePerson('one', left), reducePerson('other', right)];
  if (!a || !b) throw new Error('nobody');
  return compareRecords(a, b, mergedFacts([...left, ...right], 'one', 'other', '2026-03-10T10:00:00.000Z'));
}

it('shows which value a merge keeps: the newer, or both of what adds up', () => {
  const fields = compare(one, other);
  const kept = Object.fromEntries(fields.map((each) => [each.field, each.same ? 'same' : each.kept]));
  expect(kept).toMatchObject({ name: 'same', title: 'other', emails: 'both' });
});

it('makes edits only of what the user picked otherwise', () => {
  const fields = compare(one, other);
  expect(choicesOf(fields, { title: 'other' })).toEqual({});
  expect(choicesOf(fields, { title: 'one', emails: 'other' })).toEqual({
    title: 'Head of Operations',
    emails: ['wanjiru@home.example'],
  });
});

it('a correction by hand is kept whichever side it is on', () => {
  const edited = makeEntry(
    1,
    { type: 'edited', data: { field: 'title', value: 'Boss' } },
    { subject: 'one' },
  );
  expect(compare([...one, edited], other).find(({ field }) => field === 'title')).toMatchObject({
    kept: 'one',
  });
});
