import { describe, expect, it } from 'vitest';
import { isSameRangeReworded, readJobDates, sameMoment } from './job-dates.ts';

describe('readJobDates', () => {
  it.each([
    ['Aug 2021 - Present · 4 yrs 2 mos', '2021-08'],
    ['Agt 2021 - Saat ini · 4 thn', '2021-08'],
    ['août 2021 - aujourd’hui · 4 ans', '2021-08'],
    ['Aug. 2021–Heute · 4 Jahre', '2021-08'],
    ['März 2021–Heute', '2021-03'],
    ['ago. 2021 - actualidad · 4 años', '2021-08'],
    ['ago. de 2021 - o momento · 4 anos', '2021-08'],
    ['ago 2021 - Presente · 4 anni', '2021-08'],
    ['aug. 2021 - heden · 4 jaar', '2021-08'],
    ['sie 2021 – obecnie · 4 lata', '2021-08'],
    ['Ağu 2021 - Halen · 4 yıl', '2021-08'],
    ['2021年8月 - 現在 · 4年', '2021-08'],
    ['أغسطس ٢٠٢١ - الحالي', '2021-08'],
    ['אוג׳ 2021 - הווה', '2021-08'],
    ['2019 - Present', '2019'],
  ])('%s is open', (text, from) => expect(readJobDates(text)).toEqual({ from, open: true }));

  it.each([
    ['Mar 2019 - Dec 2024 · 5 yrs 10 mos', '2019-03', '2024-12'],
    ['janv. 2019 - déc. 2024', '2019-01', '2024-12'],
    ['März 2018–Dez. 2024 · 6 Jahre', '2018-03', '2024-12'],
    ['mar. de 2019 - dez. de 2024', '2019-03', '2024-12'],
    ['2012 - 2018', '2012', '2018'],
    ['2012–2018', '2012', '2018'],
  ])('%s is over', (text, from, to) => expect(readJobDates(text)).toEqual({ from, to, open: false }));

  it.each([undefined, '', '4 yrs 2 mos', 'Present', '-', '– –'])('%j says nothing', (text) =>
    expect(readJobDates(text)).toEqual({ open: false }),
  );
});

it('a year holds its months', () => {
  expect(sameMoment('2019', '2019-03')).toBe(true);
  expect(sameMoment('2019-03', '2019-04')).toBe(false);
  expect(sameMoment(undefined, undefined)).toBe(false);
});

it('tells another language from another range', () => {
  expect(isSameRangeReworded('Mar 2019 - Present · 5 yrs', 'März 2019–Heute · 6 Jahre')).toBe(true);
  expect(isSameRangeReworded('Mar 2019 - Present · 5 yrs', 'Mar 2019 - Present · 6 yrs')).toBe(false);
  expect(isSameRangeReworded('Mar 2019 - Present', 'Apr. 2019–Heute')).toBe(false);
});
