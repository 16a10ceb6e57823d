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
import { wantedValues } from './order.ts';

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

/** A nice-to-have of any field. */
const nice = (more: Record<string, unknown>) =>
  ({ ...base, id: 'n', kind: 'nice', weight: 1, ...more }) as Criterion;
const holding = (
  ...positions: { title?: string; company?: string; dates?: string; current?: boolean }[]
) => ({
  company: fact('Halvorsen'),
  positions: fact(
    positions.map((each) => ({ title: 'Director', company: 'Halvorsen', current: true, ...each })),
  ),
});

describe('operators', () => {
  const levels = (operator: string, ...values: string[]) => nice({ field: 'seniority', operator, values });

  it.each([
    ['at-least', ['director'], 'CEO', 'match'],
    ['at-least', ['director'], 'Operations Manager', 'partial'],
    ['at-least', ['director'], 'Team Lead', 'miss'],
    ['at-most', ['director'], 'Director of Sales', 'match'],
    ['at-most', ['director'], 'VP Sales', 'partial'],
    ['at-most', ['director'], 'CEO', 'miss'],
    ['between', ['director', 'vice-president'], 'CEO', 'partial'],
    ['between', ['vice-president', 'director'], 'Director of Sales', 'match'],
  ])('seniority %s %j: %s is a %s', (operator, values, title, verdict) =>
    expect(verdictOf(levels(operator, ...values), { title: fact(title) })).toBe(verdict),
  );

  it.each([
    ['at-least', ['201-500'], '10001+', 'match'],
    ['at-least', ['201-500'], '51-200', 'partial'],
    ['at-most', ['11-50'], '201-500', 'miss'],
    ['between', ['11-50', '201-500'], '501-1000', 'partial'],
  ])('size %s %j: %s is a %s', (operator, values, size, verdict) =>
    expect(verdictOf(nice({ field: 'size', operator, values }), { companySize: fact(size) })).toBe(verdict),
  );

  it('are written out for those who list what is wanted', () => {
    expect(wantedValues(levels('at-least', 'cxo'))).toEqual(['cxo', 'owner-partner']);
    expect(wantedValues(nice({ field: 'size', operator: 'between', values: ['2-10', '51-200'] }))).toEqual([
      '2-10',
      '11-50',
      '51-200',
    ]);
    expect(wantedValues(PLACE)).toEqual(PLACE.values);
    expect(wantedValues(nice({ field: 'tenure', operator: 'at-least', values: ['2'] }))).toEqual(['2']);
  });
});

describe('words in titles', () => {
  const head = nice({ field: 'title', values: ['Head', 'VP'] });
  const about = { headline: fact('Head of everything'), about: fact('VP of hearts') };

  it('are sought in the titles of present positions alone', () => {
    expect(verdictOf(head, { title: fact('Head of Cold Chain'), ...about })).toBe('match');
    expect(verdictOf(head, holding({ title: 'VP, Cold Chain' }))).toBe('match');
    expect(
      verdictOf(head, { ...holding({ title: 'Keeper' }, { title: 'VP', current: false }), ...about }),
    ).toBe('miss');
    expect(verdictOf(head, { title: fact('Headhunter'), ...about })).toBe('miss');
    expect(verdictOf(head, about)).toBe('unknown');
  });

  it('settle once title and positions are both known', () => {
    const share = (facts: Partial<PersonFacts>) =>
      judgeCriterion(head, gatherFacts(person(facts), undefined, NOW)).share;
    expect(share({ title: fact('Keeper') })).toEqual({ low: 0, value: 0, high: 1 });
    expect(share({ title: fact('Keeper'), ...holding({ title: 'Keeper' }) })).toEqual({
      low: 0,
      value: 0,
      high: 0,
    });
  });
});

