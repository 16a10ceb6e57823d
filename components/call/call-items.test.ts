import { expect, it } from 'vitest';
import type { Happening } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { makeLedger, minute, observed } from '../../test/fixtures/ledger.ts';
import type { CallAsk } from './call-draft.ts';
import { callItems, isOpen, nextOpen, saidFact } from './call-items.ts';

const size: CallAsk = { id: 'size', about: 'size', direct: ['11-50'], listed: [] };
const need: CallAsk = { id: 'need', about: 'need', direct: ['no', 'yes'], listed: [] };
const own: CallAsk = {
  id: 'custom Uses SAP',
  about: 'custom',
  name: 'Uses SAP',
  direct: ['yes'],
  listed: [],
};

const personAfter = (...happened: Happening[]) =>
  reducePerson('wanjiru', makeLedger(observed(), ...happened)) as PersonRow;

it('asks what the assay asks, then the rest of the framework, nothing twice', () => {
  expect(callItems([size, need], 'bant').map(({ id }) => id)).toEqual([
    'size',
    'need',
    'budget',
    'authority',
    'timeline',
  ]);
  const items = callItems([need, size], 'meddic');
  expect(items.map(({ id }) => id)).toEqual([
    'need',
    'size',
    'metrics',
    'authority',
    'decision-criteria',
    'decision-process',
    'champion',
  ]);
  expect(items[0]).toMatchObject({ kind: 'answer', term: 'identify-pain' });
});

it('a question outside the framework in view has no term of it', () => {
  const budget: CallAsk = { ...need, id: 'budget', about: 'budget' };
  expect(callItems([budget], 'meddic')[0]).toMatchObject({ key: 'budget', term: undefined });
});

it('a line waits until the user has said it, and again once that has run out', () => {
  const given = { state: 'yes', at: minute(1), expiresAt: minute(5) } as const;
  const person = personAfter(
    { type: 'answered', data: { key: 'need', answer: given } },
    { type: 'edited', data: { field: 'companySize', value: '11-50' } },
    { type: 'custom-edited', data: { name: 'Uses SAP', value: 'yes' } },
  );
  const [facts, answer, field] = callItems([size, need, own], 'bant');
  if (!facts || !answer || !field) throw new Error('no lines');
  expect([facts, answer, field].map((item) => isOpen(item, person, minute(2)))).toEqual([
    false,
    false,
    false,
  ]);
  expect(isOpen(answer, person, minute(5))).toBe(true);
  expect([facts, answer, field].map((item) => isOpen(item, personAfter(), minute(2)))).toEqual([
    true,
    true,
    true,
  ]);
  expect([size, own].map((ask) => saidFact(ask, person)?.value)).toEqual(['11-50', 'yes']);
});

it('what a page shows was not said', () => {
  const place: CallAsk = { id: 'place', about: 'place', direct: ['KE'], listed: [] };
  expect(saidFact(place, personAfter())).toBeUndefined();
});

it('goes on to the next that waits, round the end', () => {
  const items = callItems([size, need], 'bant');
  const waits =
    (...ids: string[]) =>
    (item: { id: string }) =>
      ids.includes(item.id);
  expect(nextOpen(items, 'need', waits('size', 'timeline'))).toBe('timeline');
  expect(nextOpen(items, 'timeline', waits('size'))).toBe('size');
  expect(nextOpen(items, 'size', waits('size'))).toBe('size');
  expect(nextOpen(items, undefined, waits('need'))).toBe('need');
  expect(nextOpen(items, 'size', waits())).toBeUndefined();
});
