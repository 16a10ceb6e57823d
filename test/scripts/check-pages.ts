/**
 * Reads saved pages in a real Chromium with the reader as it is shipped and compares every field with what the page is
 * known to hold: `node --import tsx test/scripts/check-pages.ts FOLDER`, where FOLDER has `NAME.html` beside
 * `NAME.expected.json`. Prints a line per field; exits with 1 when a field is wrong.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { readingSchema } from '../../lib/model/reading.ts';
import { compareReading, type ExpectedPage, type FieldResult, type Judgement } from './compare-reading.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, '.output/chrome-mv3/reader.js');
const HOST = 'https://www.linkedin.com';

function newestSource(): number {
  const folders = ['lib/capture', 'lib/model', 'entrypoints'].map((folder) => join(ROOT, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** The built reader when it is newer than its sources, else a bundle of the same entry point made on the spot. */
async function loadReader(): Promise<string> {
  const builtAt = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (builtAt > newestSource()) return readFileSync(BUILT, 'utf8');
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'entrypoints/reader.ts', formats: ['iife'], name: 'reader' } },
  });
  const outputs = Array.isArray(made) ? made : [made];
  const chunk = outputs.flatMap((output) => ('output' in output ? output.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the reader could not be bundled');
  return `${chunk.code}\n;reader.main();`;
}

/** Runs the reader beside the page's own world, as the extension does. */
async function readInIsolation(page: Page, reader: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const answer = await session.send('Runtime.evaluate', {
    expression: reader,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(`the reader threw: ${answer.exceptionDetails.text}`);
  return answer.result.value;
}

async function checkPage(
  browser: Browser,
  reader: string,
  html: string,
  expected: ExpectedPage,
): Promise<FieldResult[]> {
  const context = await browser.newContext();
  try {
    const address = new URL(expected.serveAt, HOST).href;
    await context.route('**/*', (route) =>
      route.request().url() === address && route.request().resourceType() === 'document'
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const reading = readingSchema.parse(await readInIsolation(page, reader));
    if (!reading.ok) console.log(`  refused: ${reading.reason} (${reading.tried.join('; ')})`);
    return compareReading(expected, reading);
  } finally {
    await context.close();
  }
}

async function checkFolder(folder: string): Promise<Record<Judgement, number>> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .sort();
  const totals: Record<Judgement, number> = { right: 0, 'not loaded': 0, wrong: 0 };
  const reader = await loadReader();
  const browser = await chromium.launch({
    executablePath: process.env.ASSAY_CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
  try {
    for (const name of names) {
      const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ExpectedPage;
      console.log(`${expected.page} (${expected.kind})`);
      const html = readFileSync(join(folder, name.replace('.expected.json', '.html')), 'utf8');
      for (const result of await checkPage(browser, reader, html, expected)) {
        totals[result.judgement]++;
        console.log(
          `  ${result.judgement.padEnd(10)} ${result.field}${result.detail ? `: ${result.detail}` : ''}`,
        );
      }
    }
  } finally {
    await browser.close();
  }
  return totals;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder? node --import tsx test/scripts/check-pages.ts FOLDER');
  process.exit(2);
}
const totals = await checkFolder(folder);
console.log(`right ${totals.right} · not loaded ${totals['not loaded']} · wrong ${totals.wrong}`);
process.exitCode = totals.wrong > 0 ? 1 : 0;