describe('tenure', () => {
  const atLeast = (border: string) => nice({ field: 'tenure', operator: 'at-least', values: [border] });

  it.each([
    ['Aug 2021 - Present · 5 yrs 4 mos', 'match'],
    ['Nov 2023 - Present', 'match'],
    ['Mai 2024 – Heute', 'partial'],
    ['Apr 2024 - Present', 'partial'],
    ['2025 - Present', 'miss'],
    ['2023 - Present', 'unknown'],
    ['3 yrs 2 mos', 'match'],
    ['3 Jahre', 'match'],
    ['2 years', 'unknown'],
    ['11 bln', 'miss'],
    ['Jan 2030 - Present', 'unknown'],
    ['Jan 2019 - Dec 2024', 'unknown'],
    ['a while', 'unknown'],
    [undefined, 'unknown'],
  ])('at least 3 years: %s is a %s', (dates, verdict) =>
    expect(verdictOf(atLeast('3'), holding(dates === undefined ? {} : { dates }))).toBe(verdict),
  );

  it('counts half a year beside a low border, and both ends of between', () => {
    const short = nice({ field: 'tenure', operator: 'at-most', values: ['0.5'] });
    expect(verdictOf(short, holding({ dates: 'Jul 2026 - Present' }))).toBe('match');
    expect(verdictOf(short, holding({ dates: 'Dec 2025 - Present' }))).toBe('partial');
    expect(verdictOf(short, holding({ dates: 'Jan 2025 - Present' }))).toBe('miss');
    const some = nice({ field: 'tenure', operator: 'between', values: ['1', '3'] });
    expect(verdictOf(some, holding({ dates: 'Nov 2024 - Present' }))).toBe('match');
    expect(verdictOf(some, holding({ dates: 'Jan 2019 - Present' }))).toBe('miss');
  });

  it('is that of the position at the present employer, and open while that is not known', () => {
    const both = holding(
      { dates: 'Aug 2010 - Present', company: 'Another' },
      { dates: 'Aug 2026 - Present' },
    );
    expect(verdictOf(atLeast('3'), both)).toBe('miss');
    expect(verdictOf(atLeast('3'), { positions: both.positions })).toBe('unknown');
    expect(verdictOf(atLeast('3'), { ...both, company: fact('Elsewhere') })).toBe('unknown');
    const one = { positions: holding({ dates: 'Aug 2010 - Present' }).positions };
    const result = judgeCriterion(atLeast('3'), gatherFacts(person(one), undefined, NOW));
    expect(result).toMatchObject({ verdict: 'match', reading: '16.3', share: { low: 0, value: 1, high: 1 } });
    expect(result.evidence[0]).toMatchObject({ words: 'Aug 2010 - Present', from: 'positions' });
  });

  it('is that of the title, where the employer gave two positions', () => {
    const two = holding(
      { title: 'Keeper', dates: 'Aug 2010 - Present' },
      { title: 'Director', dates: 'Aug 2026 - Present' },
    );
    expect(verdictOf(atLeast('3'), two)).toBe('unknown');
    expect(verdictOf(atLeast('3'), { ...two, title: fact('Director') })).toBe('miss');
  });
});

describe('own fields and channels', () => {
  const own = (text: string, more: Record<string, unknown>) =>
    judgeCriterion(
      nice({ field: 'custom', name: 'Fleet', ...more }),
      gatherFacts({ ...person({}), custom: { Fleet: fact(text) } }, undefined, NOW),
    );

  it.each([
    ['sap', 'match'],
    ['Oracle; SAP', 'match'],
    ['SAP Concur', 'miss'],
    ['C', 'miss'],
    ['C#', 'match'],
  ])('compares words: %s is a %s', (text, verdict) =>
    expect(own(text, { values: ['SAP', 'C#'] }).verdict).toBe(verdict),
  );

  it.each([
    ['1,250', 'match'],
    ['1.250,5', 'match'],
    ["1'250", 'match'],
    ['١٢٥٠', 'match'],
    ['€ 1 250', 'match'],
    ['1.250', 'unknown'],
    ['900', 'partial'],
    ['700', 'miss'],
    ['-1250', 'miss'],
    ['about 1250', 'unknown'],
    ['1000-2000', 'unknown'],
    ['many', 'unknown'],
  ])('compares numbers: %s is a %s', (text, verdict) => {
    const numbers = text === '1,250' ? ['1'] : ['1000'];
    expect(own(text, { operator: 'at-least', values: numbers }).verdict).toBe(verdict);
  });

  it('keeps name, words and day of an own field, and takes nothing from other names', () => {
    expect(own('SAP', { values: ['SAP'] })).toMatchObject({
      name: 'Fleet',
      evidence: [{ words: 'SAP', from: 'custom', at: '2026-11-20T08:00:00.000Z', source: { kind: 'user' } }],
    });
    expect(own('SAP', { name: 'constructor', values: ['SAP'] }).verdict).toBe('unknown');
  });

  it('matches a channel, and knows none it has no word for', () => {
    const event = nice({ field: 'channel', values: ['event', 'referral'] });
    expect(verdictOf(event, { channel: fact('event') })).toBe('match');
    expect(verdictOf(event, { channel: fact('cold-call') })).toBe('miss');
    expect(verdictOf(event, { channel: fact('pigeon') })).toBe('unknown');
  });
});

describe('where something was read', () => {
  const page = {
    kind: 'page',
    adapter: 'li',
    version: '1',
    layout: 'sdui',
    url: 'https://li.example/x',
  } as const;
  const at = '2026-11-01T00:00:00.000Z';

  it('stands beside the words, the person’s and the employer’s', () => {
    const facts = gatherFacts(
      person({ location: { value: 'Aarhus, Denmark', source: page, at } }),
      { size: { words: '201-500', at, source: page } },
      NOW,
    );
    expect(judgeCriterion(PLACE, facts).evidence).toEqual([
      { words: 'Aarhus, Denmark', from: 'location', at, source: page },
    ]);
    expect(judgeCriterion(SIZE, facts).evidence).toEqual([
      { words: '201-500', from: 'company', at, source: page },
    ]);
  });

  it('tells a must by domain unknown until the web site is, and a name at once', () => {
    const wanted = nice({ kind: 'must', field: 'company', values: ['acme.example'] });
    const employed = { company: fact('Acme Holding') };
    expect(verdictOf(wanted, employed)).toBe('unknown');
    expect(verdictOf(wanted, { company: fact('ACME GmbH') })).toBe('match');
    const site = { website: 'https://other.example' };
    expect(judgeCriterion(wanted, gatherFacts(person(employed), site, NOW)).verdict).toBe('miss');
  });
});
