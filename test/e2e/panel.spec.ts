/** The side panel goes along from page to page, and never shows or saves one person under another's address. */
import type { Page } from '@playwright/test';
import type { PersonRow } from '../../lib/model/person.ts';
import { openSidePanel } from '../browser/panel.ts';
import { type RawTarget, until } from '../browser/raw-target.ts';
import { readTables } from '../browser/read-database.ts';
import { attachWorker } from '../browser/worker.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import type { SitePerson } from '../site/world.ts';
import { expect, test } from './fixtures.ts';
import { VISITS } from './visits.ts';

/** Milliseconds; it takes a tenth of this, and the machine may be busy. */
const DROPPED_WITHIN = 3_000;
const world = makeWorld({ seed: 31, people: VISITS });
/** Every seventh is saved beforehand, so that the badge has something to say of some and nothing of others. */
const isSaved = (n: number) => n % 7 === 3;

const addressOf = (person: SitePerson, layout: string) =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/?layout=${layout}&scrolled=1`;

/** Follows a link on the page, which the site does without loading. */
async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate(`(() => {
    const link = document.createElement('a');
    link.href = ${JSON.stringify(address)};
    document.body.append(link);
    link.click();
    link.remove();
  })()`);
}

const clean = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();

/** Whom the panel shows; nothing while it reads. */
const shownIn = async (panel: RawTarget) =>
  clean(await panel.evaluate<string>("document.querySelector('.named-header-name')?.textContent ?? ''"));

test('shows nobody under another address through many profiles in a row', async ({ assay, page }) => {
  test.setTimeout(300_000);
  await routeSite(page, world);
  const worker = await attachWorker(assay);
  const inTab = (act: string) =>
    `(async () => { const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' }); return await ${act}; })()`;
  const title = () => worker.evaluate<string>(inTab('chrome.action.getTitle({ tabId: tab.id })'));

  const saved = world.people.filter((_, n) => isSaved(n));
  for (const person of saved) {
    await page.goto(addressOf(person, 'ember'));
    await worker.evaluate(inTab("chrome.commands.onCommand.dispatch('capture', tab)"));
    await until('the capture', async () => clean(await title()).includes('Suspect'));
  }

  const [first, ...others] = world.people;
  if (!first) throw new Error('nobody to visit');
  await page.goto(addressOf(first, 'sdui'));
  const panel = await openSidePanel(assay, '/in/');
  const wrong: string[] = [];
  for (const [n, person] of others.entries()) {
    await goOn(page, addressOf(person, 'sdui'));
    const before = await shownIn(panel);
    const name = clean(person.shownName);
    const since = Date.now();
    let dropped = false;
    // The panel drops the person before at once, and then shows nobody but the one the address names.
    await until(`the panel to show ${name}`, async () => {
      const shown = await shownIn(panel);
      dropped ||= shown !== before;
      const stale = shown === before && (dropped || Date.now() - since > DROPPED_WITHIN);
      if (stale || !['', name, before].includes(shown)) wrong.push(`${shown} at ${person.slug}`);
      return shown === name;
    });
    const known = isSaved(n + 1);
    await until(`the badge of ${name}`, async () => clean(await title()).startsWith(name) === known);
    const said = clean(await title());
    if (known ? !said.startsWith(name) : said !== 'Assay') wrong.push(`badge “${said}” at ${person.slug}`);
  }
  expect(wrong).toEqual([]);

  const stored = await assay.context.newPage();
  await stored.goto(assay.page('dashboard.html'));
  const { people } = (await readTables(stored, ['people'])) as { people: PersonRow[] };
  expect(people.map((row) => clean(row.facts.name.value)).sort()).toEqual(
    saved.map((person) => clean(person.shownName)).sort(),
  );
});

test('saves whom it shows, also when the page moves on under the click', async ({ assay, page }) => {
  await routeSite(page, world);
  const [one, other] = world.people;
  if (!one || !other) throw new Error('nobody to visit');
  await page.goto(addressOf(one, 'sdui'));
  const panel = await openSidePanel(assay, '/in/');
  await until('the panel to offer saving', async () =>
    (await panel.evaluate<string>('document.body.innerText')).includes('Save as suspect'),
  );
  await Promise.all([
    goOn(page, addressOf(other, 'sdui')),
    panel.evaluate(
      "[...document.querySelectorAll('button')].find((button) => button.textContent.includes('Save as suspect'))?.click()",
    ),
  ]);
  await until('the panel to follow', async () => (await shownIn(panel)) === clean(other.shownName));
  const stored = await assay.context.newPage();
  await stored.goto(assay.page('dashboard.html'));
  const { people } = (await readTables(stored, ['people'])) as { people: PersonRow[] };
  const names = people.map((row) => clean(row.facts.name.value));
  // The click may have come too late for either; it never takes one for the other.
  expect(names.every((name) => name === clean(one.shownName))).toBe(true);
  expect(people.every((row) => row.identities.includes(`li:in/${one.slug}`))).toBe(true);
});
