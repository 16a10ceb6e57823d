import { expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answers.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { buyersAmong, partOf } from './buyers.ts';

const at = '2026-03-02T09:00:00.000Z';

const someone = (title: string, authority?: Partial<Answer>, over: Partial<PersonRow> = {}) =>
  ({
    facts: { name: { value: title }, title: { value: title } },
    stage: 'suspect',
    answers: authority ? { authority: { state: 'yes', at, ...authority } } : {},
    ...over,
  }) as PersonRow;

it('believes what was heard before the job', () => {
  expect(partOf(someone('Chief Operating Officer'))).toMatchObject({ part: 'decides', heard: false });
  expect(partOf(someone('Chief Operating Officer', { authority: 'uses' }))).toMatchObject({
    part: 'uses',
    heard: true,
  });
  expect(partOf(someone('Chief Operating Officer', { state: 'no' }))).toBeUndefined();
  expect(partOf(someone('Wanderer'))).toBeUndefined();
});

it('takes the job as the row reads it, with what the user said of it', () => {
  expect(partOf(someone('Wanderer', undefined, { readAs: { seniority: 'director' } }))?.part).toBe('decides');
  expect(partOf(someone('Director', undefined, { readAs: { seniority: 'other' } }))).toBeUndefined();
});

it('puts who decides first, who was heard before others, and leaves out who is set aside', () => {
  const people = [
    someone('Warehouse Manager'),
    someone('Chief Operating Officer'),
    someone('Clerk', { authority: 'decides' }),
    someone('Managing Director', undefined, { stage: 'disqualified' }),
    someone('Legal Counsel'),
  ];
  expect(buyersAmong(people).map(({ person }) => person.facts.name.value)).toEqual([
    'Clerk',
    'Chief Operating Officer',
    'Warehouse Manager',
  ]);
});
