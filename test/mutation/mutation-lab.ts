import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chooseReader } from '../../lib/capture/choose-reader.ts';
import { EXTENSION } from '../browser/launch.ts';
import { portraitUrl } from '../site/images.ts';
import { makeWorld } from '../site/make-world.ts';
import type { SitePage } from '../site/site-page.ts';
import type { MutantOrder, MutantResult } from './mutate-in-page.ts';
import type { Stranger } from './operator.ts';

/** A page in a browser that can be mutated and read over and over. */
export interface MutationLab {
  /** Opens a page under its own address, to be mutated. */
  open(page: SitePage): Promise<void>;
  run(orders: readonly MutantOrder[]): Promise<MutantResult[]>;
  close(): Promise<void>;
}

/** Bundles a file of this folder for the page. */
async function bundleForPage(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  });
  const [bundle] = Array.isArray(made) ? made : [];
  const chunk = bundle?.output[0];
  if (chunk === undefined) throw new Error(`${file} did not bundle`);
  return chunk.code;
}

/** People whom no page of a smaller world knows: names and addresses go by place in the list. */
function makeStrangers(): Stranger[] {
  return makeWorld({ seed: 77, people: 240 })
    .people.slice(200)
    .map((person) => {
      const photoUrl = portraitUrl(person, 100);
      const company = person.jobs[0]?.company;
      return {
        slug: person.slug,
        profileId: person.profileId,
        memberId: person.memberId,
        name: person.shownName,
        headline: person.headline,
        location: person.location,
        ...(photoUrl && { photoUrl }),
        company: company?.name ?? 'Nowhere & Sons',
        companyUrl: `https://www.linkedin.com/company/${company?.number ?? 900_000_001}/`,
      };
    });
}

/** A browser that fetches nothing: pictures are off, and every address but the page's own is refused. */
export async function launchForMutants(): Promise<Browser> {
  const executablePath = process.env.ASSAY_CHROMIUM ?? '';
  const args = ['--disable-gpu', '--blink-settings=imagesEnabled=false'];
  return await chromium.launch({ executablePath, chromiumSandbox: false, args });
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return executionContextId;
}

/** Frames take most of the time a page takes to be put together again, and are never read. */
const FRAME = /<iframe\b[^>]*><\/iframe>/g;

/** One tab of a browser made ready for mutants. Close the browser yourself. */
export async function openLab(browser: Browser): Promise<MutationLab> {
  const [strangers, inPage] = [makeStrangers(), await bundleForPage('./mutate-in-page.ts')];
  const context = await browser.newContext({ locale: 'en-GB' });
  let markup = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? route.fulfill({ body: markup, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  const page: Page = await context.newPage();
  const session = await context.newCDPSession(page);
  let world = 0;
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: world,
      returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value;
  };
  return {
    async open(site) {
      markup = site.html.replaceAll(FRAME, '');
      await page.goto(site.url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
      const reader = readFileSync(path.join(EXTENSION, chooseReader(new URL(site.url))), 'utf8');
      world = await isolatedWorld(session);
      await evaluate(
        `${inPage};globalThis.readerSource=${JSON.stringify(reader)};globalThis.strangers=${JSON.stringify(strangers)};undefined`,
      );
    },
    run: async (orders) =>
      (await evaluate(`runMutants(${JSON.stringify(orders)}, readerSource, strangers)`)) as MutantResult[],
    close: () => context.close(),
  };
}
