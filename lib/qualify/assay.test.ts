import { describe, expect, it } from 'vitest';
import {
  FUNCTION,
  fact,
  INDUSTRY,
  icp,
  NOW,
  PLACE,
  person,
  RIVALS,
  SENIORITY,
  SIZE,
  WORDS,
} from '../../test/fixtures/example-person.ts';
import type { Answer, Signal } from '../model/answers.ts';
import { DEFAULT_BORDERS } from '../model/icp.ts';
import type { PersonFacts } from '../model/person.ts';
import { assay } from './assay.ts';
import { stampProfiles, summariseScore } from './grade.ts';

const NORDICS = icp([SENIORITY, FUNCTION, SIZE, INDUSTRY, PLACE, WORDS, RIVALS]);

const NADIA: Partial<PersonFacts> = {
  title: fact('Regional Director of Operations'),
  headline: fact('Regional Director of Operations @ Halvorsen & Okafor Cold Chain | HACCP'),
  company: fact('Halvorsen & Okafor Cold Chain'),
  location: fact('Aarhus, Denmark'),
};
const KNOWN: Partial<PersonFacts> = { ...NADIA, industry: fact('116'), companySize: fact('201-500') };
const YES: Answer = { state: 'yes', at: NOW };
const READY = { budget: YES, authority: YES, need: YES, timeline: YES };
const SIGNALS: Signal[] = [
  { kind: 'reply', at: '2026-11-20T08:00:00.000Z' },
  { kind: 'two-way-contact', at: '2026-11-12T08:00:00.000Z' },
  { kind: 'demo-request', at: '2026-11-21T08:00:00.000Z' },
];

function score(facts: Partial<PersonFacts>, more: Partial<Parameters<typeof assay>[0]> = {}) {
  return assay({ icp: NORDICS, person: person(facts), answers: {}, signals: [], now: NOW, ...more });
}
describe('assay', () => {
  it('gives a likely buyer at least 90 and an unlikely one at most 10', () => {
    const likely = score(KNOWN, { answers: READY, signals: SIGNALS });
    expect(likely.total.value).toBeGreaterThanOrEqual(90);
    expect(likely).toMatchObject({ verdict: 'fit', grade: 4, label: 'hot', letter: 'A', digit: 4 });
    const student = score({ title: fact('Student'), location: fact('Lima, Peru') });
    expect(student.total.value).toBeLessThanOrEqual(10);
    expect(student).toMatchObject({ verdict: 'no-fit', grade: 1, label: 'cold', letter: 'D', digit: 1 });
  });

  it('is unsure while a must is unknown, and asks for it first', () => {
    const card = score(NADIA);
    expect(card.verdict).toBe('unsure');
    const [question] = card.nextQuestions;
    expect(question).toMatchObject({ about: 'size', criterionId: 'z' });
    const fitting = question?.options.filter(({ verdict }) => verdict === 'fit');
    expect(fitting?.map(({ value }) => value)).toEqual(['201-500', '501-1000']);
    expect(question?.options).toHaveLength(9);
    expect(card.nextQuestions.length).toBeLessThanOrEqual(5);
  });

  it('promises in a question what the answer then gives', () => {
    for (const option of score(NADIA).nextQuestions[0]?.options ?? []) {
      const then = score({ ...NADIA, companySize: fact(option.value) });
      expect({ total: then.total, verdict: then.verdict }).toEqual({
        total: option.total,
        verdict: option.verdict,
      });
    }
  });

  it('shows the words that decided, where they stood and when', () => {
    const [seniority] = score(NADIA).criteria;
    expect(seniority?.reading).toBe('director');
    expect(seniority?.evidence).toEqual([
      {
        words: 'Director of Operations',
        from: 'title',
        at: '2026-11-20T08:00:00.000Z',
        source: { kind: 'user' },
      },
    ]);
  });

  it('trusts a headline less than a title, and leaves the title its say', () => {
    const headline = fact('Director of Operations | HACCP');
    const [seniority] = score({ headline }).criteria;
    expect(seniority).toMatchObject({ verdict: 'match', share: { low: 0, value: 0.875, high: 1 } });
    expect(seniority?.evidence[0]?.from).toBe('headline');
    const silent = { headline, title: fact('Keeper'), positions: fact([{ title: 'Keeper', current: true }]) };
    expect(score(silent).criteria[0]?.share).toEqual({ low: 0.75, value: 0.875, high: 1 });
    expect(score({ headline, title: fact('Student') }).criteria[0]?.share.high).toBe(0);
  });

  it('excludes a competitor by name, and pulls the numbers down', () => {
    const positions = fact([{ title: 'Director', company: 'Halvorsen & Okafor Cold Chain', current: true }]);
    const company = { website: 'https://halvorsen.example/' };
    const before = score({ ...KNOWN, positions }, { company });
    const rival = score({ ...KNOWN, company: fact('FROSTLEDGER Ltd.') });
    expect(rival.verdict).toBe('excluded');
    expect(rival.total.high).toBeLessThan(before.total.low);
    expect(score({ ...KNOWN, websites: fact(['https://shop.kulde.example/']) }).verdict).toBe('excluded');
  });

  it('allows for a competitor until every present employer and the web site are known', () => {
    const { criteria, total, verdict } = score(KNOWN);
    expect(criteria.at(-1)).toMatchObject({ verdict: 'miss', share: { low: 0, value: 0, high: 1 } });
    expect(verdict).toBe('fit');
    expect(total.low).toBeLessThanOrEqual(score({ ...KNOWN, company: fact('FrostLedger') }).total.low);
  });

  it('decides by a missed must whatever else matches', () => {
    const card = score({ ...KNOWN, companySize: fact('2-10') }, { answers: READY, signals: SIGNALS });
    expect(card.verdict).toBe('no-fit');
    expect(card.total.high).toBeLessThan(DEFAULT_BORDERS.cool);
    expect(card.nextQuestions).toEqual([]);
  });

  it('is neutral and unsure without any weight', () => {
    for (const empty of [icp([]), icp([{ ...PLACE, weight: 0 }])]) {
      const card = score(KNOWN, { icp: empty });
      expect(card.fit).toEqual({ low: 0, value: 50, high: 100 });
      expect(card.verdict).toBe('unsure');
    }
    const none = score(KNOWN, { icp: icp([SIZE], { parts: { fit: 0, readiness: 0, engagement: 0 } }) });
    expect(none.total).toEqual({ low: 0, value: 50, high: 100 });
  });

  it('takes industry, size and place from the company where the person says nothing', () => {
    const company = {
      industry: 'Warehousing and Storage',
      size: '501-1000 employees',
      place: 'Oslo, Norway',
    };
    const card = score({ title: fact('COO') }, { company });
    expect(card.criteria.filter(({ verdict }) => verdict === 'match').map(({ field }) => field)).toEqual([
      'seniority',
      'function',
      'size',
      'industry',
      'place',
    ]);
  });

  it('summarises what a row keeps', () => {
    const card = score(KNOWN);
    expect(summariseScore(card, stampProfiles([{ id: 'icp', version: 3 }]))).toEqual({
      ...card.total,
      because: [
        { field: 'size', verdict: 'match', reading: '201-500' },
        { field: 'seniority', verdict: 'match', reading: 'director' },
        { field: 'function', verdict: 'match', reading: 'operations' },
      ],
      icpId: 'icp',
      icpVersion: 3,
      profiles: '2: icp.3',
      grade: card.grade,
      label: card.label,
      letter: card.letter,
      digit: card.digit,
      verdict: card.verdict,
    });
  });
});
