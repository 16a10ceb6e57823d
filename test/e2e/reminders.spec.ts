/** Rows are the truth; alarm, notification and badge are made to follow them whenever anything wakes. */
import type { FollowUp } from '../../lib/model/follow-up.ts';
import { pressShortcut } from '../browser/main-job.ts';
import { canMoveClock } from '../browser/moved-clock.ts';
import { until } from '../browser/raw-target.ts';
import { readTables } from '../browser/read-database.ts';
import { proveReminders } from '../browser/reminder-rounds.ts';
import { attachWorker } from '../browser/worker.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';

/** Writes follow-ups that fell due while nobody was awake, as a machine asleep for days would find them. */
const missed = (personId: string, count: number) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('assay');
  opening.onsuccess = () => {
    const write = opening.result.transaction('followUps', 'readwrite');
    for (let n = 1; n <= ${count}; n++) {
      const day = String(n).padStart(2, '0');
      write.objectStore('followUps').put({
        id: 'missed-' + n, personId: '${personId}', state: 'open',
        wall: '2026-01-' + day + 'T09:00', zone: 'UTC', dueAt: '2026-01-' + day + 'T09:00:00.000Z',
        remindAt: '2026-01-' + day + 'T09:00:00.000Z',
      });
    }
    write.oncomplete = () => { opening.result.close(); resolve(); };
    write.onabort = () => reject(write.error);
  };
})`;

test('several that were missed come as one notification, once, and the alarms stay two', async ({
  assay,
  page,
}) => {
  await page.goto(addressOf(personAt(11)));
  await pressShortcut(assay);
  await page.goto(assay.page('dashboard.html#/settings'));
  const { people } = await readTables(page, ['people']);
  const [person] = people as { id: string }[];
  await page.evaluate(missed(person?.id ?? '', 3));
  await assay.stopWorker();
  // Any page of the extension that opens makes things follow the rows.
  await page.reload();
  const worker = await attachWorker(assay);
  const shown = () => worker.evaluate<Record<string, boolean>>('chrome.notifications.getAll()');
  const name = await until('the notification', async () => Object.keys(await shown())[0]);
  expect(name).toMatch(/^due-several@/);
  expect(Object.keys(await shown())).toHaveLength(1);
  const badge = () =>
    until('the badge', async () => (await worker.evaluate('chrome.action.getBadgeText({})')) === '3');
  await badge();
  // A page that is left before they are marked leaves that to the next.
  await until('the rows to be marked', async () => {
    const { followUps } = await readTables(page, ['followUps']);
    return (followUps as FollowUp[]).every((followUp) => followUp.notifiedFor === followUp.dueAt);
  });
  await worker.evaluate(`chrome.notifications.clear('${name}')`);
  await worker.evaluate("chrome.action.setBadgeText({ text: '' })");
  await page.reload();
  await badge();
  expect(await shown()).toEqual({});
  const alarms = await worker.evaluate<chrome.alarms.Alarm[]>('chrome.alarms.getAll()');
  expect(alarms.map((alarm) => alarm.name)).toEqual(['safety']);
});

/** The short version of `npm run prove -- reminders`. */
test('none is lost or told twice when workers die, alarms are cleared and the extension is updated', async () => {
  test.skip(!canMoveClock(), 'moving a browser’s clock takes Linux and a C compiler');
  test.setTimeout(120_000);
  const only = ['worker killed before marking', 'alarms cleared', 'extension updated'];
  const report = await proveReminders({ reminders: 300, rounds: 3, seed: 3, only, log: () => {} });
  expect(report).toMatchObject({ due: 300, lost: 0, twice: 0, miscounted: 0 });
  // Without a worker that died between the two, nothing was tried.
  expect(report.cutShort).toBeGreaterThan(0);
});
