import { describe, expect, it } from 'vitest';
import type { Icp } from '../../lib/model/icp.ts';
import { parseDraft } from './form-schema.ts';
import {
  changeCriterion,
  emptyForm,
  moveCriterion,
  newCriterion,
  readForm,
  sameForm,
  toForm,
} from './icp-form.ts';

const form = {
  ...emptyForm('Cold chain'),
  criteria: [
    newCriterion('a', 'seniority', ['director', 'cxo']),
    newCriterion('b', 'place', ['DK']),
    newCriterion('c', 'company', ['FrostLedger']),
  ],
};

function kindsOf(problems: readonly { kind: string }[]) {
  return problems.map(({ kind }) => kind);
}

describe('readForm', () => {
  it('gives a draft that can be saved, in the order written', () => {
    const { draft, problems } = readForm(form);
    expect(problems).toEqual([]);
    expect(draft?.criteria.map(({ field, kind, weight }) => [field, kind, weight])).toEqual([
      ['seniority', 'must', 8],
      ['place', 'nice', 4],
      ['company', 'never', 5],
    ]);
    expect(draft).not.toHaveProperty('id');
  });

  it('names a criterion without values and still scores with the others', () => {
    const { icp, draft, problems } = readForm(changeCriterion(form, 'b', { values: [] }));
    expect(problems).toEqual([{ kind: 'no-values', criteria: ['b'] }]);
    expect(icp?.criteria).toHaveLength(2);
    expect(draft).toBeUndefined();
  });

  it('refuses a form without name or criteria', () => {
    expect(kindsOf(readForm({ ...form, name: '  ' }).problems)).toEqual(['nameless']);
    expect(kindsOf(readForm(emptyForm('Empty')).problems)).toEqual(['empty']);
  });

  it('passes on contradictions, weightless criteria and borders that do not rise', () => {
    const never = { ...newCriterion('d', 'place', ['DK']), kind: 'never' as const };
    const must = changeCriterion(form, 'b', { kind: 'must' });
    expect(kindsOf(readForm({ ...must, criteria: [...must.criteria, never] }).problems)).toEqual([
      'contradiction',
    ]);
    const weightless = changeCriterion(changeCriterion(form, 'a', { weight: 0 }), 'b', { weight: 0 });
    expect(kindsOf(readForm(weightless).problems)).toEqual(['weightless']);
    const flat = { ...form, borders: { cool: 60, warm: 60, hot: 80 } };
    expect(kindsOf(readForm(flat).problems)).toEqual(['borders-not-rising']);
  });

  it('does not let through a value that is none of the field', () => {
    const { icp, draft } = readForm(changeCriterion(form, 'a', { values: ['emperor'] }));
    expect(icp).toBeUndefined();
    expect(draft).toBeUndefined();
  });
});

describe('sameForm', () => {
  const { draft } = readForm(form);
  const icp: Icp = { ...(draft as Icp), id: 'x', version: 3, updatedAt: '2026-03-10T09:00:00.000Z' };

  it('is true of an untouched form and false after a change and back again', () => {
    const touched = changeCriterion(toForm(icp), 'b', { weight: 9 });
    expect(sameForm(toForm(icp), icp)).toBe(true);
    expect(sameForm(touched, icp)).toBe(false);
    expect(sameForm(changeCriterion(touched, 'b', { weight: 4 }), icp)).toBe(true);
  });

  it('is false while nothing is saved', () => {
    expect(sameForm(form, undefined)).toBe(false);
  });
});

describe('what else a form holds', () => {
  it('gives price and sales cycle where they are numbers, and says where they are none', () => {
    const priced = { ...form, amount: '12000.5', currency: 'DKK', cycleDays: '90' };
    expect(readForm(priced).draft).toMatchObject({
      price: { amount: 12_000.5, currency: 'DKK' },
      cycleDays: 90,
    });
    expect(readForm(form).draft).not.toHaveProperty('price');
    expect(kindsOf(readForm({ ...form, amount: '-1' }).problems)).toEqual(['price']);
    expect(kindsOf(readForm({ ...form, cycleDays: '0.5' }).problems)).toEqual(['cycle']);
    expect(kindsOf(readForm({ ...form, cycleDays: '1001' }).problems)).toEqual(['cycle']);
  });

  it('leaves a range the wrong way round out of what is tried, and names it', () => {
    const range = { operator: 'between' as const, values: ['501-1000', '11-50'] };
    const size = { ...newCriterion('z', 'size'), ...range };
    const { icp, draft, problems } = readForm({ ...form, criteria: [...form.criteria, size] });
    expect(problems).toEqual([{ kind: 'range-reversed', criteria: ['z'] }]);
    expect(icp?.criteria.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(draft).toBeUndefined();
  });

  it('moves a criterion to where another stands, up and down', () => {
    const order = (one: string, other: string) =>
      moveCriterion(form, one, other)
        .criteria.map(({ id }) => id)
        .join('');
    expect(order('a', 'c')).toBe('bca');
    expect(order('c', 'a')).toBe('cab');
    expect(order('a', 'nobody')).toBe('abc');
  });

  it('comes back from where drafts are kept, and nothing else does', () => {
    const kept: unknown = JSON.parse(JSON.stringify({ ...form, id: 'x' }));
    expect(parseDraft(kept)).toEqual(kept);
    expect(parseDraft({ ...form, criteria: [{ id: 'a', field: 'mood' }] })).toBeUndefined();
    expect(parseDraft(undefined)).toBeUndefined();
  });
});
