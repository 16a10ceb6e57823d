import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { isTrouble, judgeHealth } from '../capture/judge-health.ts';
import type { GoodReading } from '../model/reading.ts';
import { type CountedReading, countReading, resetHealth, restoreHealth } from './count-reading.ts';

const DAY = 24 * 60 * 60 * 1_000;
const start = Date.parse('2026-03-02T09:00:00.000Z');
const day = (n: number) => new Date(start + n * DAY).toISOString();

function reading(headline: string | undefined, part: Partial<CountedReading> = {}): CountedReading {
  const by = (field: 'name' | 'headline', reader: string) => ({
    field,
    reader,
    agreeing: 0,
    conflicting: [],
  });
  const notLoaded: GoodReading['notLoaded'] = headline === undefined ? ['headline', 'emails'] : ['emails'];
  return {
    kind: 'person',
    adapter: 'linkedin-profile',
    layout: 'sdui',
    notLoaded,
    health: [by('name', 'heading'), ...(headline === undefined ? [] : [by('headline', headline)])],
    rows: 1,
    ...part,
  };
}

async function count(readings: readonly [number, CountedReading][]) {
  const db = openDatabase();
  for (const [at, one] of readings) await countReading(db, day(at), one);
  const rows = await db.readerHealth.toArray();
  const [page] = judgeHealth(rows);
  return { db, rows, page, headline: page?.fields.find(({ field }) => field === 'headline') };
}

const many = (n: number, at: number, one: CountedReading) =>
  Array.from({ length: n }, () => [at, one] as [number, CountedReading]);

describe('countReading', () => {
  it('keeps counts and nothing of what the page said', async () => {
    const { rows } = await count([[0, reading('after-name')]]);
    expect(rows.map((row) => row.key)).toEqual([
      'linkedin-profile|sdui|emails|none',
      'linkedin-profile|sdui|headline|after-name',
      'linkedin-profile|sdui|name|heading',
    ]);
    expect(rows[1]).toEqual({
      key: 'linkedin-profile|sdui|headline|after-name',
      adapter: 'linkedin-profile',
      layout: 'sdui',
      field: 'headline',
      reader: 'after-name',
      hits: 1,
      contradicted: 0,
      firstAt: day(0),
      lastAt: day(0),
      days: [{ day: '2026-03-02', hits: 1, contradicted: 0 }],
      run: 1,
    });
  });

  it('remembers thirty days apart', async () => {
    const { rows } = await count(Array.from({ length: 40 }, (_, at) => [at, reading('after-name')]));
    const row = rows.find(({ reader }) => reader === 'after-name');
    expect(row).toMatchObject({ hits: 40, run: 40, firstAt: day(0), lastAt: day(39) });
    expect(row?.days).toHaveLength(30);
    expect(row?.days[0]?.day).toBe(day(10).slice(0, 10));
  });

  it('counts a list by its rows, and misses only what it showed before', async () => {
    const list = { kind: 'people', layout: 'search', rows: 10 } as const;
    const some = reading('line', list);
    const first = { ...some, health: some.health.map((one) => ({ ...one, rows: 8 })) };
    const { rows } = await count([
      [0, first],
      [1, reading(undefined, list)],
    ]);
    expect(rows.map(({ key, hits }) => [key.slice('linkedin-profile|search|'.length), hits])).toEqual([
      ['headline|line', 8],
      ['headline|none', 10],
      ['name|heading', 9],
    ]);
  });

  it('is cleared whole and put back whole', async () => {
    const { db, rows } = await count(many(3, 0, reading('after-name')));
    const cleared = await resetHealth(db);
    expect(await db.readerHealth.count()).toBe(0);
    await restoreHealth(db, cleared);
    expect(await db.readerHealth.toArray()).toEqual(rows);
  });
});

describe('judgeHealth', () => {
  it('says that a fallback took over, since when, and how often', async () => {
    const { headline } = await count([
      ...many(9, 0, reading('after-name')),
      ...many(2, 4, reading('after-name')),
      ...many(12, 4, reading('class')),
    ]);
    expect(headline?.state).toEqual({ is: 'fallback', since: '2026-03-06', reader: 'class', n: 12, of: 14 });
    expect(headline && isTrouble(headline)).toBe(true);
  });

  it('says that a field is lost, and on how many pages in a row', async () => {
    const { headline } = await count([
      ...many(9, 0, reading('after-name')),
      ...many(9, 3, reading(undefined)),
    ]);
    expect(headline?.state).toEqual({ is: 'lost', since: '2026-03-05', n: 9 });
  });

  it('knows a place the user pointed at from a fallback', async () => {
    const { headline } = await count([
      ...many(9, 0, reading('after-name')),
      ...many(4, 3, reading('recipe')),
    ]);
    expect(headline?.state).toMatchObject({ is: 'pointed', n: 4, of: 4 });
    expect(headline && isTrouble(headline)).toBe(false);
  });

  it('takes a reader that was never the usual one for no news', async () => {
    const { headline } = await count([
      ...many(5, 0, reading('after-name')),
      ...many(4, 0, reading('class')),
      ...many(9, 3, reading('class')),
    ]);
    expect(headline?.state).toEqual({ is: 'usual' });
  });

  it('is silent on too few pages', async () => {
    const early = await count([...many(4, 0, reading('after-name')), ...many(9, 3, reading(undefined))]);
    expect(early.headline?.state).toEqual({ is: 'usual' });
    const late = await count([...many(9, 0, reading('after-name')), ...many(2, 3, reading(undefined))]);
    expect(late.headline?.state).toEqual({ is: 'usual' });
    const few = await count(many(3, 0, reading('after-name')));
    expect(few.headline?.state).toEqual({ is: 'few' });
  });

  it('recovers once the usual reader is back', async () => {
    const { headline } = await count([
      ...many(9, 0, reading('after-name')),
      ...many(4, 3, reading('class')),
      ...many(9, 5, reading('after-name')),
    ]);
    expect(headline?.state).toEqual({ is: 'usual' });
  });

  it('tells of readers that keep differing', async () => {
    const one = reading('after-name');
    const differing = {
      ...one,
      health: one.health.map((evidence) => ({ ...evidence, conflicting: ['island'] })),
    };
    const { headline } = await count([...many(6, 0, one), ...many(4, 1, differing)]);
    expect(headline?.state).toEqual({ is: 'disputed', n: 4, of: 10 });
  });

  it('does not miss what a page shows only when asked', async () => {
    const { page } = await count(many(9, 0, reading('after-name')));
    expect(page?.fields.map(({ field }) => field)).toEqual(['name', 'headline']);
    expect(page?.pages).toBe(9);
  });
});
