/** The day on Today: what has room, what waits, and every way to be done with a follow-up, by keyboard. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ical from 'node-ical';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { Assay } from '../browser/launch.ts';
import { readTables } from '../browser/read-database.ts';
import { seedDay } from '../browser/seed-day.ts';
import { expect, test } from './fixtures.ts';

async function openDay(assay: Assay, page: Page, people: number, due?: readonly number[]): Promise<void> {
  await page.goto(assay.page('dashboard.html#/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seedDay(page, people, due && { due });
  await page.getByText(/0 of \d+ done/).waitFor();
}

const rowsIn = (page: Page, title: string) => page.getByRole('region', { name: title }).locator('.touch');

async function followUps(page: Page): Promise<FollowUp[]> {
  return (await readTables(page, ['followUps'])).followUps as FollowUp[];
}

test('fills the day up to its time, and moves what has no room to its days', async ({ assay, page }) => {
  await openDay(assay, page, 20, [0]);
  const [planned, waiting] = [rowsIn(page, 'Plan'), rowsIn(page, 'No room today')];
  const fits = await planned.count();
  expect(fits + (await waiting.count())).toBe(20);
  await expect(waiting.first()).toContainText('Waits until');
  await page.getByRole('button', { name: 'Move to their days' }).click();
  await expect(waiting).toHaveCount(0);
  await expect(planned).toHaveCount(fits);
  const now = new Date().toISOString();
  const moved = (await followUps(page)).filter(({ dueAt }) => dueAt.slice(0, 10) > now.slice(0, 10));
  expect(moved).toHaveLength(20 - fits);
  await page.keyboard.press('Control+z');
  await expect(waiting).toHaveCount(20 - fits);
});

test('a day that is lost goes to the days that are left, promises too', async ({ assay, page }) => {
  await openDay(assay, page, 6, [0]);
  await page.getByRole('button', { name: 'I cannot work today' }).click();
  await expect(page.getByText('Today is a day off')).toBeVisible();
  await expect(rowsIn(page, 'No room today')).toHaveCount(0);
  const today = new Date().toISOString().slice(0, 10);
  const open = await followUps(page);
  expect(open.every(({ dueAt, state }) => state === 'open' && dueAt.slice(0, 10) > today)).toBe(true);
  // A promise keeps its hour.
  const meeting = open.find(({ channel }) => channel === 'meeting');
  expect(meeting?.wall.slice(11)).toBe('12:00');
  await page.getByRole('button', { name: 'Work today after all' }).click();
  await expect(page.getByText('0 of 0 done')).toBeVisible();
});

test('of hundreds is planned aside, and follows what is done, edited and taken back', async ({
  assay,
  page,
}) => {
  await openDay(assay, page, 340, [0]);
  const planned = rowsIn(page, 'Plan');
  const [first] = await planned.locator('.person-link').allTextContents();
  await planned.first().getByRole('link').focus();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'No next step' }).click();
  await expect(planned.first()).not.toContainText(first ?? '');
  await expect
    .poll(async () => (await followUps(page)).filter(({ state }) => state === 'skipped').length)
    .toBe(1);
  await page.keyboard.press('Control+z');
  await expect(planned.first()).toContainText(first ?? '');
  const waiting = page.getByRole('region', { name: 'No room today' });
  await waiting.getByRole('button', { name: 'Move to their days' }).click();
  await expect(waiting.getByRole('progressbar')).toBeVisible();
  await waiting.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () =>
      (await followUps(page)).every(
        ({ dueAt }) => dueAt.slice(0, 10) <= new Date().toISOString().slice(0, 10),
      ),
    )
    .toBe(true);
});

test('is left out, put off in either sense and rescheduled by one key each', async ({ assay, page }) => {
  await openDay(assay, page, 4, [0]);
  const names = await rowsIn(page, 'Plan').locator('.person-link').allTextContents();
  const dueOf = async (n: number) => {
    const { people } = (await readTables(page, ['people'])) as {
      people: { id: string; facts: { name: { value: string } } }[];
    };
    const person = people.find(({ facts }) => facts.name.value === names[n]);
    return (await followUps(page)).find(({ personId }) => personId === person?.id);
  };
  const before = await dueOf(0);
  await page.keyboard.press('z');
  await page.getByText('Only the reminder').click();
  await page.getByRole('button', { name: /^In an hour/ }).click();
  await expect(page.getByText(/reminder comes/)).toBeVisible();
  const hushed = await dueOf(0);
  expect(hushed?.dueAt).toBe(before?.dueAt);
  expect(hushed?.remindAt?.localeCompare(new Date().toISOString())).toBe(1);
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Tomorrow', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/: next step tomorrow/)).toBeVisible();
  const another = (await followUps(page)).filter(({ personId }) => personId === before?.personId);
  expect(another.map(({ state }) => state)).toEqual(['open', 'open']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await followUps(page)).length).toBe(4);
  await page.keyboard.press('x');
  await expect(rowsIn(page, 'Plan')).toHaveCount(4);
  await expect(page.getByText(/^Left out/)).toBeVisible();
  expect((await dueOf(0))?.state).toBe('skipped');
  await page.keyboard.press('Escape');
  await expect(rowsIn(page, 'Plan')).toHaveCount(3);
  await page.keyboard.press('r');
  await expect(page.getByLabel('In words')).toBeFocused();
  await page.keyboard.type('in 3 days 2pm');
  await expect(page.getByRole('button', { name: 'Set', exact: true })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(rowsIn(page, 'Plan')).toHaveCount(2);
  expect((await dueOf(1))?.wall.slice(11)).toBe('14:00');
});

test('a call waits for the day to begin where somebody is, by their clock', async ({ assay, page }) => {
  const cdp = await assay.context.newCDPSession(page);
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Jakarta' });
  // A Wednesday, 11:00 in Jakarta and 05:00 in Aarhus.
  await page.clock.setFixedTime('2026-01-14T04:00:00.000Z');
  await openDay(assay, page, 6, [0]);
  const rows = rowsIn(page, 'Plan');
  await expect(rows.last()).toContainText('Their day begins 15:00 (your time)');
  await expect(rows.last().locator('.touch-channel')).toHaveAttribute('title', 'Phone');
  await expect(rows.first()).toContainText(/05:00 for them ?, before hours/);
  await rows.first().getByRole('link').click();
  await expect(page.locator('.person-title')).toContainText('Aarhus, Denmark · 05:00 for them, before hours');
});

test('goes into a calendar as a file another program reads', async ({ assay, page }) => {
  await openDay(assay, page, 12);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^assay-follow-ups-\d{4}-\d\d-\d\d\.ics$/);
  const read = ical.sync.parseICS(await readFile(await download.path(), 'utf8'));
  const events = Object.values(read).filter((one) => one?.type === 'VEVENT');
  const stored = await followUps(page);
  expect(events.map((event) => [event?.uid, event?.start.toISOString()]).sort()).toEqual(
    stored.map(({ id, dueAt }) => [`${id}@assay`, dueAt]).sort(),
  );
  expect(events.map((event) => event?.summary)).toContain('Phone: ליאור בן־שחר, PT Samudra Lintas Bahari');
});

test('an impossible working time is told at its field, and the last possible one stays', async ({
  assay,
  page,
}) => {
  await page.goto(assay.page('dashboard.html#/settings'));
  const card = page.getByRole('region', { name: 'Working time' });
  await card.getByLabel('Minutes a day for follow-ups').fill('900');
  await expect(card.getByText(/^The working day has 8 hrs?\. Give that or less\.$/)).toBeVisible();
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) await card.getByLabel(day).uncheck();
  await expect(card.getByText('Choose at least one working day.')).toBeVisible();
  await page.reload();
  await expect(card.getByLabel('Minutes a day for follow-ups')).toHaveValue('120');
  await expect(card.getByLabel('Mon')).toBeChecked();
});
