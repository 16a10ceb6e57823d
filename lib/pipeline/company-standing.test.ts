import { expect, it } from 'vitest';
import type { PersonRow } from '../model/person.ts';
import { companyStanding } from './company-standing.ts';

const someone = (id: string, over: Partial<PersonRow> = {}, label?: string): PersonRow =>
  ({ id, stage: 'suspect', priority: -1, ...(label && { score: { label } }), ...over }) as PersonRow;

it('counts nobody where nobody is known', () => {
  expect(companyStanding([])).toEqual({
    inPlay: 0,
    setAside: 0,
    grades: { hot: 0, warm: 0, cool: 0, cold: 0 },
    unscored: 0,
  });
});

it('leaves who is set aside out of the warmth, and not out of what was and what comes', () => {
  const people = [
    someone('gone', { stage: 'disqualified', priority: 95, lastContactAt: '2026-03-09' }, 'hot'),
    someone('warm', { priority: 70, lastContactAt: '2026-03-01', nextDueAt: '2026-03-20' }, 'warm'),
    someone('also warm', { priority: 65, nextDueAt: '2026-03-12' }, 'warm'),
    someone('unread'),
  ];
  expect(companyStanding(people)).toMatchObject({
    inPlay: 3,
    setAside: 1,
    grades: { hot: 0, warm: 2, cool: 0, cold: 0 },
    unscored: 1,
    best: { id: 'warm' },
    touched: { id: 'gone' },
    next: { id: 'also warm' },
  });
});
