import { describe, expect, it } from 'vitest';
import type { WordField } from '../../lib/model/said-words.ts';
import type { Question } from '../../lib/model/scorecard.ts';
import { ACQUISITION_CHANNELS, FUNCTIONS, SENIORITIES, SIZE_BANDS } from '../../lib/model/words.ts';
import { answerable, toldBy } from './settle-question.ts';

const total = { low: 0, value: 50, high: 100 };
const ask = (about: Question['about'], values: readonly string[], name?: string): Question => ({
  about,
  options: values.map((value) => ({ value, chance: 1 / values.length, total, verdict: 'unsure' })),
  worth: 1,
  ...(name !== undefined && { name }),
});
const seek = (about: WordField, wanted: readonly string[]) => ({ ...ask(about, ['yes', 'no']), wanted });
const only = (question: Question) => {
  const [first] = answerable([question]);
  if (!first) throw new Error('not answerable');
  return first;
};
const country = (code: string) => (code === 'DK' ? 'Denmark' : code);
const tell = (question: Question, value: string) => toldBy(only(question), value, country);

describe('answerable', () => {
  it('leaves out what there is no place for', () => {
    const unnamed = [ask('keywords', ['yes', 'no']), ask('custom', ['yes'])];
    expect(answerable(unnamed)).toEqual([]);
  });

  it('asks for words with yes and no, each set of words by itself', () => {
    const [both, one] = answerable([seek('title', ['CEO', 'Head']), seek('title', ['Head'])]);
    expect(both).toMatchObject({ direct: ['yes', 'no'], listed: [], wanted: ['CEO', 'Head'] });
    expect(one?.id).not.toBe(both?.id);
    expect(only(seek('title', ['head', 'ceo'])).id).toBe(both?.id);
  });

  it('asks for a number of the user’s own in spans', () => {
    expect(only(ask('custom', ['< 50', '≥ 50'], 'Seats')).direct).toEqual(['< 50', '≥ 50']);
  });

  it.each([
    ['seniority', ['director', 'experienced-manager', 'other'], SENIORITIES],
    ['function', ['operations', 'other'], FUNCTIONS],
    ['channel', ['referral', 'event', 'other'], ACQUISITION_CHANNELS],
  ] as const)('asks which %s it is instead of "something else"', (about, offered, vocabulary) => {
    const { direct, listed } = only(ask(about, offered));
    expect(direct).toEqual(offered.slice(0, -1));
    expect([...direct, ...listed].sort()).toEqual([...vocabulary].sort());
  });

  it('lists the answers that are too many for buttons', () => {
    const bands = only(ask('size', SIZE_BANDS));
    expect(bands.listed).toEqual([]);
    const many = only(ask('industry', [...SIZE_BANDS, 'other']));
    expect(many.direct).toHaveLength(4);
    expect([...many.direct, ...many.listed]).toEqual([...SIZE_BANDS, 'other']);
  });

  it('names a field of the user’s own', () => {
    expect(only(ask('custom', ['yes', 'other'], 'Uses SAP'))).toMatchObject({
      name: 'Uses SAP',
      direct: ['yes', 'other'],
    });
  });

  it('keeps "something else" of a place out: it names none', () => {
    expect(only(ask('place', ['DK', 'other'])).direct).toEqual(['DK']);
  });
});

it.each([
  [ask('budget', ['no', 'yes']), 'yes', { kind: 'answer', key: 'budget', given: { state: 'yes' } }],
  [ask('size', ['11-50']), '11-50', { kind: 'edit', field: 'companySize', value: '11-50' }],
  [ask('industry', ['96']), 'other', { kind: 'edit', field: 'industry', value: 'other' }],
  [ask('place', ['DK']), 'DK', { kind: 'edit', field: 'location', value: 'Denmark' }],
  [ask('seniority', ['director']), 'cxo', { kind: 'edit', field: 'seniority', value: 'cxo' }],
  [ask('function', ['sales']), 'sales', { kind: 'edit', field: 'function', value: 'sales' }],
  [ask('channel', ['event']), 'event', { kind: 'edit', field: 'channel', value: 'event' }],
  [ask('tenure', ['< 2', '≥ 2']), '≥ 2', { kind: 'edit', field: 'tenure', value: '≥ 2' }],
  [ask('custom', ['< 5', '≥ 5'], 'Sites'), '≥ 5', { kind: 'custom', name: 'Sites', value: '≥ 5' }],
  [
    seek('keywords', ['HACCP']),
    'no',
    { kind: 'words', said: { about: 'keywords', wanted: ['HACCP'], state: 'no' } },
  ],
  [ask('custom', ['yes'], 'Uses SAP'), 'yes', { kind: 'custom', name: 'Uses SAP', value: 'yes' }],
] as const)('keeps the answer where it belongs: %#', (question, value, told) => {
  expect(tell(question, value)).toEqual(told);
});
