/** The button on the page: never about somebody else than the address, and gone when it should be. */
import type { Page } from '@playwright/test';
import { CAPS } from '../../lib/model/caps.ts';
import { cleanText } from '../../lib/model/text.ts';
import { type Hidden, lookBehind } from '../browser/closed-root.ts';
import type { Assay } from '../browser/launch.ts';
import { until } from '../browser/raw-target.ts';
import { readTables } from '../browser/read-database.ts';
import { attachWorker } from '../browser/worker.ts';
import type { SitePerson } from '../site/world.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';
import { VISITS } from './visits.ts';

const PEOPLE = 24;

async function switchChip(assay: Assay, on: boolean): Promise<void> {
  const settings = await assay.context.newPage();
  await settings.goto(assay.page('dashboard.html#/settings'));
  const box = settings.getByRole('checkbox', { name: 'Show a small button on LinkedIn pages' });
  await box.setChecked(on);
  await expect(box).toBeChecked({ checked: on });
  await settings.close();
}

/** Moves to a person as the site does it, by a link and without a load. */
async function goTo(page: Page, person: SitePerson): Promise<void> {
  await page.evaluate(
    (href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    },
    addressOf(person, 'layout=sdui&scrolled=1'),
  );
}

const shows = (behind: (tag: string) => Promise<Hidden[]>, label: string) =>
  until(
    `the button to say ${label}`,
    async () => (await behind('button')).find(({ text }) => text.startsWith(label)),
    15_000,
  );

/** Clicks the button, which may be drawn anew between finding and clicking it. */
const click = (behind: (tag: string) => Promise<Hidden[]>) =>
  until('the click', async () => {
    const [button] = await behind('button');
    await button?.click();
    return button !== undefined;
  });

test('follows many people in a row, and keeps nobody else than it was clicked for', async ({
  assay,
  page,
}) => {
  test.setTimeout(240_000);
  await switchChip(assay, true);
  await page.bringToFront();
  await page.goto(addressOf(personAt(0), 'layout=sdui&scrolled=1'));
  const behind = await lookBehind(page);
  await shows(behind, 'Save');
  const saved = new Set<string>();
  // Whoever was clicked for and left before the answer may have been kept or not.
  const left = new Set<string>();
  const stale: string[] = [];
  const world = Array.from({ length: PEOPLE }, (_, n) => personAt(n));
  for (let trip = 1; trip <= VISITS; trip++) {
    const person = personAt((trip * 7) % PEOPLE);
    await goTo(page, person);
    // From the first moment at the new address, whatever is shown must be true of it.
    const [early] = await behind('button');
    const late = await until('the button', async () => (await behind('button'))[0]);
    for (const { text } of [early, late].filter((seen) => seen !== undefined)) {
      const isTrue = text.startsWith('Known')
        ? saved.has(person.slug) || left.has(person.slug)
        : !text.startsWith('Saved') && !(text.startsWith('Save') && saved.has(person.slug));
      if (!isTrue) stale.push(`${trip}: ${person.slug} ${text}`);
    }
    if (saved.has(person.slug) || left.has(person.slug) || trip % 3 !== 0) continue;
    await click(behind);
    // Every sixth time the user has left before the answer comes; whoever is kept then must have been in view.
    if (trip % 6 === 0) {
      left.add(person.slug);
      continue;
    }
    await shows(behind, 'Saved');
    saved.add(person.slug);
  }
  expect(stale).toEqual([]);
  // Whoever is saved now comes behind all that were left before their answer.
  const last = world.find(({ slug }) => !saved.has(slug) && !left.has(slug));
  if (!last) throw new Error('everyone was saved');
  await goTo(page, last);
  await shows(behind, 'Save');
  await click(behind);
  await shows(behind, 'Saved');
  saved.add(last.slug);
  const reader = await assay.context.newPage();
  await reader.goto(assay.page('welcome.html'));
  const { people } = (await readTables(reader, ['people'])) as {
    people: { identities: string[]; facts: { name: { value: string } } }[];
  };
  const wrong = people.filter(({ identities, facts }) => {
    const person = world.find(({ slug }) => identities.includes(`li:in/${slug}`));
    return !person || cleanText(person.shownName, CAPS.name) !== facts.name.value;
  });
  expect(wrong).toEqual([]);
  for (const slug of saved) {
    expect(people.some(({ identities }) => identities.includes(`li:in/${slug}`))).toBe(true);
  }
});

