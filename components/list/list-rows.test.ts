import { describe, expect, it } from 'vitest';
import type { PersonRow } from '../../lib/model/person.ts';
import type { PersonReading } from '../../lib/model/reading.ts';
import type { ScoreSummary } from '../../lib/model/scorecard.ts';
import { choose, filterRows, isTicked, type ListStanding, makeListRows, rowsBetween } from './list-rows.ts';

const people: PersonReading[] = ['ada', 'bo', 'cem', 'dai', 'eve'].map((slug) => ({
  identities: [`li:in/${slug}`],
  name: slug,
  title: `Head of ${slug}ry`,
  company: 'Łódź Cold Chain',
}));
const row = { id: 'x' } as PersonRow;
const standing: ListStanding = {
  known: new Map([['li:in/bo', row]]),
  suppressed: new Set(['li:in/cem']),
  duplicates: new Map([['li:in/dai', row]]),
  complete: true,
};
const excluded = { verdict: 'excluded' } as ScoreSummary;
const rows = makeListRows(people, standing, new Map([['li:in/eve', excluded]]));

describe('a list of people', () => {
  it('tells how each stands', () => {
    expect(rows.map(({ state }) => state)).toEqual(['new', 'known', 'suppressed', 'duplicate', 'excluded']);
  });

  it('ticks by itself only those who are new', () => {
    expect(rows.map((each) => isTicked(each, {}))).toEqual([true, false, false, false, false]);
  });

  it('lets the user tick someone known or possibly known, and never someone suppressed or excluded', () => {
    const all = choose({}, rows, true);
    expect(rows.map((each) => isTicked(each, all))).toEqual([true, true, false, true, false]);
    expect(rows.map((each) => isTicked(each, { 'li:in/cem': true }))[2]).toBe(false);
  });

  it('prefers an objection to everything else known', () => {
    const both = makeListRows(people, { ...standing, suppressed: new Set(['li:in/bo']) }, new Map());
    expect(both[1]?.state).toBe('suppressed');
  });

  it('lists nobody twice', () => {
    expect(makeListRows([...people, ...people], standing, new Map())).toHaveLength(5);
  });

  it('finds by how words begin, without accents', () => {
    expect(filterRows(rows, 'lodz ADA').map(({ key }) => key)).toEqual(['li:in/ada']);
    expect(filterRows(rows, 'zzz')).toEqual([]);
    expect(filterRows(rows, ' ')).toHaveLength(5);
  });

  it('gives a range either way round', () => {
    const keys = (from: string | undefined, to: string) => rowsBetween(rows, from, to).map(({ key }) => key);
    expect(keys('li:in/dai', 'li:in/bo')).toEqual(['li:in/bo', 'li:in/cem', 'li:in/dai']);
    expect(keys(undefined, 'li:in/bo')).toEqual(['li:in/bo']);
    expect(keys('li:in/gone', 'li:in/bo')).toEqual(['li:in/bo']);
    expect(keys('li:in/bo', 'li:in/gone')).toEqual([]);
  });
});
