/**
 * Quiet by default: a page must not be able to tell a visit with Assay, a capture included, from a visit without it.
 * The harness runs in the page, before the page's own scripts, and writes down all a page can see.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchAssay, launchBrowser } from '../browser/launch.ts';
import { openPopup } from '../browser/popup.ts';
import { until } from '../browser/raw-target.ts';
import { attachWorker, PRESS_SHORTCUT, TOOLBAR_TITLE } from '../browser/worker.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';

const world = makeWorld({ seed: 7, people: 12 });

/** Records what a page can see of a visitor: changes, events, messages, requests, globals, focus, scroll, stacks. */
function watch(): void {
  const log: string[] = [];
  const pictures: string[] = [];
  Object.assign(window, { __log: log, __pictures: pictures });
  new MutationObserver((records) => {
    for (const record of records)
      log.push(`mutation ${record.type} ${record.target.nodeName} ${record.attributeName ?? ''}`);
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  const EVENTS = [
    'message',
    'focus',
    'blur',
    'click',
    'scroll',
    'keydown',
    'selectionchange',
    'copy',
    'error',
    'securitypolicyviolation',
    'visibilitychange',
    'resize',
  ];
  // When a picture of the page's own fails is the network's affair; that it does is compared all the same.
  const logFor = ({ target }: Event) => (target instanceof HTMLImageElement ? pictures : log);
  for (const type of EVENTS)
    addEventListener(type, (event) => logFor(event).push(`event ${event.type}`), true);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function dispatch(event) {
    log.push(`dispatch ${event.type}`);
    return dispatchEvent.call(this, event);
  };
}

interface Sight {
  log: string[];
  pictures: string[];
  globals: string[];
  markup: string;
  attributes: string[];
  focus: string | undefined;
  scroll: number[];
  resources: string[];
}

async function lookAround(page: Page): Promise<Sight> {
  return await page.evaluate(() => ({
    log: [...(window as unknown as { __log: string[] }).__log],
    pictures: [...(window as unknown as { __pictures: string[] }).__pictures],
    globals: Object.getOwnPropertyNames(window).sort(),
    markup: document.documentElement.outerHTML,
    attributes: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map((attribute) => `${attribute.name}=${attribute.value}`),
    ),
    focus: document.activeElement?.nodeName,
    scroll: [scrollX, scrollY],
    // Pictures arrive in any order.
    resources: performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .sort(),
  }));
}

/** Visits a profile and lets `act` happen; returns what the page saw from its first moment to a second after. */
async function visit(
  context: BrowserContext,
  url: string,
  act: (page: Page) => Promise<void>,
): Promise<Sight> {
  const requests: string[] = [];
  await routeSite(context, world, requests);
  await context.addInitScript(watch);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url, { waitUntil: 'networkidle' });
  await act(page);
  const sight = await lookAround(page);
  expect(requests.filter((request) => !new URL(request).hostname.endsWith('linkedin.com'))).toEqual([]);
  return sight;
}

let folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'assay-'));
  folders.push(made);
  return made;
}
test.afterEach(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  folders = [];
});

for (const layout of ['sdui', 'ember', 'public'] as const) {
  test(`a captured ${layout} page saw nothing that an unvisited one does not see`, async () => {
    const url = `https://www.linkedin.com/in/${encodeURIComponent(world.people[0]?.slug ?? '')}/?layout=${layout}`;
    const bare = await launchBrowser({ profile: folder(), extension: false });
    const without = await visit(bare, url, async () => {});
    await bare.close();

    const assay = await launchAssay({ profile: folder() });
    const withAssay = await visit(assay.context, url, async (page) => {
      // The toolbar popup takes the focus like any browser window; the shortcut does not, so the page sees nothing.
      const worker = await attachWorker(assay);
      await worker.evaluate(PRESS_SHORTCUT);
      await until('the capture', async () =>
        (await worker.evaluate<string>(TOOLBAR_TITLE)).includes('Suspect'),
      );
      expect(page.url()).toBe(url);
    });
    expect(withAssay).toEqual(without);
    expect(withAssay.markup).not.toContain(assay.extensionId);
    await assay.context.close();
  });
}

test('the reader runs only when asked', async ({ assay, page }) => {
  const worlds = new Set<string>();
  const session = await assay.context.newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:') || context.name === 'Assay') worlds.add(context.name);
  });
  await session.send('Runtime.enable');
  await page.goto(addressOf(personAt(1)));
  expect([...worlds]).toEqual([]);
  const popup = await openPopup(assay.browser, assay.extensionId, 'linkedin.com/in/');
  await expect.poll(() => worlds.size).toBe(1);
  await popup.close();
});
