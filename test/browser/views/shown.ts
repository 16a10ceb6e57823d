import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { emulateColours, type RawTarget } from '../raw-target.ts';

/** How a view is looked at: the size in CSS pixels, the colours, and the direction of writing. */
export interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
}

/** A page, popup or panel in front of the eye. */
export interface Shown {
  evaluate<T>(expression: string): Promise<T>;
  take(look: Look): Promise<void>;
  /** Touches the keyboard, after which what has the focus shows it. */
  touchKeys(): Promise<void>;
  shoot(file: string, look: Look): Promise<void>;
}

/** Longest picture, in CSS pixels. */
const TALLEST = 4_000;

/** Until nothing has changed for a moment, and nothing says that it is being loaded. */
const settled = (turns: number) => `new Promise((done) => {
  const end = performance.now() + 4_000;
  let quiet = 0;
  const watch = new MutationObserver(() => { quiet = 0; });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const ask = () => {
    quiet = document.querySelector('main [aria-busy=true], .progress') ? 0 : quiet + 1;
    if (quiet < ${turns} && performance.now() < end) return void setTimeout(ask, 40);
    watch.disconnect();
    done();
  };
  ask();
})`;

export const settle = (shown: Pick<Shown, 'evaluate'>): Promise<void> => shown.evaluate<void>(settled(5));

/** Where only its frame has changed. */
export const settleAgain = (shown: Pick<Shown, 'evaluate'>): Promise<void> =>
  shown.evaluate<void>(settled(2));

const turn = (dir: Look['dir']) => `void (document.documentElement.dir = ${JSON.stringify(dir)})`;

/** How tall everything in it is: the room that scrolls may be taller than the window. */
const HEIGHT = `(() => {
  const rooms = [document.documentElement, ...document.querySelectorAll('.page, .popup-scroll, .popup-body, .popup > *')];
  return Math.max(...rooms.map(({ scrollHeight, clientHeight }) => innerHeight - clientHeight + scrollHeight));
})()`;

/** A tab. */
export function showPage(page: Page): Shown {
  const evaluate = <T>(expression: string) => page.evaluate<T>(expression);
  return {
    evaluate,
    async take({ width, height, colorScheme, dir }) {
      await page.setViewportSize({ width, height });
      // Colours that are still on their way to others have no contrast of their own.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await evaluate(turn(dir));
    },
    touchKeys: () => page.keyboard.press('Shift'),
    async shoot(path, { width, height }) {
      const tall = Math.min(TALLEST, Math.max(height, await evaluate<number>(HEIGHT)));
      if (tall > height) await page.setViewportSize({ width, height: tall });
      await page.screenshot({ path, type: 'jpeg', quality: 80 });
      if (tall > height) await page.setViewportSize({ width, height });
    },
  };
}

/** Rules of ours in place of those we gave before. */
const style = (rules: string) => `(() => {
  const ours = (globalThis.ours ??= new CSSStyleSheet());
  ours.replaceSync(${JSON.stringify(rules)});
  if (!document.adoptedStyleSheets.includes(ours)) document.adoptedStyleSheets.push(ours);
})()`;

/** Windows without a screen may be smaller than they ask for. */
const sized = ({ width, height }: Look) => `
  html, body, .popup { width: ${width}px !important; height: ${height}px !important; }
  .popup { max-height: 100vh; }
`;

/** All that scrolls is unrolled, for a picture of the whole. */
const UNROLLED = `
  html, body { height: auto !important; overflow: visible !important; }
  .popup { position: static !important; height: auto !important; max-height: none; }
  .popup-scroll { flex: none !important; overflow: visible !important; }
`;

/** A popup or a side panel, which is no tab and takes its size from what is in it. */
export function showRaw(raw: RawTarget): Shown {
  return {
    evaluate: raw.evaluate,
    async take(look) {
      await raw.evaluate(style(sized(look)));
      await emulateColours(raw, look.colorScheme);
      await raw.evaluate(turn(look.dir));
    },
    async touchKeys() {
      const shift = { key: 'Shift', windowsVirtualKeyCode: 16 };
      await raw.send('Input.dispatchKeyEvent', { type: 'keyDown', ...shift });
      await raw.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shift });
    },
    async shoot(file, look) {
      await raw.evaluate(style(`${sized(look)} ${UNROLLED}`));
      const height = await raw.evaluate<number>('document.documentElement.scrollHeight');
      const clip = { x: 0, y: 0, width: look.width, height, scale: 1 };
      const how = { format: 'jpeg', quality: 80, clip, captureBeyondViewport: true };
      const { data } = await raw.send('Page.captureScreenshot', how);
      writeFileSync(file, Buffer.from(String(data), 'base64'));
      await raw.evaluate(style(sized(look)));
    },
  };
}
