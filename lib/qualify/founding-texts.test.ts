/**
 * What the texts Assay was founded on say of good and bad prospects, as examples with numbers. Where one fails, the scoring no
 * longer does what it was made for.
 */
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
} from '../../test/fixtures/example-person.ts';
import type { Answer, Answers, Signal } from '../model/answers.ts';
import type { Criterion } from '../model/icp.ts';
import type { PersonFacts } from '../model/person.ts';
import { seemsCurious } from '../pipeline/seems-curious.ts';
import { assay } from './assay.ts';
import { explain } from './explain.ts';

const PROFILE = icp([SENIORITY, FUNCTION, SIZE, INDUSTRY, PLACE, RIVALS], {
  price: { amount: 40_000, currency: 'EUR' },
  cycleDays: 60,
});
const BUYER: Partial<PersonFacts> = {
  title: fact('Director of Operations'),
  company: fact('Halvorsen Cold Chain'),
  industry: fact('116'),
  companySize: fact('201-500'),
  location: fact('Aarhus, Denmark'),
};
const heard = (state: Answer['state'], more: Partial<Answer> = {}): Answer => ({ state, at: NOW, ...more });
const READY: Answers = {
  budget: heard('yes', { budget: { amount: 45_000, currency: 'EUR' } }),
  authority: heard('yes', { authority: 'decides' }),
  need: heard('yes', { note: 'We throw away a pallet a week.' }),
  timeline: heard('yes', { wantedBy: '2027-02-15' }),
};
const on = (kind: Signal['kind'], ...days: string[]): Signal[] =>
  days.map((day) => ({ kind, at: `2026-${day}T08:00:00.000Z` }));
const ACTIVE = [
  ...on('reply', '11-20', '11-12'),
  ...on('demo-request', '11-21'),
  ...on('two-way-contact', '11-05'),
];

const score = (
  facts: Partial<PersonFacts>,
  {
    answers = {},
    signals = [],
    profile = PROFILE,
  }: { answers?: Answers; signals?: Signal[]; profile?: typeof PROFILE } = {},
) => assay({ icp: profile, person: person(facts), answers, signals, now: NOW });

describe('likely and unlikely', () => {
  it('gives 90 or more to someone who fits, can buy and shows it', () => {
    const card = score(BUYER, { answers: READY, signals: ACTIVE });
    expect(card.total.value).toBeGreaterThanOrEqual(90);
    expect(card).toMatchObject({ verdict: 'fit', grade: 4, label: 'hot', letter: 'A', digit: 4 });
  });

  it('gives 10 or less to a student far away who shows nothing', () => {
    const card = score({ title: fact('Student'), location: fact('Lima, Peru') });
    expect(card.total.value).toBeLessThanOrEqual(10);
    expect(card).toMatchObject({ verdict: 'no-fit', grade: 1, label: 'cold', letter: 'D', digit: 1 });
  });

  it('says that unknown is not zero', () => {
    const nothing = score({}, { answers: {} });
    const bad = score({ title: fact('Student'), companySize: fact('2-10'), location: fact('Lima, Peru') });
    expect(nothing.total.value).toBeGreaterThan(bad.total.value);
    expect(nothing.readiness).toEqual({ low: 0, value: 50, high: 100 });
    expect(nothing.verdict).toBe('unsure');
  });
});

