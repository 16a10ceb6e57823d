import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { type Assay, launchAssay } from '../browser/launch.ts';
import { type BenchRow, makeRow, quantile } from './bench-row.ts';
import { crowdReading } from './crowd.ts';
import { BENCH_ICP, layOutWorkbench, workbenchOf } from './open-workbench.ts';

/** Writes a file of people as a CRM hands them out; its path. */
function writeCrowd(folder: string, name: string, people: number): string {
  const rows = Array.from({ length: people }, (_, n) => {
    const { name: full, title, company, location, url, emails = [] } = crowdReading(n);
    return [
      full,
      title,
      company,
      location,
      url,
      emails[0] ?? '',
      `${name} ${n % 40}`,
      'met at the fair in hall 4',
    ];
  });
  const head = ['Name', 'Title', 'Company', 'Location', 'LinkedIn URL', 'Email', 'Tags', 'Note'];
  const file = path.join(folder, `${name}.csv`);
  writeFileSync(file, Papa.unparse([head, ...rows]));
  return file;
}

/** The room, with a file chosen and read to its end; how long that took. */
async function chooseFile(page: Page, file: string): Promise<number> {
  await page.locator('input[type="file"]').setInputFiles(file);
  const start = performance.now();
  await page.locator('.import-counts').waitFor({ timeout: 300_000 });
  return performance.now() - start;
}

const importButton = (page: Page) => page.getByRole('button', { name: /^Import [\d,]+$/ });

/** Somebody at work in the table of people while something lasts: how long each key and click waited for its picture. */
async function workMeanwhile(page: Page, lasting: Promise<unknown>): Promise<number[]> {
  await page.evaluate(`(() => {
    globalThis.waits = [];
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries()) if (interactionId) waits.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  })()`);
  let over = false;
  void lasting.finally(() => {
    over = true;
  });
  await page.bringToFront();
  const search = page.locator('.people-search input');
  for (let n = 0; !over; n++) {
    await search.click();
    await search.pressSequentially(['head of', 'purch', 'lyon', 'an'][n % 4] ?? 'a', { delay: 120 });
    await search.fill('');
    await page
      .getByRole('columnheader')
      .nth(1 + (n % 3))
      .click();
  }
  return await page.evaluate<number[]>('waits');
}

/** The most memory any worker of a page held, in MB, asked for while something lasts. */
async function watchHeap(page: Page, lasting: Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  let [most, over] = [0, false];
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as { result?: { usedSize?: number } };
    most = Math.max(most, (result?.usedSize ?? 0) / 1e6);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  void lasting.finally(() => {
    over = true;
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  while (!over) {
    for (const sessionId of workers)
      await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await session.detach();
  return most;
}

/** Milliseconds from a click on Cancel until the import says that it stopped, while it is carried out. */
async function cancelling(page: Page, file: string): Promise<number> {
  await page.getByRole('button', { name: 'Another file' }).click();
  await chooseFile(page, file);
  await importButton(page).click();
  await page.getByText('Importing').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2_000);
  const start = performance.now();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Import stopped' }).waitFor();
  return performance.now() - start;
}

/** The import as a user sees it: in its own room, with the table of people open beside it. */
async function benchRoom(assay: Assay, folder: string, people: number): Promise<BenchRow[]> {
  const file = writeCrowd(folder, 'crowd', people);
  const others = writeCrowd(folder, 'others', people);
  const [page, table] = [await assay.context.newPage(), await assay.context.newPage()];
  await page.goto(assay.page('dashboard.html#/import'));
  await table.goto(assay.page('dashboard.html#/people'));
  await page.bringToFront();
  const read = await chooseFile(page, file);
  await importButton(page).click();
  const start = performance.now();
  const ended = page.getByRole('heading', { name: 'Import finished' }).waitFor({ timeout: 900_000 });
  const took = ended.then(() => performance.now() - start);
  const [waits, heap] = await Promise.all([workMeanwhile(table, ended), watchHeap(page, ended)]);
  await table.close();
  const cancel = await cancelling(page, others);
  return [
    makeRow(`import ${people} rows, file read and checked before`, 'ms', read, {}),
    makeRow(`import ${people} rows, in its room beside work in the table`, 's', (await took) / 1000, {}),
    makeRow('import, keys and clicks in the table meanwhile', 'ms, p98', quantile(waits, 0.98), {
      most: 200,
    }),
    makeRow('import, keys and clicks measured', 'of more than 16 ms', waits.length, { least: 10 }),
    makeRow('import, heap of its worker', 'MB, most', heap, { most: 150 }),
    makeRow('import, from Cancel until it stopped', 'ms', cancel, { most: 500 }),
  ];
}

/** Importing at full size: what it costs beside the raw API, and what it is like meanwhile. */
export async function benchImport(folder: string, people: number): Promise<BenchRow[]> {
  const assay = await launchAssay({ profile: path.join(folder, 'import') });
  try {
    const page = await assay.context.newPage();
    await page.goto(assay.page('dashboard.html#/settings'));
    await layOutWorkbench(page);
    console.log(`Importing ${people} people …`);
    const { durable, derived, raw, undo, left } = await workbenchOf(page).importing(
      'import',
      people,
      BENCH_ICP,
    );
    await page.close();
    return [
      makeRow(`import ${people} rows, until they are on the disk`, 'ms', durable, { mostRatio: 0.3 }, raw),
      makeRow(`import ${people} rows, until everything is derived`, 'ms', derived, { mostRatio: 1.5 }, raw),
      makeRow(`import ${people} rows taken back`, 'ms', undo, {}, raw),
      makeRow('import taken back, rows left', 'rows', left, { most: 0 }),
      ...(await benchRoom(assay, folder, people)),
    ];
  } finally {
    await assay.context.close();
  }
}
