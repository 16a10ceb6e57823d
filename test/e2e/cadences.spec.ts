/** Cadences: put on one, carried on by outcomes, stopped by an answer, made in the editor, and started for many. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import { pressShortcut } from '../browser/main-job.ts';
import { readTables } from '../browser/read-database.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';
import { openCaptured, timeline } from './stage-steps.ts';

const cadenceCard = (page: Page) => page.getByRole('region', { name: 'Cadence', exact: true });
const followUps = (page: Page) => page.getByRole('region', { name: 'Follow-ups' });

/** Puts the person shown on the cadence that is proposed. */
async function start(page: Page): Promise<void> {
  await cadenceCard(page).getByRole('button', { name: 'Start', exact: true }).click();
  await expect(cadenceCard(page)).toContainText('Step 1 of 6');
}

test('each outcome brings the next step, in the list of the day and on the person, and an answer ends it', async ({
  assay,
  page,
}) => {
  const person = await openCaptured(assay, page, 1);
  await start(person);
  await expect(timeline(person).filter({ hasText: 'Put on Light 6/14' })).toHaveCount(1);
  expect(await person.evaluate<string[]>(RUN_AXE)).toEqual([]);

  const today = await assay.context.newPage();
  await today.goto(assay.page('dashboard.html#/'));
  const row = today.locator('.touch-current');
  await expect(today.locator('.touch')).toHaveCount(1);
  await expect(row).toContainText('1 of 6, Light 6/14');
  await expect(row).toContainText('No e-mail address is known.');
  await row.getByRole('button', { name: 'LinkedIn', exact: true }).click();
  await today.keyboard.press('e');
  await expect(row.getByRole('button', { name: 'Accepted' })).toBeVisible();
  expect(await today.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await today.keyboard.press('1');
  await expect(row).toContainText('The next step is already set');
  await expect(followUps(person)).toContainText('2 of 6, Light 6/14');
  await expect(cadenceCard(person)).toContainText('Last contact today');

  await followUps(person).getByRole('button', { name: 'Done', exact: true }).click();
  await person.bringToFront();
  await expect(followUps(person).getByRole('button', { name: 'Reached' })).toBeVisible();
  await person.keyboard.press('1');
  await person.keyboard.press('1');
  await expect(cadenceCard(person)).toContainText('Light 6/14 stopped by an outcome, today');
  await expect(followUps(person)).toContainText('No follow-up is open.');
  await person.getByRole('button', { name: /Undo/ }).click();
  await expect(cadenceCard(person)).toContainText('Step 2 of 6');
  await expect(followUps(person)).toContainText('2 of 6, Light 6/14');
});

test('one rests and goes on, gives way to another that is asked for, and is left', async ({
  assay,
  page,
}) => {
  const person = await openCaptured(assay, page, 2);
  const card = cadenceCard(person);
  await start(person);
  await card.getByRole('button', { name: 'Pause' }).click();
  await expect(card).toContainText('resting');
  await expect(followUps(person)).toContainText('No follow-up is open.');
  await card.getByRole('button', { name: 'Go on' }).click();
  await expect(followUps(person)).toContainText('1 of 6');
  await card.getByRole('button', { name: 'Another cadence' }).click();
  await card.getByLabel('Cadence', { exact: true }).selectOption('Standard 10/15');
  await expect(card).toContainText('They are on Light 6/14. Leave it for Standard 10/15?');
  await card.getByRole('button', { name: 'Change to Standard 10/15' }).click();
  await expect(card).toContainText('Step 1 of 10');
  await expect(followUps(person).getByRole('listitem')).toHaveCount(1);
  await card.getByRole('button', { name: 'Leave' }).click();
  await expect(card).toContainText('Standard 10/15 was left, today');
});

test('a contact is logged, and puts off the watch over the next', async ({ assay, page }) => {
  const person = await openCaptured(assay, page, 3);
  const card = cadenceCard(person);
  await card.getByLabel('Keep in touch').selectOption('every 30 days');
  await expect(followUps(person).getByRole('listitem')).toHaveCount(1);
  await card.getByRole('button', { name: 'Log a contact' }).click();
  await card.getByRole('button', { name: 'LinkedIn' }).click();
  await card.getByText('Invite to connect').click();
  await expect(card).toContainText('Invitations today: 0, up to 25 are usual');
  await person.keyboard.press('1');
  await expect(card).toContainText('Last contact today');
  await expect(followUps(person).getByRole('listitem')).toHaveCount(1);
  const { contacts } = await readTables(person, ['contacts']);
  expect(contacts).toMatchObject([{ channel: 'linkedin', way: 'invite', outcome: { disposition: 'sent' } }]);
  await card.getByRole('button', { name: 'Log a contact' }).click();
  await card.getByRole('button', { name: 'LinkedIn' }).click();
  await card.getByText('Invite to connect').click();
  await expect(card).toContainText('Invitations today: 1, up to 25 are usual');
});

test('a copy is changed by mouse and keyboard, told what is wrong where it is, and saved', async ({
  assay,
}) => {
  const room = await assay.context.newPage();
  await room.goto(assay.page('dashboard.html#/cadences'));
  await room.getByRole('heading', { level: 1 }).waitFor();
  expect(await room.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await room.getByRole('link', { name: 'Light 6/14' }).click();
  await expect(room.getByRole('img')).toHaveAccessibleName(/^6 touches, over 10 working days/);
  expect(await room.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await room.getByRole('button', { name: 'Copy to edit' }).click();
  const steps = room.getByRole('region', { name: 'Steps' });
  const save = room.getByRole('button', { name: 'Save', exact: true });
  await expect(save).not.toHaveAttribute('aria-disabled', 'true');

  const second = steps.getByRole('listitem', { name: 'Step 2' });
  const day = second.getByLabel('working days after the start');
  await day.fill('400');
  await expect(second).toContainText('A whole number from 0 to 365.');
  await expect(save).toHaveAttribute('title', '1 thing to mend first');
  await day.fill('1');
  await expect(save).not.toHaveAttribute('aria-disabled', 'true');

  await second.getByRole('button', { name: 'Move step 2', exact: true }).focus();
  await room.keyboard.press('ArrowUp');
  await expect(steps.getByRole('listitem', { name: 'Step 2' })).toContainText(
    'This comes before the step above it.',
  );
  await room.keyboard.press('ArrowDown');
  await expect(save).not.toHaveAttribute('aria-disabled', 'true');
  // However fast the keys come, each is about the row in hand, at the place it has by then.
  const moved = await steps.getByRole('listitem').allTextContents();
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await room.keyboard.press(key);
  await expect(steps.getByRole('listitem')).toHaveText(moved);
  await expect(save).not.toHaveAttribute('aria-disabled', 'true');

  for (const weekday of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) {
    await room.getByRole('button', { name: weekday, exact: true }).click();
  }
  await expect(room.getByRole('region', { name: 'Days of the week' })).toContainText(
    'No day is left that you work on.',
  );
  await room.getByRole('button', { name: 'Tue', exact: true }).click();

  const rules = room.getByRole('region', { name: 'What outcomes do' });
  await rules.getByRole('button', { name: 'Add a rule' }).click();
  const last = rules.getByRole('listitem').last();
  await expect(last).toContainText('Another rule says something of the same outcome.');
  await last.getByLabel('Ended with').selectOption('Accepted');
  await last.getByLabel('Taken as').selectOption('any way');
  await last.getByLabel('Then').selectOption('go to step');
  await last.getByLabel('which step').selectOption({ index: 1 });
  await last.getByLabel('after so many working days').fill('1');
  await expect(last).toContainText('This leads back, and round and round.');
  await last.getByLabel('which step').selectOption({ index: 5 });
  // The button that can be used again takes a moment to its colours.
  await expect(save).toHaveCSS('background-color', 'rgb(58, 76, 192)');
  expect(await room.evaluate<string[]>(RUN_AXE)).toEqual([]);

  await room.reload();
  await expect(save).toBeVisible();
  await room.getByLabel('Name', { exact: true }).fill('Tuesdays');
  await save.click();
  await expect(save).toHaveCount(0);
  const { cadences } = await readTables(room, ['cadences']);
  expect(cadences).toMatchObject([
    { name: 'Tuesdays', weekdays: [2, 6, 7], steps: [{ day: 0 }, { day: 1 }, {}, {}, {}, {}] },
  ]);
  await room.getByRole('button', { name: /^Actions for/ }).click();
  await room.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(room.getByText('None of your own yet')).toBeVisible();
  await room.getByRole('button', { name: /Undo/ }).click();
  await expect(room.getByRole('link', { name: 'Tuesdays' })).toBeVisible();
});

test('many are put on one at once, and those on another are left on theirs', async ({ assay, page }) => {
  const person = await openCaptured(assay, page, 4);
  await start(person);
  for (const n of [5, 6]) {
    await page.goto(addressOf(personAt(n)));
    await page.bringToFront();
    await pressShortcut(assay);
  }
  await person.bringToFront();
  await person.goto(assay.page('dashboard.html#/people'));
  await person.getByRole('checkbox').first().check();
  await person.getByRole('button', { name: 'Cadence', exact: true }).click();
  const bulk = person.getByRole('region', { name: 'Selection' });
  await bulk.getByLabel('Cadence', { exact: true }).selectOption('Signal 8/21');
  await expect(bulk).toContainText(/First steps on \w+,? \d+ \w+/);
  await bulk.getByRole('button', { name: 'Put 3 people on it' }).click();
  await expect(person.getByText('2 people on Signal 8/21').first()).toBeVisible();
  const { people } = await readTables(person, ['people']);
  const names = (people as { cadence?: { name: string } }[]).map(({ cadence }) => cadence?.name).sort();
  expect(names).toEqual(['Light 6/14', 'Signal 8/21', 'Signal 8/21']);
  await person.goto(assay.page('dashboard.html#/cadences'));
  await person.getByRole('button', { name: '2 people' }).click();
  await expect(person.getByRole('status').filter({ hasText: /^2 people$/ })).toBeVisible();
  await person.getByRole('button', { name: /Undo/ }).click();
  await expect
    .poll(async () => ((await readTables(person, ['followUps'])).followUps as object[]).length)
    .toBe(1);
});
