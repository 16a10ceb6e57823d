import { describe, expect, it } from 'vitest';
import { english } from '../../lib/locales/en/index.ts';
import { makeFormat } from '../../lib/locales/index.ts';
import type { CriterionResult, PointLine } from '../../lib/model/scorecard.ts';
import { sayLine } from './say-line.ts';

const format = makeFormat('en-GB', 'UTC');
const AT = '2026-05-03T09:00:00.000Z';
const criterion = (id: string, over: Partial<CriterionResult> = {}): CriterionResult => ({
  id,
  field: 'size',
  kind: 'must',
  weight: 8,
  verdict: 'unknown',
  share: { low: 0, value: 0.3, high: 1 },
  evidence: [],
  ...over,
});
const CRITERIA = [
  criterion('size'),
  criterion('rival', { field: 'company', kind: 'never' }),
  criterion('own', { field: 'custom', name: 'Fleet' }),
];
const line = (over: Partial<PointLine>): PointLine => ({
  subject: { kind: 'criterion', id: 'size' },
  points: { low: 0, value: 6.61, high: 22.04 },
  most: 22.04,
  evidence: [],
  whatIf: [],
  ...over,
});
const say = (over: Partial<PointLine>) => sayLine(line(over), CRITERIA, english, format);

describe('sayLine', () => {
  it('names the criterion, its points, how far they move, and what would change them', () => {
    const total = { low: 50, value: 71, high: 80 };
    expect(
      say({
        whatIf: [
          { becomes: 'match', total, verdict: 'fit' },
          { becomes: 'miss', total: { ...total, value: 8 }, verdict: 'no-fit' },
        ],
      }),
    ).toEqual({
      name: 'Size',
      points: '6.6 of 22',
      range: 'between 0 and 22 while not known',
      quotes: [],
      remarks: ['If met: 71, fit.', 'If not: 8, no fit.'],
    });
    expect(say({ subject: { kind: 'criterion', id: 'own' } }).name).toBe('Fleet');
  });

  it('quotes the words with the page and the day', () => {
    const page = {
      kind: 'page',
      adapter: 'linkedin-company',
      version: '1',
      layout: 'sdui',
      url: 'https://www.linkedin.com/company/kestrel/',
    } as const;
    const { quotes } = say({
      evidence: [
        { words: '201-500', from: 'companySize', at: AT, source: page },
        { words: 'mid-sized', from: 'companySize', at: AT, source: { kind: 'user' } },
        { words: 'about', from: 'about' },
      ],
    });
    expect(quotes.map(({ where }) => where)).toEqual([
      'LinkedIn, 3 May 2026',
      'told by you, 3 May 2026',
      'about',
    ]);
  });

  it('tells a refusal that stands from one that is still possible', () => {
    const total = { low: 60, value: 66, high: 80 };
    const standing = say({
      subject: { kind: 'refusal', ids: ['rival'] },
      points: { low: -40, value: -40, high: -40 },
      most: 0,
      whatIf: [{ becomes: 'match', total, verdict: 'unsure' }],
    });
    expect(standing).toMatchObject({
      name: 'Taken off: Company',
      points: '-40',
      remarks: ['Without this: 66, unsure.'],
    });
    const possible = say({
      subject: { kind: 'refusal', ids: ['rival', 'size'] },
      points: { low: -40, value: 0, high: 0 },
      most: 0,
    });
    expect(possible).toMatchObject({ name: 'Could still be taken off: Company and Size', points: '0' });
  });

  it('says that nothing was heard, and why an answer does not count as it reads', () => {
    const budget = { kind: 'answer', key: 'budget' } as const;
    expect(say({ subject: budget }).remarks).toEqual(['not asked yet']);
    const heard = [{ words: '20,000', from: 'answer' as const, at: AT }];
    expect(say({ subject: budget, evidence: heard, caveat: 'other-currency' }).remarks).toEqual([
      english.account.caveats['other-currency'],
    ]);
  });
});
