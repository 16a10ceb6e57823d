/** How the bench watches a page of the extension from inside it. */

/** The next frame. */
export const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until what changed last is drawn: the next frame, and the first task behind its layout and paint. */
async function drawn(): Promise<void> {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
  port1.close();
}

/**
 * Waits until the page shows something and it is drawn, looking at each change of the document; at most `most` milliseconds. Answers
 * whether it came to hold.
 */
export async function until(holds: () => boolean, most = 1_000): Promise<boolean> {
  let watch: MutationObserver | undefined;
  const held = new Promise<void>((resolve) => {
    watch = new MutationObserver(() => holds() && resolve());
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  if (!holds()) await Promise.race([held, pause(most)]);
  watch?.disconnect();
  await drawn();
  return holds();
}

/** Watches the page's main thread while something happens: the longest task in milliseconds, of those longer than 50. */
export async function watchBlocks<T>(work: () => Promise<T>): Promise<{ result: T; longestBlock: number }> {
  let longestBlock = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestBlock = Math.max(longestBlock, duration);
  });
  watch.observe({ type: 'longtask' });
  const result = await work();
  await frame();
  await pause(100);
  watch.disconnect();
  return { result, longestBlock };
}

/** Milliseconds from asking for a room, by its address, until it shows what is looked for; and the longest task meanwhile. */
export async function openRoom(
  hash: string,
  shown: () => boolean,
): Promise<{ ms: number; longestBlock: number }> {
  location.hash = '#/settings';
  await until(() => !shown(), 10_000);
  await pause(500);
  const { result: ms, longestBlock } = await watchBlocks(async () => {
    const start = performance.now();
    location.hash = hash;
    await until(shown, 20_000);
    return performance.now() - start;
  });
  return { ms, longestBlock };
}

/** Scrolls through the whole of something, half a screen a frame with a leap each fourth. */
export async function scrollThrough(
  scroller: HTMLElement,
  frames: number,
  look: () => void,
): Promise<number> {
  scroller.scrollTop = 0;
  await pause(300);
  const { longestBlock } = await watchBlocks(async () => {
    for (let n = 0; n < frames; n++) {
      scroller.scrollTop += n % 4 === 3 ? (scroller.scrollHeight / frames) * 4 : scroller.clientHeight / 2;
      await frame();
      look();
    }
  });
  return longestBlock;
}
