import { describe, expect, it } from 'vitest';
import type { CriterionResult, FitVerdict } from '../model/scorecard.ts';
import { becauseOf } from '../qualify/index.ts';
import { english } from './en/index.ts';
import { makeFormat } from './index.ts';
import { reasonOf } from './reason-of.ts';

const format = makeFormat('en-GB', 'UTC');
const all = { low: 0, value: 0.5, high: 1 };

const result = (partial: Partial<CriterionResult>): CriterionResult => ({
  id: 'c',
  field: 'seniority',
  kind: 'must',
  weight: 5,
  verdict: 'match',
  share: all,
  evidence: [],
  ...partial,
});

const say = (verdict: FitVerdict, criteria: CriterionResult[]) =>
  reasonOf({ verdict, because: becauseOf({ verdict, criteria }) }, english, format);

describe('reasonOf', () => {
  it('names what matched, musts first, then by weight, three at most', () => {
    const criteria = [
      result({ field: 'place', kind: 'nice', weight: 9, reading: 'DK' }),
      result({ reading: 'director' }),
      result({ field: 'size', kind: 'nice', weight: 1, reading: '201-500' }),
      result({ field: 'function', kind: 'nice', weight: 4, reading: 'operations' }),
    ];
    expect(say('fit', criteria)).toBe('Fit: Seniority Director, Place Denmark, Function Operations.');
  });

  it('puts a refusal down to the missed must alone', () => {
    const criteria = [
      result({ field: 'place', kind: 'nice', weight: 9, verdict: 'miss', reading: 'BR' }),
      result({ verdict: 'miss', reading: 'entry' }),
    ];
    expect(say('no-fit', criteria)).toBe('No fit: Seniority Entry level.');
  });

  it('says what is not known, in one breath', () => {
    const criteria = [
      result({ verdict: 'unknown', field: 'size' }),
      result({ verdict: 'unknown', field: 'industry' }),
      result({ verdict: 'partial', reading: 'experienced-manager' }),
    ];
    expect(say('unsure', criteria)).toBe(
      'Unsure: Seniority Experienced manager, Size and Industry not known.',
    );
  });

  it('quotes the page where nothing was concluded', () => {
    const evidence = [{ words: 'Volta Bay', from: 'company' as const }];
    const criteria = [result({ field: 'company', kind: 'never', evidence })];
    expect(say('excluded', criteria)).toBe('Excluded: Company Volta Bay.');
  });

  it('gives the verdict alone where nothing decided it', () => {
    expect(say('unsure', [])).toBe('Unsure.');
  });
});