test('is one plain element that a page cannot look into, and goes when it is switched off', async ({
  assay,
  page,
}) => {
  await page.goto(addressOf(personAt(1), 'layout=sdui'));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await switchChip(assay, true);
  const behind = await lookBehind(page);
  await shows(behind, 'Save');
  const added = await page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    return { markup: last?.outerHTML, root: last?.shadowRoot ?? 'closed', children: last?.childNodes.length };
  });
  expect(added).toEqual({ markup: '<div></div>', root: 'closed', children: 0 });
  await switchChip(assay, false);
  await until('the button to go', async () => (await behind('button')).length === 0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const worker = await attachWorker(assay);
  expect(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
  await page.reload();
  expect(await behind('button')).toEqual([]);
});

test('goes although nobody is left to say so but the setting', async ({ assay, page }) => {
  await switchChip(assay, true);
  await page.goto(addressOf(personAt(1), 'layout=sdui'));
  const behind = await lookBehind(page);
  await shows(behind, 'Save');
  const worker = await attachWorker(assay);
  // What is left of a switch whose page was closed as soon as it was written.
  await worker.evaluate(`(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, chip: false } });
  })()`);
  await until('the button to go', async () => (await behind('button')).length === 0);
});

test('goes from a page it was put into after it was switched off', async ({ assay, page }) => {
  await page.goto(addressOf(personAt(1), 'layout=sdui'));
  const worker = await attachWorker(assay);
  // What is left of a switch while a page is still loading: the script waits for it, and comes too late.
  const run = (what: string) =>
    worker.evaluate<boolean>(`(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, ${what} });
      return result;
    })()`);
  await run("files: ['/chip.js']");
  await until('the script to leave', () => run("func: () => !('assayChip' in globalThis)"));
  expect(await (await lookBehind(page))('button')).toEqual([]);
});

test('is reached and pressed by keyboard, and its keys are not the page’s', async ({ assay, page }) => {
  await switchChip(assay, true);
  await page.bringToFront();
  await page.goto(addressOf(personAt(2), 'layout=ember&scrolled=1'));
  const behind = await lookBehind(page);
  await shows(behind, 'Save');
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { __keys: log });
    document.body.addEventListener('keydown', (event) => log.push(event.key));
    document.addEventListener('keydown', (event) => log.push(event.key));
  });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await shows(behind, 'Saved');
  const heard = await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys);
  expect(heard).not.toContain('Enter');
});

test('removes itself when its extension is gone', async ({ assay, page, kept }) => {
  await switchChip(assay, true);
  await page.goto(addressOf(personAt(3), 'layout=sdui'));
  const behind = await lookBehind(page);
  await shows(behind, 'Save');
  const worker = await attachWorker(assay);
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await until('the orphan to go', async () => (await behind('button')).length === 0, 10_000);
  // No use to the tests that follow.
  await kept.close();
});

test('refuses messages that do not come from its own script', async ({ assay, page }) => {
  await switchChip(assay, true);
  await page.goto(addressOf(personAt(4), 'layout=sdui'));
  const surface = await assay.context.newPage();
  await surface.goto(assay.page('welcome.html'));
  const ask = (message: unknown) =>
    surface.evaluate(
      (sent) =>
        Promise.race([
          chrome.runtime.sendMessage(sent).catch(() => 'refused'),
          new Promise((done) => setTimeout(done, 1_000, 'no answer')),
        ]),
      message,
    );
  const answers = [
    await ask({ kind: 'chip', what: 'save', subject: `li:in/${personAt(4).slug}` }),
    await ask({ kind: 'pointed', place: {} }),
    await ask({ kind: 'chip', what: 'erase', subject: 'x' }),
  ];
  expect(
    answers.every((answer) => answer === undefined || answer === 'no answer' || answer === 'refused'),
  ).toBe(true);
  expect((await readTables(surface, ['people', 'recipes'])) as object).toEqual({ people: [], recipes: [] });
});
