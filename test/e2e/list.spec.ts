/** Lists of people: everyone found, how each stands, the ones ticked saved in one act, and taken back. */
import type { PersonRow } from '../../lib/model/person.ts';
import type { Assay } from '../browser/launch.ts';
import { buildFirstIcp, pressShortcut } from '../browser/main-job.ts';
import { openPopup, type Popup } from '../browser/popup.ts';
import { until } from '../browser/raw-target.ts';
import { attachWorker } from '../browser/worker.ts';
import { expect, sitePage, test } from './fixtures.ts';

const search = sitePage('people-search/sdui');
const total = search.truth.people.length;
const factsAt = (n: number) => {
  const fields = search.truth.people[n]?.fields;
  if (fields?.url === undefined || fields.name === undefined) throw new Error(`row ${n} names nobody`);
  return { url: fields.url, name: fields.name };
};

/** Everyone stored, read in the popup itself: another page in front would close it. */
const STORED = `(async () => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open('assay'));
  const rows = await answer(db.transaction('people').objectStore('people').getAll());
  db.close();
  return rows;
})()`;

const storedPeople = (popup: Popup) => popup.raw.evaluate<PersonRow[]>(STORED);

/** The rows as they are drawn: name, and whether the box is ticked, free or barred. */
const ROWS = `[...document.querySelectorAll('[data-index]')].map((row) => {
  const box = row.querySelector('input');
  return [row.querySelector('bdi').textContent, box.disabled ? 'barred' : box.checked ? 'ticked' : 'free'];
})`;

async function countTicks(popup: Popup): Promise<number> {
  const rows = await popup.raw.evaluate<[string, string][]>(ROWS);
  return rows.filter(([, state]) => state === 'ticked').length;
}

/** Saves one person and bars another, both of the list. */
async function meetTwo(assay: Assay, known: number, barred: number): Promise<void> {
  const page = await assay.context.newPage();
  for (const n of [known, barred]) {
    await page.goto(`${factsAt(n).url}?scrolled=1`);
    expect(await pressShortcut(assay)).toContain('Suspect');
  }
  const popup = await openPopup(assay.browser, assay.extensionId, '/in/');
  await popup.see('Known,');
  await popup.click('More');
  await popup.click('Do not contact');
  await popup.click('E-mail', true);
  await until('the person to be gone', async () => (await storedPeople(popup)).length === 1);
  await popup.close();
  await page.close();
}

test('saves the people ticked on a search in one act, and takes them back', async ({ assay, page }) => {
  test.setTimeout(120_000);
  await page.goto(assay.page('welcome.html'));
  await buildFirstIcp(page);
  await meetTwo(assay, 1, 3);
  await page.goto(search.url);
  await page.bringToFront();
  const popup = await openPopup(assay.browser, assay.extensionId, '/search/');

  await test.step('everyone stands as they are, and only those who are new are ticked', async () => {
    await popup.see(`${total} people read`);
    // The list is measured before its rows are drawn.
    const rows = await until('the rows to be drawn', async () => {
      const drawn = await popup.raw.evaluate<[string, string][]>(ROWS);
      return drawn.length > 0 && drawn;
    });
    expect(rows.map(([name]) => name)).toEqual(search.truth.people.map(({ fields }) => fields.name));
    const states = new Map(rows);
    expect(states.get(factsAt(1).name)).toBe('free');
    expect(states.get(factsAt(3).name)).toBe('barred');
    expect(await countTicks(popup)).toBe(total - 2);
    await popup.see('Known, suspect');
    await popup.see('Do not contact');
    const { rowsNotLoaded } = search.truth;
    if (rowsNotLoaded) await popup.see(`${rowsNotLoaded} not loaded`);
  });

  await test.step('all but one of them are saved, with a tag, and stand as known', async () => {
    const saved = total - 3;
    await popup.click(factsAt(0).name, true);
    await popup.fill('Tag to add', 'Nordics March');
    await popup.click(`Save ${saved}`);
    await popup.see(`${saved} people saved`);
    const people = await storedPeople(popup);
    expect(people).toHaveLength(saved + 1);
    expect(people.filter(({ tags }) => tags.includes('Nordics March'))).toHaveLength(saved);
    expect(people.every((person) => person.score !== undefined)).toBe(true);
    // The rows follow the store, a moment after the act was told of.
    await until(
      'everyone saved to stand as known',
      async () => (await popup.text()).match(/Known, suspect/g)?.length === saved + 1,
    );
  });

  await test.step('one undo takes all of them back, and gives the ticks back', async () => {
    await popup.click('Undo');
    await until('the people to be gone', async () => (await storedPeople(popup)).length === 1);
    await until('the ticks', async () => (await countTicks(popup)) === total - 3);
  });
  await popup.close();
});

test('a list asks for a choice where there is no surface to choose on', async ({ assay, page }) => {
  await page.goto(search.url);
  const worker = await attachWorker(assay);
  const inTab = (act: string) =>
    `(async () => { const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/search/*' }); return await ${act}; })()`;
  await worker.evaluate(inTab("chrome.commands.onCommand.dispatch('capture', tab)"));
  const wanted = `${total} people on this page. Open the popup to choose.`;
  const title = inTab('chrome.action.getTitle({ tabId: tab.id })');
  await until('the toolbar to ask for a choice', async () => (await worker.evaluate(title)) === wanted);
  const popup = await openPopup(assay.browser, assay.extensionId, '/search/');
  await popup.see(`${total} people read`);
  expect(await storedPeople(popup)).toEqual([]);
});