describe('role and budget', () => {
  it('raises a decision-maker, by title and by what was heard', () => {
    const by = (title: string) => score({ ...BUYER, title: fact(title) }).total.value;
    expect(by('Director of Operations')).toBeGreaterThan(by('Operations Manager'));
    expect(by('Operations Manager')).toBeGreaterThan(by('Operations Assistant'));
    const part = (authority: NonNullable<Answer['authority']>) =>
      score(BUYER, { answers: { authority: heard('yes', { authority }) } }).readiness.value;
    expect(part('decides')).toBeGreaterThan(part('recommends'));
    expect(part('recommends')).toBeGreaterThan(part('uses'));
    expect(part('uses')).toBeGreaterThan(part('blocks'));
  });

  it('lowers a budget far below what is asked, whatever was said of it', () => {
    const by = (amount: number, currency = 'EUR') =>
      score(BUYER, { answers: { ...READY, budget: heard('yes', { budget: { amount, currency } }) } }).total
        .value;
    expect(by(4_000)).toBeLessThan(by(20_000));
    expect(by(20_000)).toBeLessThan(by(40_000));
    expect(by(90_000)).toBe(by(40_000));
    expect(by(4_000, 'IDR')).toBe(by(40_000));
  });

  it('says when a budget in another currency was not held against the price', () => {
    const budget = heard('partial', { budget: { amount: 9, currency: 'IDR' } });
    const lines = explain({
      icp: PROFILE,
      person: person(BUYER),
      answers: { budget },
      signals: [],
      now: NOW,
    });
    const line = lines.find(({ subject }) => subject.kind === 'answer' && subject.key === 'budget');
    expect(line).toMatchObject({
      caveat: 'other-currency',
      points: { value: 3.75 },
      evidence: [{ words: '9 IDR' }],
    });
  });
});

describe('who is not worth the time', () => {
  it('excludes a suspect who works for a competitor', () => {
    const card = score({ ...BUYER, company: fact('FrostLedger AS') }, { answers: READY, signals: ACTIVE });
    expect(card).toMatchObject({ verdict: 'excluded', label: 'cold' });
  });

  it('pushes the curious without a problem down and proposes to set them aside', () => {
    const answers = { ...READY, need: heard('no') };
    const curious = score(BUYER, { answers, signals: ACTIVE });
    const unasked = score(BUYER, { answers: { ...READY, need: heard('unknown') }, signals: ACTIVE });
    const needing = score(BUYER, { answers: READY, signals: ACTIVE });
    expect(curious.total.high).toBeLessThan(unasked.total.value);
    expect(unasked.total.value).toBeLessThan(needing.total.value);
    expect(seemsCurious({ stage: 'lead', answers }, NOW)).toBe(true);
    expect(seemsCurious({ stage: 'lead', answers: READY }, NOW)).toBe(false);
  });
});

describe('interest and time', () => {
  it('puts regular interest above the same in one burst', () => {
    const spread = on('webinar', '11-20', '11-13', '11-06');
    const burst = on('webinar', '11-20', '11-20', '11-20');
    expect(score(BUYER, { signals: spread }).total.value).toBeGreaterThan(
      score(BUYER, { signals: burst }).total.value,
    );
  });

  it('puts a timeline that aligns with the sales cycle above one too early and one too late', () => {
    const by = (wantedBy: string) =>
      score(BUYER, { answers: { timeline: heard('yes', { wantedBy }) } }).total;
    const aligned = by('2027-02-15');
    expect(aligned.value).toBeGreaterThan(by('2026-12-01').value);
    expect(aligned.value).toBeGreaterThan(by('2028-06-01').value);
    expect(by('2026-11-01')).toEqual(score(BUYER).total);
  });

  it('lets a channel be worth what the sector makes of it', () => {
    const channel: Criterion = {
      id: 'c',
      kind: 'nice',
      weight: 1,
      prior: 0.3,
      field: 'channel',
      values: ['event'],
      byIndustry: [{ industry: 'Transportation, Logistics, Supply Chain and Storage', weight: 10 }],
    };
    const profile = icp([PLACE, channel]);
    const fitOf = (industry: string, how: string) =>
      score({ location: fact('Lima, Peru'), industry: fact(industry), channel: fact(how) }, { profile }).fit
        .value;
    expect(fitOf('116', 'event')).toBeGreaterThan(fitOf('4', 'event'));
    expect(fitOf('116', 'social')).toBe(fitOf('4', 'social'));
    const unknown = score({ location: fact('Lima, Peru'), channel: fact('event') }, { profile });
    expect(unknown.fit).toMatchObject({ low: fitOf('4', 'event'), high: fitOf('116', 'event') });
    expect(unknown.criteria[1]).toMatchObject({ weight: 1, byIndustry: [{ industry: '116', weight: 10 }] });
  });
});
