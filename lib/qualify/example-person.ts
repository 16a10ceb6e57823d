import { type Criterion, DEFAULT_BORDERS, DEFAULT_PARTS, type Icp } from '../model/icp.ts';
import type { Person, PersonFacts } from '../model/person.ts';
import type { Fact } from '../model/reading.ts';

/** An invented person and the criteria the tests of this room share. */
export const NOW = '2026-11-22T09:30:00.000Z';
export const fact = <T>(value: T): Fact<T> => ({
  value,
  source: { kind: 'user' },
  at: '2026-11-20T08:00:00.000Z',
});

export function person(facts: Partial<PersonFacts>): Person {
  return {
    id: 'p1',
    identities: ['li:in/nadia-b'],
    url: 'https://www.linkedin.com/in/nadia-b/',
    facts: { name: fact('Nadia Benkirane-Østergaard'), ...facts },
    stage: 'suspect',
    stageSince: NOW,
    answers: {},
    signals: [],
    tags: [],
    capturedAt: NOW,
    lastSeenAt: NOW,
    updatedAt: NOW,
  };
}

export const base = { prior: 0.5 };
export const SENIORITY: Criterion = {
  ...base,
  id: 's',
  kind: 'must',
  weight: 9,
  field: 'seniority',
  values: ['director', 'vice-president', 'cxo'],
};
export const FUNCTION: Criterion = {
  ...base,
  id: 'f',
  kind: 'must',
  weight: 8,
  field: 'function',
  values: ['operations', 'purchasing'],
};
export const SIZE: Criterion = {
  ...base,
  id: 'z',
  kind: 'must',
  weight: 10,
  field: 'size',
  values: ['201-500', '501-1000'],
};
export const INDUSTRY: Criterion = {
  ...base,
  id: 'i',
  kind: 'nice',
  weight: 6,
  field: 'industry',
  values: ['116', '93'],
};
export const PLACE: Criterion = {
  ...base,
  id: 'p',
  kind: 'nice',
  weight: 4,
  field: 'place',
  values: ['DK', 'Oslo, Norway'],
};
export const WORDS: Criterion = {
  ...base,
  id: 'w',
  kind: 'nice',
  weight: 3,
  field: 'keywords',
  values: ['HACCP', 'cold chain'],
};
export const RIVALS: Criterion = {
  ...base,
  id: 'r',
  kind: 'never',
  weight: 0,
  prior: 0.02,
  field: 'company',
  values: ['FrostLedger', 'kulde.example'],
};

export function icp(criteria: Criterion[], change: Partial<Icp> = {}): Icp {
  return {
    id: 'icp',
    name: 'Cold chain',
    version: 3,
    updatedAt: NOW,
    criteria,
    parts: DEFAULT_PARTS,
    borders: DEFAULT_BORDERS,
    ...change,
  };
}
