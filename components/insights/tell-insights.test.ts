import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/locales/en/index.ts';
import { makeFormat } from '../../lib/locales/index.ts';
import type { FunnelStep, Stay } from '../../lib/pipeline/insights/index.ts';
import { readGoal } from './goals-form.tsx';
import { sheetCsv } from './sheet.ts';
import { goalFor } from './tell-activity.ts';
import { funnelSheet, noteFunnel, tellFunnel, tellHeadline } from './tell-funnel.ts';
import { tellReasons } from './tell-reasons.ts';
import { staysSheet, tellStays } from './tell-stays.ts';
import { type Telling, writeTime } from './telling.ts';

const telling: Telling = {
  say: await english.late.insights(),
  words: english.words,
  format: makeFormat('en-GB', 'UTC'),
};
const DAY = 86_400_000;

const FUNNEL: FunnelStep[] = [
  { stage: 'suspect', entered: 1_240, skipped: 0, wentOn: 412 },
  { stage: 'lead', entered: 412, skipped: 4, wentOn: 58, took: 9 * DAY },
  { stage: 'prospect', entered: 58, skipped: 0, wentOn: 21 },
  { stage: 'opportunity', entered: 7, skipped: 0, wentOn: 3 },
  { stage: 'customer', entered: 0, skipped: 0 },
];

describe('the funnel in words', () => {
  it('leads with the share from lead to prospect, with its counts and range, and what it was', () => {
    const before = FUNNEL.map((step) =>
      step.stage === 'lead' ? { ...step, entered: 344, wentOn: 31 } : step,
    );
    expect(tellHeadline(FUNNEL, before, telling)).toMatchObject({
      share: '14%',
      detail: '58 of 412 leads, range 11–\u206017; was 9%, 31 of 344',
    });
    expect(noteFunnel(FUNNEL, telling)).toEqual([
      'Half of them took 9 d or less.',
      '4 of the leads went past that stage in one move and count as having been one.',
    ]);
  });

  it('gives no share of too few, and none of nobody', () => {
    const few = FUNNEL.map((step) => (step.stage === 'lead' ? { ...step, entered: 9, wentOn: 4 } : step));
    expect(tellHeadline(few, undefined, telling).share).toBeUndefined();
    expect(tellFunnel(few, telling).map(({ note }) => note)).toEqual([
      '33% (31–\u206035) went on',
      'too few: 9 of 10',
      '36% (27–\u206047) went on',
      'too few: 7 of 10',
      undefined,
    ]);
    const nobody = FUNNEL.map(({ stage }) => ({ stage, entered: 0, skipped: 0, wentOn: 0 }));
    for (const { said, note } of tellFunnel(nobody, telling)) {
      expect(said).not.toMatch(/NaN|%/);
      expect(note).toBeUndefined();
    }
  });

  it('is a file with the same numbers', () => {
    const rows = parse(sheetCsv(funnelSheet(FUNNEL, FUNNEL, telling), 'en'), { bom: true, columns: true });
    expect(rows[1]).toMatchObject({
      Stage: 'Lead',
      'Came to it': '412',
      'Went on': '58',
      'Share %': '14.1',
      '90% range %, ≥': '11.5',
      '90% range %, ≤': '17.1',
      'Median days': '9',
      'Skipped it': '4',
      'Came to it: Before': '412',
    });
    expect(rows[3]).toMatchObject({ Stage: 'Opportunity', 'Share %': '' });
  });
});

describe('time in stage in words', () => {
  const stay = (over: Partial<Stay>): Stay => ({
    stage: 'lead',
    n: 20,
    still: 5,
    longest: 90 * DAY,
    ...over,
  });

  it('says how far it has come, and no time of too few', () => {
    const [known, open, few] = tellStays(
      [
        stay({ quarter: 3 * DAY, median: 9 * DAY, threeQuarters: 17 * DAY, most: 34 * DAY }),
        stay({ quarter: 3 * DAY }),
        stay({ n: 9, still: 0, median: 2 * DAY }),
      ],
      undefined,
      telling,
    );
    expect(known?.said).toBe(
      'Lead: 20 came, 5 are still there. half have left within 9 d. the middle half within 3 d to 17 d.',
    );
    expect(open?.said).toContain('fewer than half have left so far');
    expect(few).toMatchObject({ missing: 'too few: 9 of 10' });
    expect(few?.median).toBeUndefined();
    const cells = staysSheet([stay({ n: 9, median: 2 * DAY })], undefined, telling).rows[0]?.cells;
    expect(cells?.map(({ text }) => text)).toEqual(['Lead', '9', '4', '5', '–', '–', '–', '–']);
  });

  it('writes times as long as they are', () => {
    expect([0.01, 5 / 24, 1.9, 2.4, 9.6, 36.4].map((days) => writeTime(days * DAY, telling))).toEqual([
      'under 1 h',
      '5 h',
      '46 h',
      '2.5 d',
      '9.5 d',
      '36 d',
    ]);
  });
});

it('tells reasons with what they stand for', () => {
  const [need, other] = tellReasons(
    [
      { reason: 'no-need', bant: 'need', n: 3, back: 1 },
      { n: 1, back: 0 },
    ],
    telling,
  );
  expect(need).toMatchObject({
    said: 'No need: 3 of 4, 75%, stands for Need.',
    note: 'Need',
    value: '3 · 75%',
  });
  expect(other).toMatchObject({ label: 'No reason told', value: '1 · 25%' });
});

describe('goals', () => {
  const bucket = (start: string) => ({ from: 0, to: 1, start, whole: true });

  it('hold for weeks, for a fifth of it on working days, and for nothing else', () => {
    expect(goalFor('week', bucket('2026-11-30'), 12)).toBe(12);
    expect(goalFor('day', bucket('2026-11-30'), 12)).toBe(3);
    expect(goalFor('day', bucket('2026-11-29'), 12)).toBeUndefined();
    expect(goalFor('month', bucket('2026-11-01'), 12)).toBeUndefined();
    expect(goalFor('week', bucket('2026-11-30'), undefined)).toBeUndefined();
  });

  it('are whole numbers, or none', () => {
    expect(['', ' 50 ', '0', '1.5', 'fifty', '-3', '100001', '100000'].map(readGoal)).toEqual([
      undefined,
      50,
      false,
      false,
      false,
      false,
      false,
      100_000,
    ]);
  });
});
