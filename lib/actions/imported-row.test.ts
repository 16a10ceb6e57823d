import { describe, expect, it } from 'vitest';
import { toImportedRow } from './imported-row.ts';

const IMPORT = '019b1111-2222-7333-8444-555566667777';

describe('toImportedRow', () => {
  it('keeps industry and size as what they are known by, or as fields of the user where they are not', () => {
    const known = toImportedRow({ name: 'Ana', industry: 'Maschinenbau', companySize: '201-500' }, 3, IMPORT);
    expect(known.besides).toMatchObject({ companySize: '201-500' });
    expect(known.besides?.industry).toMatch(/^\d+$/);
    const odd = toImportedRow({ name: 'Ana', industry: 'Quay things', companySize: 'a few' }, 3, IMPORT);
    expect(odd.besides).toEqual({ custom: { Industry: 'Quay things', 'Company size': 'a few' } });
  });

  it('gives who has no address the same made one each time the row is taken', () => {
    const [one, again] = [1, 2].map(() => toImportedRow({ name: 'Ana' }, 3, IMPORT).reading.identities);
    expect(one).toEqual(again);
    expect(one).toEqual([expect.stringMatching(/^made:/)]);
    expect(toImportedRow({ name: 'Ana' }, 4, IMPORT).reading.identities).not.toEqual(one);
  });

  it('takes a stage over, but nobody as set aside, for which no file tells the reason', () => {
    expect(toImportedRow({ name: 'Ana', stage: 'prospect' }, 3, IMPORT).besides).toEqual({
      stage: 'prospect',
    });
    expect(toImportedRow({ name: 'Ana', stage: 'disqualified' }, 3, IMPORT).besides).toBeUndefined();
  });
});
