import { describe, expect, it } from 'vitest';
import {
  base,
  FUNCTION,
  fact,
  INDUSTRY,
  NOW,
  PLACE,
  person,
  SENIORITY,
  SIZE,
  WORDS,
} from '../../test/fixtures/example-person.ts';
import type { Criterion } from '../model/icp.ts';
import type { PersonFacts } from '../model/person.ts';
import { gatherFacts } from './facts.ts';
import { judgeCriterion } from './judge-criterion.ts';

function verdictOf(criterion: Criterion, facts: Partial<PersonFacts>) {
  return judgeCriterion(criterion, gatherFacts(person(facts), undefined, NOW)).verdict;
}

describe('judgeCriterion', () => {
  it.each([
    ['VP Sales', 'match'],
    ['Marketing Manager', 'partial'],
    ['Team Lead', 'miss'],
    ['Ninja', 'unknown'],
  ])('seniority of %s: %s', (title, verdict) =>
    expect(verdictOf(SENIORITY, { title: fact(title) })).toBe(verdict),
  );

  it.each([
    ['Head of Procurement', 'match'],
    ['CEO', 'partial'],
    ['Sales Director', 'miss'],
    ['Director', 'unknown'],
  ])('function of %s: %s', (title, verdict) =>
    expect(verdictOf(FUNCTION, { title: fact(title) })).toBe(verdict),
  );

  it.each([
    ['501-1000', 'match'],
    ['51-200', 'partial'],
    ['11-50', 'miss'],
    ['lots', 'unknown'],
  ])('size %s: %s', (size, verdict) => expect(verdictOf(SIZE, { companySize: fact(size) })).toBe(verdict));

  it('leaves half open of a rounded size, and names the two bands of one at a border', () => {
    const judge = (size: string, employer?: string) =>
      judgeCriterion(
        SIZE,
        gatherFacts(
          person({ companySize: fact(size) }),
          employer === undefined ? undefined : { size: employer },
          NOW,
        ),
      );
    expect(judge('about 300')).toMatchObject({ verdict: 'match', share: { low: 0.5, value: 0.75, high: 1 } });
    expect(judge('about 120')).toMatchObject({ verdict: 'partial', share: { low: 0.25, high: 0.75 } });
    const border = judge('about 50-ish');
    expect(border).toMatchObject({ verdict: 'unknown', reading: '11-50|51-200', share: { low: 0, high: 1 } });
    expect(border.evidence.map(({ words }) => words)).toEqual(['about 50-ish']);
    expect(judge('about 50', '201-500 employees')).toMatchObject({ verdict: 'match', reading: '201-500' });
  });

  it.each([
    ['93', 'match'],
    ['94', 'match'],
    ['4', 'miss'],
    ['Cold Chain', 'unknown'],
  ])('industry %s: %s', (industry, verdict) =>
    expect(verdictOf(INDUSTRY, { industry: fact(industry) })).toBe(verdict),
  );

  it('counts a sibling industry partly, but not across a whole broad group', () => {
    const games: Criterion = {
      ...base,
      id: 'g',
      kind: 'nice',
      weight: 1,
      field: 'industry',
      values: ['109'],
    };
    expect(verdictOf(games, { industry: fact('3130') })).toBe('partial');
    const apparel: Criterion = { ...games, values: ['598'] };
    expect(verdictOf(apparel, { industry: fact('55') })).toBe('miss');
    expect(verdictOf(apparel, { industry: fact('25') })).toBe('partial');
  });

  it.each([
    ['Aarhus, Denmark', 'match'],
    ['Oslo, Norway', 'match'],
    ['Greater Oslo Area', 'match'],
    ['Bergen, Norway', 'partial'],
    ['Lima, Peru', 'miss'],
    ['Greater Thunder Bay Area', 'unknown'],
  ])('place %s: %s', (place, verdict) => expect(verdictOf(PLACE, { location: fact(place) })).toBe(verdict));

  it('finds keywords as whole words, and misses them only once the about text was read', () => {
    expect(verdictOf(WORDS, { headline: fact('Keeper of the cold-chain') })).toBe('match');
    expect(verdictOf(WORDS, { headline: fact('HACCPs') })).toBe('unknown');
    expect(verdictOf(WORDS, { headline: fact('HACCPs'), about: fact('I like tea.') })).toBe('miss');
  });

  it('treats a cleared fact as unknown, and a neighbour of a never as no hit', () => {
    expect(verdictOf(SIZE, { companySize: fact(null) })).toBe('unknown');
    const tiny: Criterion = { ...base, id: 'n', kind: 'never', weight: 0, field: 'size', values: ['1'] };
    expect(verdictOf(tiny, { companySize: fact('2-10') })).toBe('miss');
    expect(verdictOf(tiny, { companySize: fact('1') })).toBe('match');
  });
});
