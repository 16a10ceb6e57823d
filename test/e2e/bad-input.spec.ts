/** Each bad input gets a clear sentence, and nothing is lost, doubled or mixed. */
import { readFileSync } from 'node:fs';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Assay } from '../browser/launch.ts';
import { openOnKnown, pressShortcut } from '../browser/main-job.ts';
import { openPopup } from '../browser/popup.ts';
import { until } from '../browser/raw-target.ts';
import { readTables } from '../browser/read-database.ts';
import { attachWorker, TOOLBAR_TITLE } from '../browser/worker.ts';
import { profileUrl } from '../site/view.ts';
import { addressOf, expect, personAt, test } from './fixtures.ts';

async function peopleOf(assay: Assay): Promise<PersonRow[]> {
  const page = await assay.context.newPage();
  await page.goto(assay.page('dashboard.html'));
  const { people } = await readTables(page, ['people']);
  await page.close();
  return people as PersonRow[];
}

const open = (assay: Assay) => openPopup(assay.browser, assay.extensionId, 'linkedin.com');

test('a page that is no profile offers Today and finding people, and saves nothing', async ({
  assay,
  page,
}) => {
  await page.goto('https://www.linkedin.com/practice/');
  const popup = await open(assay);
  await popup.see('No person on this page');
  await popup.close();
  expect(await pressShortcutAnywhere(assay)).toContain('Nothing was saved');
  expect(await peopleOf(assay)).toEqual([]);
});

