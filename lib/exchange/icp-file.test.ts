import { describe, expect, it } from 'vitest';
import { DEFAULT_BORDERS, DEFAULT_PARTS, type Icp } from '../model/icp.ts';
import { icpsToFile, LONGEST_ICP_FILE, parseIcpFile } from './icp-file.ts';

const profile: Icp = {
  id: 'one',
  name: 'Cold chain',
  version: 4,
  updatedAt: '2026-11-22T09:30:00.000Z',
  criteria: [
    {
      id: 'a',
      kind: 'must',
      weight: 9,
      prior: 0.3,
      field: 'seniority',
      operator: 'at-least',
      values: ['director'],
    },
    {
      id: 'b',
      kind: 'nice',
      weight: 3,
      prior: 0.3,
      field: 'channel',
      values: ['event'],
      byIndustry: [{ industry: '4', weight: 7 }],
    },
  ],
  parts: DEFAULT_PARTS,
  borders: DEFAULT_BORDERS,
  price: { amount: 12_000, currency: 'DKK' },
  cycleDays: 90,
};
const file = (profiles: unknown, more: object = {}) =>
  JSON.stringify({ format: 'assay-icps', version: 1, profiles, ...more });
const problemOf = (text: string) => {
  const read = parseIcpFile(text);
  return read.ok ? undefined : read.problem;
};

describe('a file of profiles', () => {
  it('comes back as it went, also with the mark some editors put first', () => {
    const other = { ...profile, id: 'two', archivedAt: '2026-11-23T09:30:00.000Z' };
    const text = icpsToFile([profile, other]);
    expect(parseIcpFile(text)).toEqual({ ok: true, icps: [profile, other] });
    expect(parseIcpFile(`\uFEFF${text}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['not-json', ''],
    ['not-json', icpsToFile([profile]).slice(0, -20)],
    ['not-profiles', '[]'],
    ['not-profiles', 'null'],
    ['not-profiles', '{"format":"assay-places","version":1,"places":[]}'],
    ['not-profiles', '{"format":"assay-icps","version":"1","profiles":[]}'],
    ['newer', '{"format":"assay-icps","version":2,"profiles":[],"teams":[]}'],
    ['empty', file([])],
    ['too-many', file(Array(201).fill(profile))],
    ['too-large', ' '.repeat(LONGEST_ICP_FILE + 1)],
  ] as const)('is refused whole: %s', (kind, text) => {
    expect(problemOf(text)).toEqual({ kind });
  });

  it('says where a value is wrong, and in which profile', () => {
    const [first, second] = profile.criteria;
    expect(
      problemOf(file([profile, { ...profile, id: 'x', criteria: [first, { ...second, weight: 11 }] }])),
    ).toEqual({
      kind: 'invalid',
      profile: 'Cold chain',
      path: 'criteria.1.weight',
    });
    expect(problemOf(file([{ ...profile, name: 7 }]))).toEqual({
      kind: 'invalid',
      profile: '1',
      path: 'name',
    });
    expect(problemOf(file(['x']))).toEqual({ kind: 'invalid', profile: '1', path: '' });
    expect(problemOf(file([{ ...profile, criteria: [{ ...first, field: 'mood' }] }]))).toMatchObject({
      kind: 'invalid',
    });
  });

  it('says which field it does not know, however deep', () => {
    const [first, second] = profile.criteria;
    const odd = { ...second, byIndustry: [{ industry: '4', weight: 7, colour: 'red' }] };
    expect(problemOf(file([{ ...profile, criteria: [first, odd] }]))).toEqual({
      kind: 'unknown-field',
      profile: 'Cold chain',
      path: 'criteria.1.byIndustry.0.colour',
    });
    expect(problemOf(file([{ ...profile, owner: 'me' }]))).toMatchObject({ path: 'owner' });
    expect(problemOf(file([profile], { owner: 'me' }))).toEqual({
      kind: 'unknown-field',
      profile: '',
      path: 'owner',
    });
    const polluted = file([profile]).replace('"name"', '"__proto__":{"x":1},"name"');
    expect(problemOf(polluted)).toMatchObject({ kind: 'unknown-field', path: '__proto__' });
  });

  it('holds no profile and no criterion twice', () => {
    const [first] = profile.criteria;
    expect(problemOf(file([profile, profile]))).toEqual({ kind: 'twice', profile: 'Cold chain' });
    expect(problemOf(file([{ ...profile, criteria: [first, first] }]))).toEqual({
      kind: 'twice',
      profile: 'Cold chain',
    });
  });
});
