import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import { companyPage, missingFacts } from './missing-facts.ts';

const cardOf = (verdict: Scorecard['verdict'], turns: string[], unknown: string[]) =>
  ({
    verdict,
    criteria: unknown.map((field) => ({ field, verdict: 'unknown' })),
    nextQuestions: turns.map((about) => ({ about, options: [{ verdict: 'fit' }, { verdict: 'no-fit' }] })),
  }) as Scorecard;

describe('company facts a person’s page lacks', () => {
  it('names the one that would turn the verdict before those that would not', () => {
    expect(missingFacts(cardOf('unsure', ['size'], ['size', 'industry']))).toEqual({
      facts: ['size'],
      settles: true,
    });
  });

  it('says so where they only narrow the score', () => {
    expect(missingFacts(cardOf('fit', [], ['industry', 'place']))).toEqual({
      facts: ['industry'],
      settles: false,
    });
  });

  it('is silent where nothing of the company is unknown', () => {
    expect(missingFacts(cardOf('unsure', ['place'], ['place', 'seniority']))).toBeUndefined();
  });
});

describe('the page that shows them', () => {
  it.each([
    [
      'https://www.linkedin.com/company/tamarind-freight/',
      'https://www.linkedin.com/company/tamarind-freight/about/',
    ],
    [
      'https://de.linkedin.com/company/tamarind-freight/life?x=1',
      'https://de.linkedin.com/company/tamarind-freight/about/',
    ],
    ['https://www.linkedin.com/school/tamarind/', 'https://www.linkedin.com/school/tamarind/about/'],
    ['https://tamarind.example/team', 'https://tamarind.example/team'],
    ['http://tamarind.example/', undefined],
    ['javascript:alert(1)', undefined],
    [undefined, undefined],
  ])('%s', (address, page) => {
    expect(companyPage(address)).toBe(page);
  });
});
