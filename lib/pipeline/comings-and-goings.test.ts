import { expect, it } from 'vitest';
import type { DatedChange } from '../model/change.ts';
import type { PersonRow } from '../model/person.ts';
import type { Position } from '../model/reading.ts';
import { joinedSince, leftEmployer } from './comings-and-goings.ts';

const QUAY = { company: 'Tamarind Quay' };
const SINCE = '2025-03-10T09:00:00.000Z';

const at = (company: string, dates: string | undefined, current = true): Position => ({
  title: 'Buyer',
  company,
  current,
  ...(dates && { dates }),
});

const someone = (id: string, positions: Position[], changes?: DatedChange[]): PersonRow =>
  ({ id, facts: { positions: { value: positions } }, ...(changes && { changes }) }) as PersonRow;

const came = (seen: string, now = 'Tamarind Quay Ltd'): DatedChange => ({
  key: 'entry:new-employer',
  kind: 'new-employer',
  at: seen,
  was: 'Acme',
  now,
});

it('tells who joined by what their positions date, and by changes, the latest first', () => {
  const people = [
    someone('long here', [at('Tamarind Quay', 'Jan 2019 - Present')]),
    someone('dated', [at('Tamarind Quay', 'Nov 2025 - Present'), at('Acme', 'Jan 2019 - Oct 2025', false)]),
    someone('seen', [], [came('2026-02-01T09:00:00.000Z')]),
    someone('both', [at('Tamarind Quay Ltd', 'Jan 2026 - Present')], [came('2026-02-20T09:00:00.000Z')]),
  ];
  expect(joinedSince(people, QUAY, SINCE).map(({ person, from, was }) => [person.id, from, was])).toEqual([
    ['seen', undefined, 'Acme'],
    ['both', '2026-01', 'Acme'],
    ['dated', '2025-11', undefined],
  ]);
});

it('takes a promotion, an undated job and an old change for no arrival', () => {
  const people = [
    someone('promoted', [
      at('Tamarind Quay', 'Nov 2025 - Present'),
      at('Tamarind Quay', 'Jan 2019 - Nov 2025', false),
    ]),
    someone('undated', [at('Tamarind Quay', undefined)]),
    someone('earlier', [], [came('2024-02-01T09:00:00.000Z')]),
    someone('elsewhere', [at('Acme', 'Nov 2025 - Present')], [came('2026-02-01T09:00:00.000Z', 'Acme')]),
  ];
  expect(joinedSince(people, QUAY, SINCE)).toEqual([]);
});

it('tells who left, and where they went', () => {
  const person = someone('gone', []);
  const left = (kind: DatedChange['kind'], was: string, now?: string) => ({
    person,
    change: { key: 'k', kind, at: SINCE, was, ...(now && { now }) },
  });
  expect(
    leftEmployer(
      [
        left('new-employer', 'Tamarind Quay GmbH', 'Pelican'),
        left('left-employer', 'Tamarind Quay'),
        left('new-employer', 'Acme', 'Tamarind Quay'),
        left('promotion', 'Tamarind Quay', 'Director'),
      ],
      QUAY,
    ),
  ).toEqual([
    { person, seenAt: SINCE, now: 'Pelican' },
    { person, seenAt: SINCE },
  ]);
});
