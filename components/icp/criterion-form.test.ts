import { describe, expect, it } from 'vitest';
import { changeOperator, findFault, operatorsOf, toCriterion } from './criterion-form.ts';
import type { CriterionForm } from './form-schema.ts';
import { newCriterion } from './icp-form.ts';

const make = (field: CriterionForm['field'], change: Partial<CriterionForm>): CriterionForm => ({
  ...newCriterion('a', field),
  ...change,
});

describe('findFault', () => {
  it.each([
    ['size', { operator: 'between', values: ['51-200', '11-50'] }, 'range-reversed'],
    ['size', { operator: 'between', values: ['11-50', '51-200'] }, undefined],
    ['size', { operator: 'between', values: ['11-50', '11-50'] }, undefined],
    ['size', { operator: 'between', values: ['11-50', ''] }, 'range-unfinished'],
    ['size', { operator: 'between', values: ['', ''] }, 'no-values'],
    ['seniority', { operator: 'at-least', values: [] }, 'no-values'],
    ['seniority', { operator: 'between', values: ['cxo', 'director'] }, 'range-reversed'],
    ['tenure', { operator: 'between', values: ['10', '9'] }, 'range-reversed'],
    ['tenure', { operator: 'at-most', values: ['0.5'] }, undefined],
    ['tenure', { operator: 'at-most', values: ['-1'] }, 'years'],
    ['tenure', { operator: 'at-most', values: ['two'] }, 'years'],
    ['custom', { values: ['red'] }, 'own-name'],
    ['custom', { name: 'Colour', values: ['red'] }, undefined],
    ['custom', { name: 'Fleet', operator: 'at-least', values: ['many'] }, 'number'],
    ['custom', { name: 'Fleet', operator: 'between', values: ['-5', '1e3'] }, undefined],
    ['custom', { name: 'Fleet', operator: 'between', values: ['9', '10'] }, undefined],
    ['place', { values: [] }, 'no-values'],
  ] as const)('%s %o: %s', (field, change, fault) => {
    expect(findFault(make(field, change))).toBe(fault);
  });
});

describe('changeOperator', () => {
  const change = (
    field: CriterionForm['field'],
    before: Partial<CriterionForm>,
    operator: CriterionForm['operator'],
  ) => changeOperator(make(field, before), operator).values;

  it('keeps what was sought of an order as far as the new operator can say it', () => {
    const levels = { values: ['cxo', 'director'] };
    expect(change('seniority', levels, 'at-least')).toEqual(['director']);
    expect(change('seniority', levels, 'at-most')).toEqual(['cxo']);
    expect(change('seniority', levels, 'between')).toEqual(['director', 'cxo']);
    const range = { operator: 'between', values: ['director', 'cxo'] } as const;
    expect(change('seniority', range, 'one-of')).toEqual(['director', 'vice-president', 'cxo']);
    const above = { operator: 'at-least', values: ['5001-10000'] } as const;
    expect(change('size', above, 'one-of')).toEqual(['5001-10000', '10001+']);
    expect(change('size', above, 'between')).toEqual(['5001-10000', '10001+']);
    expect(change('size', above, 'at-most')).toEqual(['5001-10000']);
    expect(change('size', { operator: 'at-most', values: ['2-10'] }, 'one-of')).toEqual(['1', '2-10']);
  });

  it('leaves the other border of a number open, and drops what is no number', () => {
    expect(change('custom', { values: ['red', '10'] }, 'at-least')).toEqual(['10']);
    expect(change('custom', { operator: 'at-least', values: ['10'] }, 'between')).toEqual(['10', '']);
    expect(change('tenure', { operator: 'at-most', values: ['2'] }, 'between')).toEqual(['', '2']);
    expect(change('custom', { values: ['red'] }, 'at-most')).toEqual([]);
  });

  it('invents nothing where nothing was sought', () => {
    expect(change('size', { values: [] }, 'at-least')).toEqual([]);
    expect(change('size', { values: [] }, 'between')).toEqual(['', '']);
  });
});

describe('toCriterion', () => {
  it('writes only what the field has', () => {
    expect(toCriterion(make('place', { values: ['DK'] }))).not.toHaveProperty('operator');
    expect(toCriterion(make('size', { operator: 'at-least', values: ['11-50', '51-200'] }))).toMatchObject({
      operator: 'at-least',
      values: ['11-50'],
    });
    expect(toCriterion(make('channel', { values: ['event'], byIndustry: [] }))).not.toHaveProperty(
      'byIndustry',
    );
  });

  it('has an operator to begin with that the field knows', () => {
    expect(operatorsOf('tenure')).not.toContain('one-of');
    expect(newCriterion('a', 'tenure').operator).toBe('at-least');
  });
});
