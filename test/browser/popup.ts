import { writeFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { attach, isGone, listTargets, type RawTarget, until } from './raw-target.ts';

/**
 * Finds the first visible element that a user would call `name`: by aria-label, label, or text, among what can be
 * operated. Runs in the popup.
 */
const FIND = `(name, exact) => {
  const same = (text) => {
    const clean = (text ?? '').replace(/\\s+/g, ' ').trim();
    return exact ? clean === name : clean.includes(name);
  };
  const all = [...document.querySelectorAll('button, a, input, select, textarea, summary, [role=option], [role=menuitem], [role=radio]')];
  const nameOf = (element) => [element.getAttribute('aria-label'), ...[...(element.labels ?? [])].map((label) => label.textContent), element.textContent, element.getAttribute('placeholder')];
  return all.find((element) => element.checkVisibility() && nameOf(element).some(same));
}`;

/** The toolbar popup, opened as a user opens it. */
export interface Popup {
  raw: RawTarget;
  /** All text it shows. */
  text(): Promise<string>;
  /** Waits until it shows a text. */
  see(text: string, limit?: number): Promise<void>;
  /** Clicks what is called so, with the mouse. */
  click(name: string, exact?: boolean): Promise<void>;
  /** Types text into the field called so, in place of what it holds. */
  fill(name: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

const KEY_CODES: Record<string, number> = { Enter: 13, Escape: 27, Tab: 9 };

async function pressKey(raw: RawTarget, key: string): Promise<void> {
  const code = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const common = { key, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  await raw.send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...(text && { text }) });
  await raw.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
}

/** Longer than the undo bar stays, which may lie over what is to be clicked. */
const CLICK_LIMIT = 15_000;

const textOf = (raw: RawTarget) => raw.evaluate<string>('document.body.innerText');

/** `until`, whose rejection also tells what the popup shows instead. */
async function untilIn<T>(
  raw: RawTarget,
  what: string,
  ask: () => Promise<T | undefined | false>,
  limit?: number,
): Promise<T> {
  return await until(what, ask, limit).catch(async (error: Error) => {
    throw new Error(`${error.message}; it shows: ${await textOf(raw)}`);
  });
}

async function clickNamed(raw: RawTarget, name: string, exact: boolean): Promise<void> {
  const reach = () =>
    raw.evaluate<{ x: number; y: number } | undefined>(`(async () => {
      const element = (${FIND})(${JSON.stringify(name)}, ${exact});
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = element?.getBoundingClientRect();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const box = element?.getBoundingClientRect();
      // Something above it is still arriving: a click now would land where it was.
      if (box?.x !== before?.x || box?.y !== before?.y) return undefined;
      const spot = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const top = spot && document.elementFromPoint(spot.x, spot.y);
      return top && (element.contains(top) || top.contains(element)) ? spot : undefined;
    })()`);
  const spot = await untilIn(raw, `“${name}” to be within reach in the popup`, reach, CLICK_LIMIT);
  const press = (type: string) =>
    raw.send('Input.dispatchMouseEvent', { type, ...spot, button: 'left', clickCount: 1 });
  await press('mousePressed');
  await press('mouseReleased').catch((error: unknown) => {
    // What was clicked may close the popup, which then answers no more.
    if (!isGone(error)) throw error;
  });
}

function drive(browser: CDPSession, targetId: string, raw: RawTarget): Popup {
  const text = () => textOf(raw);
  return {
    raw,
    text,
    see: async (wanted, limit) => {
      await untilIn(raw, `the popup to show “${wanted}”`, async () => (await text()).includes(wanted), limit);
    },
    click: (name, exact = false) => clickNamed(raw, name, exact),
    fill: async (name, value) => {
      await clickNamed(raw, name, false);
      await raw.evaluate('document.activeElement.select?.()');
      await raw.send('Input.insertText', { text: value });
    },
    press: (key) => pressKey(raw, key),
    screenshot: async (file) => {
      const { data } = await raw.send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId });
      await until('the popup to close', async () =>
        (await listTargets(browser)).every((target) => target.targetId !== targetId),
      );
    },
  };
}

/**
 * Clicks Assay's toolbar icon on the tab whose address contains `urlPart`, which also grants access to that tab. The
 * colour scheme a context was started with does not reach a popup, so it is named here.
 */
export async function openPopup(
  browser: CDPSession,
  extensionId: string,
  urlPart: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Popup> {
  const tab = await until(`a tab at ${urlPart}`, async () =>
    (await listTargets(browser)).find((target) => target.type === 'tab' && target.url.includes(urlPart)),
  );
  await browser.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tab.targetId } as never,
  );
  const popup = await until('the popup to open', async () =>
    (await listTargets(browser)).find(
      (target) => target.type === 'page' && target.url === `chrome-extension://${extensionId}/popup.html`,
    ),
  );
  const raw = await attach(browser, popup.targetId);
  const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
  await raw.send('Emulation.setEmulatedMedia', { features });
  return drive(browser, popup.targetId, raw);
}
