import { expect, it } from 'vitest';
import type { Person } from '../model/person.ts';
import { otherWays, reachableChannels } from './reachable.ts';

const AT = { source: { kind: 'user' as const }, at: '2026-03-10T09:00:00.000Z' };
const person = (facts: Partial<Person['facts']>, identities: string[] = ['li:in/ada']) => ({
  identities,
  facts: { name: { value: 'Ada', ...AT }, ...facts },
});
const mail = { emails: { value: ['ada@quay.example'], ...AT } };

it('a plan that can be followed needs no other way', () => {
  expect(otherWays(person(mail), 'email')).toEqual([]);
  expect(otherWays(person({}), undefined)).toEqual([]);
  expect(otherWays(person({}), 'meeting')).toEqual([]);
});

it('where the channel is not known, those that are left are offered, and there always is one', () => {
  expect(otherWays(person({}), 'email')).toEqual(['linkedin', 'other']);
  expect(otherWays(person(mail), 'phone')).toEqual(['email', 'linkedin', 'other']);
  expect(otherWays(person({ emails: { value: null, ...AT } }, ['made:1']), 'email')).toEqual(['other']);
});

it('a cleared address is none', () => {
  expect(reachableChannels(person({ emails: { value: [], ...AT } }))).not.toContain('email');
});
