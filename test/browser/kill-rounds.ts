import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Entry } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { makeWorld } from '../site/make-world.ts';
import { makeRandom } from '../site/random.ts';
import { routeSite } from '../site/route-site.ts';
import { profileUrl } from '../site/view.ts';
import type { SitePerson } from '../site/world.ts';
import { type Assay, launchAssay } from './launch.ts';
import { pressShortcut } from './main-job.ts';
import { readTables } from './read-database.ts';
import { attachWorker, PRESS_SHORTCUT, TOOLBAR_TITLE } from './worker.ts';

export interface KillOptions {
  rounds: number;
  seed: number;
  log: (line: string) => void;
}

export interface KillReport {
  rounds: number;
  acknowledged: number;
  /** Acknowledged and not there. */
  lost: number;
  /** People more than once. */
  duplicates: number;
  /** People without their ledger entry, or entries without their person. */
  halves: number;
}

/** Milliseconds after the request. Every second round dies this early, the others around and after the commit. */
const EARLY = 50;

/** How long a capture takes on this machine, from request to acknowledgement, in milliseconds. */
async function timeCapture(assay: Assay, profile: Page, person: SitePerson): Promise<number> {
  await profile.goto(profileUrl(person));
  const start = performance.now();
  await pressShortcut(assay);
  return performance.now() - start;
}

async function isAcknowledged(page: Page): Promise<boolean> {
  return (await page.evaluate<string>(TOOLBAR_TITLE)).includes('Suspect');
}

async function killOnce(
  assay: Assay,
  profile: Page,
  watcher: Page,
  url: string,
  delay: number,
): Promise<boolean> {
  await profile.goto(url);
  // The worker wakes to look the address up; the request goes to a worker that is done with that.
  const worker = await attachWorker(assay);
  await worker.evaluate(PRESS_SHORTCUT);
  await new Promise((resolve) => setTimeout(resolve, delay));
  await assay.stopWorker();
  return await isAcknowledged(watcher);
}

function judge(
  acknowledged: readonly string[],
  tables: Record<string, unknown[]>,
): Omit<KillReport, 'rounds'> {
  const people = (tables.people ?? []) as PersonRow[];
  const ledger = (tables.ledger ?? []) as Entry[];
  const known = people.flatMap((person) => person.identities);
  const subjects = new Set(ledger.map((entry) => entry.subject));
  const ids = new Set(people.map((person) => person.id));
  const unwritten = [...subjects].filter((subject) => !ids.has(subject)).length;
  const unfounded = people.filter((person) => !subjects.has(person.id)).length;
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((identity) => !known.includes(identity)).length,
    duplicates: known.length - new Set(known).size,
    halves: unwritten + unfounded,
  };
}

/** Runs the rounds in one browser, each on a person of their own, and reads the database at the end. */
export async function proveKills({ rounds, seed, log }: KillOptions): Promise<KillReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-kills-'));
  const world = makeWorld({ seed, people: rounds + 1 });
  const random = makeRandom(seed);
  const assay = await launchAssay({ profile: folder, locale: 'en-GB' });
  try {
    await routeSite(assay.context, world);
    const watcher = await assay.context.newPage();
    await watcher.goto(assay.page('dashboard.html'));
    const profile = await assay.context.newPage();
    const acknowledged: string[] = [];
    const [first, ...others] = world.people;
    const late = 2 * (first ? await timeCapture(assay, profile, first) : EARLY);
    for (const [round, person] of others.entries()) {
      const delay = random.int(round % 2 === 0 ? EARLY : Math.ceil(late));
      const url = profileUrl(person);
      if (await killOnce(assay, profile, watcher, url, delay)) acknowledged.push(`li:in/${person.slug}`);
      if (round % 20 === 19) log(`${round + 1} of ${rounds} killed, ${acknowledged.length} acknowledged`);
    }
    return { rounds, ...judge(acknowledged, await readTables(watcher, ['people', 'ledger'])) };
  } finally {
    await assay.context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
