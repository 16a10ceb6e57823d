import { expect, it } from 'vitest';
import { loadMessages, makeFormat } from '../../lib/locales/index.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import { nameCriteria } from './name-criteria.ts';

const base = { kind: 'nice', weight: 3, prior: 0.3 } as const;

it('a criterion is called by its field, and by its values where two are of one field', async () => {
  const criteria: Criterion[] = [
    { ...base, id: 'a', field: 'function', values: ['operations'] },
    { ...base, id: 'b', field: 'place', values: ['DK', 'FR', 'SE'] },
    { ...base, id: 'c', field: 'place', values: ['Bandung'] },
    { ...base, id: 'd', field: 'custom', name: 'Fleet', values: ['12'] },
  ];
  const names = nameCriteria(criteria, await loadMessages('en'), makeFormat('en-GB', 'UTC'));
  const plain = [...names.values()].map((name) => name.replace(/[\u2068\u2069]/g, ''));
  expect(plain).toEqual(['Function', 'Place: Denmark, France …', 'Place: Bandung', 'Fleet']);
});
