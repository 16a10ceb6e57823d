import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { listTargets, until } from './raw-target.ts';

/** The built extension. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** The browser profile's folder; the same folder again is a restart. */
  profile: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  timezone?: string;
  /** Without it the browser starts bare, for comparisons. */
  extension?: boolean;
  /** The folder of the extension to load; without it, the built one. */
  folder?: string;
  /** Environment of the browser besides the usual. */
  env?: Record<string, string>;
}

/** A real Chromium with Assay in it. */
export interface Assay {
  context: BrowserContext;
  browser: CDPSession;
  extensionId: string;
  /** The address of one of the extension's pages: `dashboard.html#/people`. */
  page(name: string): string;
  /** Ends the worker as the browser does when it is idle, and waits until it is gone. */
  stopWorker(): Promise<void>;
}

/** Connections a fresh profile would open by itself; tests talk to nobody. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser on a profile folder. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const {
    profile,
    headless = true,
    colorScheme = 'light',
    locale = 'en-GB',
    timezone,
    extension = true,
    folder = EXTENSION,
    env,
  } = options;
  const executablePath = process.env.ASSAY_CHROMIUM;
  if (!executablePath)
    throw new Error('ASSAY_CHROMIUM is not set: run this through npm, which finds a Chromium.');
  const load = [`--disable-extensions-except=${folder}`, `--load-extension=${path.resolve(folder)}`];
  return await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: false,
    acceptDownloads: true,
    colorScheme,
    locale,
    ...(timezone && { timezoneId: timezone }),
    ...(env && { env: { ...process.env, ...env } }),
    ...(headless ? {} : { viewport: null }),
    args: [...QUIET, ...(extension ? load : [])],
  });
}

async function stopWorker(browser: CDPSession, extensionId: string): Promise<void> {
  const find = async () =>
    (await listTargets(browser)).find(
      (target) => target.type === 'service_worker' && target.url.includes(extensionId),
    );
  // An event still on its way starts another worker right after the first has stopped; that one is stopped as well.
  await until('the worker to stop', async () => {
    const worker = await find();
    if (worker) await browser.send('Target.closeTarget', { targetId: worker.targetId });
    return !worker;
  });
}

/** The browser dies as in a power cut: no page, worker or database gets a chance to tidy up. */
export async function killBrowser({ browser, context }: Assay): Promise<void> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const main = processInfo.find((each) => each.type === 'browser');
  if (!main) throw new Error('the browser has no process');
  const closed = context.waitForEvent('close');
  process.kill(main.id, 'SIGKILL');
  await closed;
}

/** The page Assay opens once it is installed. */
export async function welcomePage({ context }: Pick<Assay, 'context'>): Promise<Page> {
  return await until('the welcome page', async () =>
    context.pages().find((page) => page.url().includes('welcome.html')),
  );
}

/** Starts Chromium with Assay loaded. */
export async function launchAssay(options: LaunchOptions): Promise<Assay> {
  const context = await launchBrowser(options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const session = context.browser();
  if (!session) throw new Error('the browser has no session of its own');
  const browser = await session.newBrowserCDPSession();
  return {
    context,
    browser,
    extensionId,
    page: (name) => `chrome-extension://${extensionId}/${name}`,
    stopWorker: () => stopWorker(browser, extensionId),
  };
}
