import { expect, it } from 'vitest';
import { makeLedger, minute, observed } from '../../test/fixtures/ledger.ts';
import type { Criterion } from '../model/icp.ts';

import type { Happening } from '../model/ledger.ts';
import { reducePerson } from '../pipeline/reduce-person.ts';
import { gatherFacts } from './facts.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { statedTenure } from './stated-role.ts';

const said = (field: 'seniority' | 'function', value: string | null): Happening => ({
  type: 'edited',
  data: { field, value },
});

function factsAfter(...happened: Happening[]) {
  const person = reducePerson('wanjiru', makeLedger(observed({ title: 'Head of Operations' }), ...happened));
  if (!person) throw new Error('nobody is there');
  return gatherFacts(person, undefined, minute(9));
}

it('the user’s word stands over the title, and its evidence is the answer with its day', () => {
  const { seniority, function: role } = factsAfter(said('seniority', 'cxo'), said('function', 'purchasing'));
  const evidence = { from: 'answer', source: { kind: 'user' } };
  expect(seniority).toEqual({
    value: 'cxo',
    evidence: [{ ...evidence, words: 'cxo', at: minute(1) }],
    doubt: 0,
  });
  expect(role?.evidence).toEqual([{ ...evidence, words: 'purchasing', at: minute(2) }]);
});

it.each([null, 'boss'])('%s says nothing, so the title speaks', (value) => {
  expect(factsAfter(said('seniority', value)).seniority).toEqual(factsAfter().seniority);
});

it('years in the job run on from the day they were said, and are nothing unless they are a number', () => {
  const after = (value: string | null) => {
    const edited: Happening = { type: 'edited', data: { field: 'tenure', value } };
    const person = reducePerson('wanjiru', makeLedger(observed({ title: 'Head of Operations' }), edited));
    return person && statedTenure(person, '2027-03-10T09:01:00.000Z');
  };
  const [[least = 0, most = 0] = []] = after('2')?.spans ?? [];
  expect(least).toBeCloseTo(3, 2);
  expect(most).toBeCloseTo(3 + 11 / 12, 2);
  expect(after('2')?.evidence[0]).toMatchObject({ words: '2', from: 'answer', source: { kind: 'user' } });
  const [[half = 0, end = 1] = []] = after('0.5')?.spans ?? [];
  expect(half).toBe(end);
  expect(after('≥ 2')?.spans[0]?.[0]).toBeCloseTo(3, 2);
  expect(['long', null, '-1'].map(after)).toEqual([undefined, undefined, undefined]);
});

type Operator = Extract<Criterion, { field: 'tenure' }>['operator'];

it.each([
  ['at-least', ['2'], '< 2', 'miss'],
  ['at-least', ['2'], '≥ 2', 'match'],
  ['at-most', ['5'], '≤ 5', 'match'],
  ['at-most', ['5'], '> 5', 'miss'],
  ['between', ['2', '5'], '2–5', 'match'],
  ['between', ['2', '5'], '> 5', 'miss'],
] satisfies [Operator, string[], string, string][])(
  '%s %j: said %s is a %s',
  (operator, values, value, verdict) => {
    const edited: Happening = { type: 'edited', data: { field: 'tenure', value } };
    const person = reducePerson('wanjiru', makeLedger(observed(), edited));
    if (!person) throw new Error('nobody is there');
    const criterion: Criterion = {
      id: 't',
      field: 'tenure',
      operator,
      values,
      kind: 'must',
      weight: 5,
      prior: 0.5,
    };
    expect(judgeCriterion(criterion, gatherFacts(person, undefined, minute(2))).verdict).toBe(verdict);
  },
);