/** The shortcut on whatever LinkedIn page is in view; the tooltip it leaves. */
async function pressShortcutAnywhere(assay: Assay): Promise<string> {
  const worker = await attachWorker(assay);
  return await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/*' });
    chrome.commands.onCommand.dispatch('capture', tab);
    for (;;) {
      const title = await chrome.action.getTitle({ tabId: tab.id });
      if (title.includes('saved')) return title;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`);
}

const REFUSED = [
  ['half-loaded', 'The page is still loading'],
  ['two-subjects', 'Two people could be the subject of this page'],
  ['unknown-layout', 'This page has a layout Assay does not know'],
] as const;
for (const [variant, sentence] of REFUSED) {
  test(`a ${variant} profile is refused in words`, async ({ assay, page }) => {
    await page.goto(addressOf(personAt(2), `variant=${variant}&layout=sdui`));
    const popup = await open(assay);
    await popup.see(sentence);
    await popup.see('Nothing was saved');
    await popup.close();
    expect(await peopleOf(assay)).toEqual([]);
  });
}

test('a capture while the page goes elsewhere is refused, not mixed', async ({ assay, page }) => {
  await page.goto(addressOf(personAt(3), 'variant=half-loaded'));
  const worker = await attachWorker(assay);
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
    chrome.commands.onCommand.dispatch('capture', tab);
  })()`);
  // The reader waits for the half-loaded page; meanwhile the same tab shows somebody else, whole.
  await page.goto(addressOf(personAt(4)));
  await pressShortcut(assay);
  // The first capture may be the one whose end the icon told of.
  await until('the second person to be saved', async () =>
    (await worker.evaluate<string>(TOOLBAR_TITLE)).includes('Suspect'),
  );
  const people = await peopleOf(assay);
  expect(people.map((row) => row.identities[0])).toEqual([`li:in/${personAt(4).slug}`]);
  expect(people[0]?.url).toBe(profileUrl(personAt(4)));
});

test('a page that changes person without loading is read once the new person is there', async ({
  assay,
  page,
}) => {
  await page.goto('https://www.linkedin.com/practice/');
  const links = page.locator('a[href*="/in/"]');
  const first = await links.first().getAttribute('href');
  await links.first().click();
  await page.waitForURL('**/in/**');
  const title = await pressShortcut(assay);
  expect(title).toContain('Suspect');
  const [row] = await peopleOf(assay);
  expect(row?.identities[0]).toBe(`li:in/${decodeURIComponent(first?.match(/\/in\/([^/?]+)/)?.[1] ?? '')}`);
});

test('two tabs capturing the same person at once make one person', async ({ assay, page: one }) => {
  const two = await assay.context.newPage();
  await one.goto(addressOf(personAt(5)));
  await two.goto(addressOf(personAt(5)));
  const worker = await attachWorker(assay);
  await worker.evaluate(`(async () => {
    for (const tab of await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' })) chrome.commands.onCommand.dispatch('capture', tab);
  })()`);
  await until('both captures', () =>
    worker.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
      const titles = await Promise.all(tabs.map((tab) => chrome.action.getTitle({ tabId: tab.id })));
      return titles.length === 2 && titles.every((title) => title.includes('Suspect'));
    })()`),
  );
  expect(await peopleOf(assay)).toHaveLength(1);
});

test('a double click saves once, and the draft outlives the popup', async ({ assay, page }) => {
  await page.goto(addressOf(personAt(6)));
  const draft = await open(assay);
  await draft.see('Save as suspect');
  await draft.fill('Add a note', 'keeps bees');
  // The driver is told that the text was sent; a person closes after seeing it.
  const NOTED = "document.querySelector('textarea')?.value === 'keeps bees'";
  await until('the note to be seen', () => draft.raw.evaluate(NOTED));
  await draft.close();
  const again = await open(assay);
  await again.see('Save as suspect');
  await until('the note', () => again.raw.evaluate(NOTED));
  await again.raw.evaluate(`(() => {
    const save = [...document.querySelectorAll('button')].find((button) => button.textContent.includes('Save as suspect'));
    save.click();
    save.click();
  })()`);
  await again.see('Known,');
  await again.close();
  const dashboard = await assay.context.newPage();
  await dashboard.goto(assay.page('dashboard.html'));
  const { people, ledger } = await readTables(dashboard, ['people', 'ledger']);
  expect(people).toHaveLength(1);
  expect((ledger as { type: string }[]).map((entry) => entry.type).sort()).toEqual(['noted', 'observed']);
});

test('someone who objected does not come back, and the popup says why', async ({ assay, page }) => {
  await page.goto(addressOf(personAt(7)));
  await pressShortcut(assay);
  const popup = await openOnKnown(assay, personAt(7).slug);
  await popup.click('More', true);
  await popup.click('Do not contact');
  await popup.click('E-mail');
  await popup.see('This person objected');
  await popup.close();
  expect(await pressShortcut(assay)).toContain('Do not contact');
  expect(await peopleOf(assay)).toEqual([]);
});

test('a database from a newer version is left alone, said plainly, and can be exported', async ({
  assay,
  page,
}) => {
  await page.goto(addressOf(personAt(8)));
  await pressShortcut(assay);
  await assay.stopWorker();
  const raw = await assay.context.newPage();
  await raw.goto(assay.page('icon/neutral-16.png'));
  await raw.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('assay', 9_000);
    request.onsuccess = () => { request.result.close(); resolve(); };
    request.onerror = () => reject(request.error);
  })`);
  await raw.goto(assay.page('dashboard.html'));
  await raw.getByText('The data is from a newer Assay').waitFor();
  const download = raw.waitForEvent('download');
  await raw.getByRole('button', { name: 'Export what can be read' }).click();
  const file = await (await download).path();
  const rescued = JSON.parse(readFileSync(file, 'utf8')) as { people: PersonRow[] };
  expect(rescued.people[0]?.identities[0]).toBe(`li:in/${personAt(8).slug}`);
});

/** Counted inside the popup, which closes when another tab comes to the front. */
const COUNT_PEOPLE = `new Promise((resolve) => {
  const opening = indexedDB.open('assay');
  opening.onsuccess = () => {
    const counting = opening.result.transaction('people').objectStore('people').count();
    counting.onsuccess = () => {
      opening.result.close();
      resolve(counting.result);
    };
  };
})`;

test('a full disk is said plainly, nothing is acknowledged, and it works again once there is room', async ({
  assay,
  page,
}) => {
  await page.goto(addressOf(personAt(9)));
  const popup = await open(assay);
  await popup.see('Save as suspect');
  // The commit fails as the browser fails it when there is no room left.
  await popup.raw.evaluate(`(() => {
    const { add } = IDBObjectStore.prototype;
    window.restore = () => { IDBObjectStore.prototype.add = add; };
    IDBObjectStore.prototype.add = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  })()`);
  await popup.click('Save as suspect');
  await popup.see('The disk is full');
  expect(await popup.raw.evaluate(COUNT_PEOPLE)).toBe(0);
  await popup.raw.evaluate('window.restore()');
  await popup.click('Try again');
  await popup.see('Known,');
  await popup.close();
  expect(await peopleOf(assay)).toHaveLength(1);
});

test('the context menu captures like the shortcut', async ({ assay, page }) => {
  await page.goto(addressOf(personAt(10)));
  const worker = await attachWorker(assay);
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'capture', pageUrl: tab.url }, tab);
  })()`);
  await until('the capture', async () => (await worker.evaluate<string>(TOOLBAR_TITLE)).includes('Suspect'));
  expect(await peopleOf(assay)).toHaveLength(1);
});
