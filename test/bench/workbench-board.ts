/** What the bench runs inside the dashboard about its board. */
import { frame, openRoom, pause, scrollThrough, until } from './watch-page.ts';

const column = (nth: number) => document.querySelectorAll<HTMLElement>('.board-column')[nth];
const cards = (nth: number) => column(nth)?.querySelectorAll<HTMLElement>('[data-person]') ?? [];

/** Milliseconds from asking for the board until cards stand in each of its columns. */
const openingBoard = () =>
  openRoom('#/pipeline', () => [0, 1, 2, 3, 4].every((nth) => cards(nth).length > 0));

const press = (key: string, shiftKey: boolean) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
  );

/** Milliseconds from the key that moves the first card of a column one stage on until it stands no more where it was. */
async function movingCards(nth: number, runs: number): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const card = cards(nth)[0];
    const id = card?.dataset.person;
    card?.querySelector('a')?.focus();
    await frame();
    const start = performance.now();
    press('ArrowRight', true);
    if (await until(() => [...cards(nth)].every(({ dataset }) => dataset.person !== id)))
      taken.push(performance.now() - start);
    await pause(200);
  }
  return taken;
}

/** Scrolls through the first column, where most people are: the longest task in milliseconds, and the most cards drawn on the board. */
async function scrollingBoard(frames: number): Promise<{ longest: number; cards: number; blank: number }> {
  const scroller = column(0)?.querySelector<HTMLElement>('.board-cards');
  if (!scroller) throw new Error('there is no board');
  let [most, blank] = [0, 0];
  const longest = await scrollThrough(scroller, frames, () => {
    most = Math.max(most, document.querySelectorAll('[data-person]').length);
    if (cards(0).length === 0) blank++;
  });
  return { longest, cards: most, blank };
}

export const boardWork = { openingBoard, movingCards, scrollingBoard };
