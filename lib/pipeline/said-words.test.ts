import { expect, it } from 'vitest';
import { makeLedger, minute, observed } from '../../test/fixtures/ledger.ts';
import { entrySchema, type Happening } from '../model/ledger.ts';
import { z } from '../model/schema.ts';
import type { AnswerState } from '../model/words.ts';
import { reducePerson } from './reduce-person.ts';

const say = (key: string, state: AnswerState, ...wanted: string[]): Happening => ({
  type: 'answered',
  data: { key, wanted, answer: { state, at: minute(1) } },
});
const set = (field: 'title' | 'company', value: string): Happening => ({
  type: 'edited',
  data: { field, value },
});
const after = (...happened: Happening[]) =>
  reducePerson('wanjiru', makeLedger(observed(), ...happened))?.said?.map(
    ({ about, wanted, state }) => `${about} ${wanted} ${state}`,
  );

it('keeps one answer of each question, the last, whatever the order and case of the words', () => {
  const heard = [say('keywords', 'yes', 'HACCP', 'tea'), say('title', 'no', 'HACCP')];
  expect(after(...heard, say('keywords', 'no', 'Tea', 'haccp'))).toEqual([
    'title HACCP no',
    'keywords Tea,haccp no',
  ]);
});

it('is taken back by "unknown", and then the person is as before', () => {
  expect(after(say('keywords', 'yes', 'HACCP'), say('keywords', 'unknown', 'HACCP'))).toBeUndefined();
});

it('holds of the title and the employer as long as they do', () => {
  const heard = [say('keywords', 'yes', 'HACCP'), say('title', 'no', 'CEO'), say('company', 'no', 'Kulde')];
  const job = [set('company', 'Tamarind Freight'), set('title', 'Baker')];
  expect(after(...job, ...heard)).toHaveLength(3);
  expect(after(...job, ...heard, set('company', 'TAMARIND FREIGHT'))).toHaveLength(3);
  expect(after(...job, ...heard, set('title', 'Miller'))).toEqual(['keywords HACCP yes', 'company Kulde no']);
  expect(after(...job, ...heard, set('company', 'Old Quay'))).toEqual(['keywords HACCP yes']);
});

it('leaves the other answers alone', () => {
  const budget: Happening = {
    type: 'answered',
    data: { key: 'budget', answer: { state: 'yes', at: minute(1) } },
  };
  const told = reducePerson('wanjiru', makeLedger(observed(), budget, say('keywords', 'no', 'HACCP')));
  expect(Object.keys(told?.answers ?? {})).toEqual(['budget']);
});

it('an entry without words, as all were written before, is still one', () => {
  const [, entry] = makeLedger(observed(), {
    type: 'answered',
    data: { key: 'need', answer: { state: 'yes', at: minute(1) } },
  });
  expect(z.parse(entrySchema, entry)).toEqual(entry);
});
