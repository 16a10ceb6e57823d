import { writeFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { attach, isGone, listTargets, type RawTarget, until } from './raw-target.ts';
import { driveSurface, type Hands, type Surface } from './surface.ts';

/** The toolbar popup, opened as a user opens it. */
export interface Popup extends Surface {
  raw: RawTarget;
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

async function clickAt(raw: RawTarget, spot: { x: number; y: number }): Promise<void> {
  const press = (type: string) =>
    raw.send('Input.dispatchMouseEvent', { type, ...spot, button: 'left', clickCount: 1 });
  await press('mousePressed');
  await press('mouseReleased').catch((error: unknown) => {
    // What was clicked may close the popup, which then answers no more.
    if (!isGone(error)) throw error;
  });
}

function drive(browser: CDPSession, targetId: string, raw: RawTarget): Popup {
  const hands: Hands = {
    evaluate: (expression) => raw.evaluate(expression),
    press: (spot) => clickAt(raw, spot),
    type: async (text) => void (await raw.send('Input.insertText', { text })),
  };
  return {
    ...driveSurface(hands),
    raw,
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
