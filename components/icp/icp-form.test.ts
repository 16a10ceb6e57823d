import { describe, expect, it } from 'vitest';
import type { Icp } from '../../lib/model/icp.ts';
import { changeCriterion, emptyForm, newCriterion, readForm, sameForm, toForm } from './icp-form.ts';

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
