/** What the bench runs inside the dashboard about its table of people: what a user waits for, and what scrolling costs. */
import { frame, openRoom, scrollThrough, until } from './watch-page.ts';

const firstName = () => document.querySelector('[data-index="0"] a')?.textContent ?? undefined;

/** Milliseconds from asking for the room until its first rows stand. */
const openingTable = () => openRoom('#/people', () => firstName() !== undefined);

/** Milliseconds from a click on a head until another person stands first, for each head by its place. */
async function sortingTable(heads: readonly number[]): Promise<number[]> {
  const taken: number[] = [];
  for (const head of heads) {
    const button = document.querySelectorAll<HTMLButtonElement>('thead .table-sort')[head];
    const before = firstName();
    const start = performance.now();
    button?.click();
    // Where the same person stands first, nothing tells when it was done.
    if (await until(() => firstName() !== before)) taken.push(performance.now() - start);
  }
  return taken;
}

/** Milliseconds from typing each text until the number found is told anew. */
async function typingInTable(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('.people-search input');
  const told = () => document.querySelector('.page-header [role="status"]')?.textContent;
  const taken: number[] = [];
  for (const text of texts) {
    if (!field) break;
    const before = told();
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (await until(() => told() !== before, 300)) taken.push(performance.now() - start);
    await frame();
  }
  return taken;
}

/** Scrolls through everyone: the longest task meanwhile in milliseconds, the most rows drawn, and the frames without any name. */
async function scrollingTable(frames: number): Promise<{ longest: number; rows: number; blank: number }> {
  // The search that was emptied before may still be finding everyone.
  await until(() => document.querySelector('.table-scroller') !== null);
  const scroller = document.querySelector<HTMLElement>('.table-scroller');
  if (!scroller) throw new Error('there is no table');
  let [rows, blank] = [0, 0];
  const longest = await scrollThrough(scroller, frames, () => {
    rows = Math.max(rows, document.querySelectorAll('tr').length);
    if (!document.querySelector('[data-index] a')) blank++;
  });
  return { longest, rows, blank };
}

export const tableWork = { openingTable, sortingTable, typingInTable, scrollingTable };
