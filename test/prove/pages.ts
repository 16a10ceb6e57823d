/**
 * `npm run prove -- pages FOLDER`: reads saved pages in a real Chromium with the reader as it is shipped and compares
 * every field with what the page is known to hold. FOLDER has `NAME.html` beside `NAME.expected.json`. Prints a line per
 * field; exits with 1 when a field is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Reading } from '../../lib/model/reading.ts';
import { compareReading, type FieldResult, type Judgement } from '../browser/compare-reading.ts';
import type { ExpectedPage } from '../browser/expected-page.ts';
import { readInIsolation } from '../browser/read-in-isolation.ts';

const HOST = 'https://www.linkedin.com';

const TRIES = 5;

/** Reads a page, and again where the machine was too busy: the reader gives up by the clock. */
async function readPatiently(page: Page): Promise<Reading> {
  for (let left = TRIES; ; left--) {
    const reading = await readInIsolation(page);
    const late = !reading.ok && reading.tried.some((tried) => tried.includes('took longer'));
    if (!late || left === 1) return reading;
  }
}

async function checkPage(browser: Browser, html: string, expected: ExpectedPage): Promise<FieldResult[]> {
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
    const reading = await readPatiently(page);
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
  const browser = await chromium.launch({
    executablePath: process.env.ASSAY_CHROMIUM ?? '',
    chromiumSandbox: false,
  });
  try {
    for (const name of names) {
      const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ExpectedPage;
      console.log(`${expected.page} (${expected.kind})`);
      const html = readFileSync(join(folder, name.replace('.expected.json', '.html')), 'utf8');
      for (const result of await checkPage(browser, html, expected)) {
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
  console.error('Which folder? npm run prove -- pages FOLDER');
  process.exit(2);
}
const totals = await checkFolder(folder);
console.log(`right ${totals.right} · not loaded ${totals['not loaded']} · wrong ${totals.wrong}`);
process.exitCode = totals.wrong > 0 ? 1 : 0;
