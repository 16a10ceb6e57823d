import { describe, expect, it } from 'vitest';
import { type Criterion, DEFAULT_BORDERS, DEFAULT_PARTS, type Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { groupByRole, missingRoles } from './roles.ts';

const at = '2026-03-02T09:00:00.000Z';

const someone = (title: string | undefined, headline?: string) =>
  ({
    facts: {
      name: { value: title ?? 'nobody', source: { kind: 'user' }, at },
      ...(title && { title: { value: title, source: { kind: 'user' }, at } }),
      ...(headline && { headline: { value: headline, source: { kind: 'user' }, at } }),
    },
  }) as PersonRow;

const icpOf = (...criteria: Pick<Criterion, 'field' | 'values'>[]): Icp => ({
  id: 'icp',
  name: 'Cold chain',
  version: 1,
  updatedAt: at,
  parts: DEFAULT_PARTS,
  borders: DEFAULT_BORDERS,
  criteria: criteria.map((each, place) => ({
    id: String(place),
    kind: 'must',
    weight: 5,
    prior: 0.5,
    ...each,
  })) as Criterion[],
});

const team = [
  someone('Warehouse Manager'),
  someone('Director of Operations'),
  someone('Head of Procurement'),
  someone(undefined, 'VP Operations'),
  someone('Wanderer'),
];

describe('roles at a company', () => {
  it('groups by function, highest first, and keeps what a title does not tell apart', () => {
    const groups = groupByRole(team);
    expect(groups[0]?.function).toBe('operations');
    expect(groups[0]?.holders[0]?.seniority).toBe('vice-president');
    expect(groups.at(-1)?.function).toBeUndefined();
    expect(groups.flatMap(({ holders }) => holders)).toHaveLength(5);
  });

  it('names the sought roles nobody fills', () => {
    const icp = icpOf(
      { field: 'function', values: ['operations', 'information-technology'] },
      { field: 'seniority', values: ['director', 'vice-president'] },
    );
    expect(missingRoles([icp], groupByRole(team))).toEqual([
      { function: 'information-technology', seniorities: ['director', 'vice-president'] },
    ]);
    expect(missingRoles([icp], [])).toHaveLength(2);
  });

  it('does without a function, without a level, and without both', () => {
    const levels = icpOf({ field: 'seniority', values: ['cxo'] });
    expect(missingRoles([levels], groupByRole(team))).toEqual([{ seniorities: ['cxo'] }]);
    const functions = icpOf({ field: 'function', values: ['purchasing'] });
    expect(missingRoles([functions], groupByRole(team))).toEqual([]);
    expect(missingRoles([icpOf()], [])).toEqual([]);
  });
});
