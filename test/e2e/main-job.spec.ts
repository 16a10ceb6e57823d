/**
 * The whole product once, for real: twelve people in three layouts and four languages are captured, compared with the
 * truth, qualified and followed up; an alarm fires; the worker dies between every two steps and the browser is killed;
 * then the exported file is read by another program's parser.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { READ_FIELDS } from '../../lib/model/reading.ts';
import { type Assay, killBrowser, launchAssay, welcomePage } from '../browser/launch.ts';
import {
  buildFirstIcp,
  exportProspects,
  logConversation,
  moveToProspect,
  openOnKnown,
  pressShortcut,
  setTouchInWords,
} from '../browser/main-job.ts';
import { until } from '../browser/raw-target.ts';
import { readTables } from '../browser/read-database.ts';
import { attachWorker } from '../browser/worker.ts';
import { judgeField } from '../site/judge.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import { truthOf } from '../site/truth.ts';
import type { SiteView } from '../site/view.ts';
import { SITE_LAYOUTS, SITE_LOCALES, type SitePerson } from '../site/world.ts';

const world = makeWorld({ seed: 42, people: 12 });

/** Every person in another pair of layout and language: 3 x 4 = 12. */
const viewOf = (n: number): SiteView => ({
  layout: SITE_LAYOUTS[n % 3] ?? 'sdui',
  locale: SITE_LOCALES[n % 4] ?? 'en',
  scrolled: n % 2 === 0,
});

const addressOf = (person: SitePerson, { layout, locale, scrolled }: SiteView) =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/?layout=${layout}&lang=${locale}${scrolled ? '&scrolled=1' : ''}`;

const profile = mkdtempSync(path.join(tmpdir(), 'assay-main-'));
test.afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function start(): Promise<Assay> {
  const assay = await launchAssay({ profile });
  await routeSite(assay.context, world);
  return assay;
}

async function tablesOf(assay: Assay) {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html'));
  const tables = await readTables(page, ['people', 'followUps', 'ledger']);
  await page.close();
  return tables as { people: PersonRow[]; followUps: FollowUp[]; ledger: unknown[] };
}

function wrongFields(person: SitePerson, view: SiteView, row: PersonRow | undefined): string[] {
  if (!row) return [`${person.slug} is not there`];
  const truth = truthOf(world, person, view);
  return READ_FIELDS.flatMap((field) => {
    const value = row.facts[field]?.value ?? undefined;
    const declared = truth.notLoaded.includes(field);
    const verdict = judgeField(truth, field, value, declared);
    return verdict === 'wrong' ? [`${person.slug}: ${field} is ${JSON.stringify(value)}`] : [];
  });
}

test('captures, qualifies, follows up and exports twelve people, through every kill', async () => {
  test.setTimeout(420_000);
  let assay = await start();
  const welcome = await welcomePage(assay);

  await test.step('build a first ICP', async () => {
    await buildFirstIcp(welcome);
    await assay.stopWorker();
  });

  const page = await assay.context.newPage();
  await page.bringToFront();
  for (const [n, person] of world.people.entries()) {
    await test.step(`capture and qualify ${person.slug}`, async () => {
      await page.goto(addressOf(person, viewOf(n)));
      expect(await pressShortcut(assay)).toContain('Suspect');
      await assay.stopWorker();
      const popup = await openOnKnown(assay, person.slug);
      await logConversation(popup);
      await assay.stopWorker();
      await moveToProspect(popup, 'met at the harbour fair');
      await assay.stopWorker();
      if (n === 0) await setTouchInWords(popup, 'in 1 minute');
      else await popup.click('Tomorrow', true);
      await popup.see('Next touch ');
      await popup.close();
      await assay.stopWorker();
    });
  }

  const before = await tablesOf(assay);
  await test.step('every field is the truth or not loaded', async () => {
    expect(before.people).toHaveLength(12);
    const wrong = world.people.flatMap((person, n) => {
      const row = before.people.find((each) => each.identities.includes(`li:in/${person.slug}`));
      return wrongFields(person, viewOf(n), row);
    });
    expect(wrong).toEqual([]);
    expect(before.people.every((row) => row.stage === 'prospect' && row.score)).toBe(true);
    expect(before.followUps.filter((followUp) => followUp.state === 'open')).toHaveLength(12);
  });

  await test.step('the alarm wakes the stopped worker, which notifies without a name', async () => {
    const shown = await until(
      'the notification',
      async () => {
        const { followUps } = await tablesOf(assay);
        return followUps.find((followUp) => followUp.notifiedFor !== undefined);
      },
      120_000,
    );
    const worker = await attachWorker(assay);
    const [name, ...others] = Object.keys(await worker.evaluate<object>('chrome.notifications.getAll()'));
    expect([name?.split('@')[0], ...others]).toEqual([`due:${shown.id}`]);
    await until('the badge', async () => (await worker.evaluate('chrome.action.getBadgeText({})')) === '1');
    await worker.evaluate(`chrome.notifications.onButtonClicked.dispatch('${name}', 0)`);
    await until(
      'the badge to empty',
      async () => (await worker.evaluate('chrome.action.getBadgeText({})')) === '',
    );
    const { followUps } = await tablesOf(assay);
    expect(followUps.find((followUp) => followUp.id === shown.id)).toMatchObject({ state: 'done' });
  });

  await test.step('the browser is killed and started again', async () => {
    const last = await tablesOf(assay);
    await killBrowser(assay);
    assay = await start();
    const after = await tablesOf(assay);
    expect(after).toEqual(last);
    expect(after.ledger).toHaveLength(before.ledger.length + 1);
  });

  await test.step('the alarm is planned again, and nothing is announced twice', async () => {
    const worker = await attachWorker(assay);
    const alarm = await until('the alarm', () =>
      worker.evaluate<chrome.alarms.Alarm>("chrome.alarms.get('follow-up')"),
    );
    const [, next] = before.followUps.map((followUp) => followUp.dueAt).sort();
    expect(new Date(alarm.scheduledTime).toISOString()).toBe(next);
    expect(await worker.evaluate('chrome.notifications.getAll()')).toEqual({});
  });

  await test.step('the exported file, read by another parser, is the truth', async () => {
    const dashboard = await assay.context.newPage();
    await dashboard.goto(assay.page('dashboard.html#/export'));
    const file = await exportProspects(dashboard);
    expect(file.name).toMatch(/^assay-prospects-\d{4}-\d\d-\d\d\.csv$/);
    const rows = parse(readFileSync(file.path), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(12);
    for (const [n, person] of world.people.entries()) {
      const truth = truthOf(world, person, viewOf(n)).fields;
      const row = rows.find((each) => each['LinkedIn URL'] === truth.url);
      expect(row, person.slug).toMatchObject({
        'Full Name': truth.name,
        Title: truth.title ?? '',
        Company: truth.company ?? '',
        Headline: truth.headline ?? '',
        Location: truth.location ?? '',
        Stage: 'prospect',
      });
      expect(Number(row?.['Score Low'])).toBeLessThanOrEqual(Number(row?.Score));
      expect(row?.Reason).not.toBe('');
    }
  });
  await assay.context.close();
});
