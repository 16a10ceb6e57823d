import { describe, expect, it } from 'vitest';
import type { PersonReading, Reading } from '../../lib/model/reading.ts';
import { judgePage } from './judge-page.ts';
import type { PageTruth } from './site-page.ts';

const job = { title: 'Planner', company: 'Tarnholm', dates: 'Jan 2021 - Present · 4 yrs', current: true };
const fields: PersonReading = {
  identities: ['li:in/ada-quill'],
  url: 'https://www.linkedin.com/in/ada-quill/',
  name: 'Ada Quill',
  about: 'I plan. Then I rest.',
  positions: [job, { ...job, company: 'Vessmark', current: false }],
};
const truth: PageTruth = { kind: 'people', people: [{ fields }], traps: [] };

function readingOf(...people: PersonReading[]): Reading {
  return {
    ok: true,
    kind: 'people',
    adapter: 'a',
    version: '1',
    layout: 'x',
    locale: 'en',
    people,
    notLoaded: [],
    health: [],
  };
}

describe('judgePage', () => {
  it('counts equal values as right, whatever a reader folds', () => {
    const verdict = judgePage(truth, readingOf({ ...fields, name: ' \u200fAda  Quill' }));
    expect(verdict).toEqual({ right: 5, missing: [], wrong: [] });
  });

  it('counts what is not read as missing, a refusal as everything missing', () => {
    const { about: _about, ...rest } = fields;
    expect(judgePage(truth, readingOf(rest)).missing).toEqual(['about']);
    const refused = judgePage(truth, { ok: false, reason: 'not-ready', tried: [] });
    expect(refused.missing).toHaveLength(5);
    expect(refused.wrong).toEqual([]);
  });

  it('calls wrong what the page does not state, and a person it does not list', () => {
    const stranger = { identities: ['li:in/bo'], name: 'Bo' };
    const verdict = judgePage(truth, readingOf({ ...fields, title: 'Planner' }, stranger));
    expect(verdict.wrong.map((one) => one.field)).toEqual(['title', 'people']);
    const other = judgePage(truth, readingOf({ ...fields, identities: ['li:in/ada-quill', 'li:id/ACoX'] }));
    expect(other.wrong.map((one) => one.field)).toEqual(['identities']);
  });

  it('judges jobs and schools one by one', () => {
    const past = { ...job, company: 'Vessmark', current: false };
    const judged = (...positions: NonNullable<PersonReading['positions']>) =>
      judgePage(truth, readingOf({ ...fields, positions }));
    expect(judged(past)).toMatchObject({ right: 4, missing: ['positions'], wrong: [] });
    expect(judged(past, job)).toMatchObject({ right: 5, missing: [], wrong: [] });
    const moved = judged(job, { ...past, title: 'Jan 2021' });
    expect(moved).toMatchObject({ right: 4, missing: ['positions'] });
    expect(moved.wrong).toEqual([
      { field: 'positions', got: { ...past, title: 'Jan 2021' }, expected: past },
    ]);
    expect(judged(job, past, job).wrong).toHaveLength(1);
  });

  it('lets an entry say less, never something else', () => {
    const { dates: _dates, ...less } = job;
    const verdict = judgePage(truth, readingOf({ ...fields, positions: [less] }));
    expect(verdict).toMatchObject({ missing: ['positions', 'positions'], wrong: [] });
    const studied = { ...fields, education: [{ school: 'Riverside', degree: 'BSc' }] };
    const read = { ...fields, education: [{ school: 'BSc' }, { school: 'Riverside' }] };
    const schools = judgePage({ ...truth, people: [{ fields: studied }] }, readingOf(read));
    expect(schools).toMatchObject({ right: 5, missing: ['education'] });
    expect(schools.wrong.map((one) => one.got)).toEqual([{ school: 'BSc' }]);
  });

  it('accepts a text without a removed piece only where that piece was removed', () => {
    const read = readingOf({ ...fields, about: 'I plan.' });
    expect(judgePage(truth, read).wrong.map((one) => one.field)).toEqual(['about']);
    expect(judgePage(truth, read, { removed: ['Then I rest.'] }).wrong).toEqual([]);
  });

  it('counts rows that wait, and more of them once rows are gone', () => {
    const counted = { ...truth, rowsNotLoaded: 3 };
    const with4 = { ...readingOf(), rowsNotLoaded: 4 } as Reading;
    expect(judgePage(counted, with4).wrong).toEqual([]);
    const with5 = { ...readingOf(fields), rowsNotLoaded: 5 } as Reading;
    expect(judgePage(counted, with5).wrong.map((one) => one.field)).toEqual(['rowsNotLoaded']);
  });
});
