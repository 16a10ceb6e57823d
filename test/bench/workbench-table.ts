/** What the bench runs inside the dashboard about its table of people: what a user waits for, and what scrolling costs. */

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Waits until something holds, looked at in each frame. Answers whether it came to hold. */
async function until(holds: () => boolean, most = 1_000): Promise<boolean> {
  const start = performance.now();
  while (!holds() && performance.now() - start < most) await frame();
  return holds();
}

const firstName = () => document.querySelector('[data-index="0"] a')?.textContent ?? undefined;

/** Milliseconds from asking for the room until its first rows stand. */
async function openingTable(): Promise<number> {
  location.hash = '#/';
  await until(() => !document.querySelector('[data-index]'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  location.hash = '#/people';
  await until(() => firstName() !== undefined, 10_000);
  return performance.now() - start;
}

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

/** Scrolls through everyone, a screenful a frame: the longest task meanwhile in milliseconds, and the most rows drawn. */
async function scrollingTable(frames: number): Promise<{ longest: number; rows: number; blank: number }> {
  const scroller = document.querySelector<HTMLElement>('.table-scroller');
  if (!scroller) throw new Error('there is no table');
  scroller.scrollTop = 0;
  await new Promise((resolve) => setTimeout(resolve, 300));
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ type: 'longtask' });
  let [rows, blank] = [0, 0];
  for (let n = 0; n < frames; n++) {
    scroller.scrollTop += n % 4 === 3 ? (scroller.scrollHeight / frames) * 4 : scroller.clientHeight / 2;
    await frame();
    rows = Math.max(rows, document.querySelectorAll('tr').length);
    if (!document.querySelector('[data-index] a')) blank++;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  watch.disconnect();
  return { longest, rows, blank };
}

export const tableWork = { openingTable, sortingTable, typingInTable, scrollingTable };
