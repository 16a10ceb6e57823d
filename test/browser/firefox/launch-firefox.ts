/**
 * Starts a stock Firefox with the packed add-on in it, through WebDriver BiDi. The toolbar popup and the sidebar are no pages that BiDi
 * knows, and no command of it presses the browser's own keys; so the driver is let into the browser's window
 * (`--remote-allow-system-access`), where both can be had as they are: real keys, the real popup.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serveSite } from '../../site/serve-site.ts';
import type { World } from '../../site/world.ts';
import { findFirefox } from './find-firefox.ts';

/** The add-on's own id, and the one its pages get in a test's profile. */
export const ADD_ON = 'assay@assay.example';
const UUID = '5a4e1d0c-7b62-4f39-8c15-3d9f0e6ab721';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
  'xpinstall.signatures.required': false,
  // An add-on found in the profile's folder is switched on without asking.
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  // Without a desktop there is no notification service; Firefox's own keeps what it is given.
  'alerts.useSystemBackend': false,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'intl.accept_languages': 'en-GB, en',
};

export interface Firefox {
  browser: Browser;
  /** The address of one of the add-on's pages: `dashboard.html#/people`. */
  page(name: string): string;
  /** The JSON value of a function's source, run in the browser's own window with all its rights. */
  inChrome<T>(source: string): Promise<T>;
  close(): Promise<void>;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

interface Evaluated {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

async function runInChrome<T>(bidi: Bidi, source: string): Promise<T> {
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const window = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('the browser has no window');
  const answer = await bidi.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${source})()) ?? 'null')()`,
    target: { context: window.context },
    awaitPromise: true,
    userActivation: true,
  });
  const { type, result, exceptionDetails } = answer.result as Evaluated;
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'the browser did not answer');
  return JSON.parse(result?.value ?? 'null') as T;
}

/** Puts the packed add-on where Firefox finds it as it starts. */
export function installInProfile(profile: string, file: string): void {
  const folder = path.join(profile, 'extensions');
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, path.join(folder, `${ADD_ON}.xpi`));
}

/** Starts Firefox on a profile folder; the same folder again is a restart. Files are saved in `downloads`. */
export async function launchFirefox(profile: string, downloads: string): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, 'browser.download.dir': downloads },
  });
  // Puppeteer's own commands have no word for the browser's window; its connection has.
  const { connection } = browser as unknown as { connection: Bidi };
  return {
    browser,
    page: (name) => `moz-extension://${UUID}/${name}`,
    inChrome: (source) => runInChrome(connection, source),
    close: () => browser.close(),
  };
}

/** A tab to which every address is answered from the practice site's world, and nothing else. */
export async function openSite({ browser }: Firefox, world: World): Promise<Page> {
  const serve = serveSite(world);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!/(?:^|\.)(?:linkedin\.com|media\.example)$/.test(url.hostname)) return void request.abort();
    const { status, contentType, body } = serve(url, request.method());
    void request.respond({ status, contentType, body });
  });
  return page;
}

/** Opens a page of the add-on in a tab. Firefox does not tell a driver when it has loaded. */
export async function openOwnPage(firefox: Firefox, name: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(firefox.page(name), { waitUntil: [] });
  await page.waitForFunction('document.querySelector("h1") !== null');
  return page;
}
