import type { Page } from '@playwright/test';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';
import { typedQueries } from './list-queries.ts';
import { workbenchOf } from './open-workbench.ts';

/** The rooms of the dashboard over everyone, inside its page: what a user waits for, and the longest time the page could not answer. */

const RUNS = 5;
const FRAMES = 400;
/** Chosen one after the other, each another than the one before. */
const PERIODS = [
  '30-days',
  'year',
  '7-days',
  'quarter',
  'all',
  '90-days',
  'year',
  '30-days',
  'all',
  '90-days',
];
/** The column of leads, from which Shift and an arrow move somebody on to the prospects. */
const LEADS = 1;

type Opened = { ms: number; longestBlock: number };

/** Opens a room some times; the first, which also loads its scripts, is told apart. */
async function openings(room: string, open: () => Promise<Opened>): Promise<BenchRow[]> {
  const runs: Opened[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await open());
  const ms = runs.map((each) => each.ms);
  const blocks = runs.map((each) => each.longestBlock);
  return [
    makeRow(`${room}, from asked for until its rows stand, at first`, 'ms', ms[0] ?? Number.NaN, {
      most: 300,
    }),
    makeRow(`${room}, until its rows stand`, 'ms, median', quantile(ms, 0.5), { most: 300 }),
    makeRow(`${room}, longest task while it opens`, 'ms, median', quantile(blocks, 0.5), { most: 50 }),
  ];
}

/** The table of people. */
export async function benchTable(page: Page, people: number): Promise<BenchRow[]> {
  const work = workbenchOf(page);
  const opened = await openings('table', work.openingTable);
  const sorted = await work.sortingTable([0, 1, 1, 0, 0]);
  const { beginnings } = typedQueries(people, 40);
  const typed = await work.typingInTable([...new Set(beginnings)].filter((text) => text.length > 1));
  await work.typingInTable(['']);
  const { longest, rows, blank } = await work.scrollingTable(FRAMES);
  return [
    ...opened,
    makeRow('table, from a click on a head until it is sorted', 'ms, worst', Math.max(...sorted), {
      most: 150,
    }),
    makeRow('table, from a letter typed until it is told whom it finds', 'ms, p95', quantile(typed, 0.95), {
      most: 50,
    }),
    makeRow('table, longest task while scrolling', 'ms', longest, { most: 50 }),
    makeRow('table, rows drawn', 'rows, most', rows, { most: 200 }),
    makeRow(`table, frames of ${FRAMES} without any name`, 'frames', blank, {}),
  ];
}

/** The board of stages. */
export async function benchBoard(page: Page): Promise<BenchRow[]> {
  const work = workbenchOf(page);
  const opened = await openings('board', work.openingBoard);
  const moved = await work.movingCards(LEADS, 15);
  const { longest, cards, blank } = await work.scrollingBoard(FRAMES);
  return [
    ...opened,
    makeRow('board, moves seen', 'moves', moved.length, { least: 15 }),
    makeRow('board, from a key until the card has moved', 'ms, p95', quantile(moved, 0.95), { most: 100 }),
    makeRow('board, longest task while scrolling', 'ms', longest, { most: 50 }),
    makeRow('board, cards drawn', 'cards, most', cards, { most: 200 }),
    makeRow(`board, frames of ${FRAMES} without any card`, 'frames', blank, {}),
  ];
}

/** The day, with half of all next steps due by today. */
export async function benchDay(page: Page): Promise<BenchRow[]> {
  const work = workbenchOf(page);
  const opened = await openings('day', work.openingDay);
  const planned = await work.planning(5_000, 20);
  return [
    ...opened,
    makeRow('day, 5000 next steps planned', 'ms, worst of 20', Math.max(...planned), { most: 50 }),
  ];
}

/** The insights, beside the same entries taken over raw. */
export async function benchInsights(page: Page, entries: number): Promise<BenchRow[]> {
  const work = workbenchOf(page);
  const raw = await work.readingEntries('assay');
  const { first, longestBlock } = await work.openingInsights();
  const chosen = await work.choosingPeriods(PERIODS);
  return [
    makeRow(`insights of ${entries} entries: first numbers`, 'ms', first, { mostRatio: 2 }, raw),
    makeRow('insights, longest task meanwhile', 'ms', longestBlock, { most: 50 }),
    makeRow('insights, another period chosen', 'ms, p95', quantile(chosen.ms, 0.95), { most: 150 }),
    makeRow('insights, longest task at another period', 'ms', chosen.longestBlock, { most: 50 }),
  ];
}
