/** What stands in the popup stays where it is: nothing that arrives later moves it from under a click. */
import { buildFirstIcp, openOnKnown, pressShortcut } from '../browser/main-job.ts';
import { openPopup, type Popup } from '../browser/popup.ts';
import { until } from '../browser/raw-target.ts';
import { addressOf, expect, personAt, sitePage, test } from './fixtures.ts';

/** What was moved up or down since the popup opened, and how: `Stage 233 to 249`. Runs in the popup. */
const MOVED = `new Promise((done) => {
  const moved = [];
  const tell = ({ node, previousRect, currentRect }) =>
    (node?.textContent ?? '').slice(0, 40) + ' ' + previousRect.y + ' to ' + currentRect.y;
  new PerformanceObserver((list) => {
    const sources = list.getEntries().flatMap((entry) => entry.sources);
    moved.push(...sources.filter(({ previousRect, currentRect }) => previousRect.y !== currentRect.y).map(tell));
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved))));
})`;

const moved = (popup: Popup) => popup.raw.evaluate<string[]>(MOVED);

/** Waits for what comes last, be it in a part that is folded. Nothing is clicked: what moves upon a click is not reported. */
async function seeLast(popup: Popup, last: string): Promise<void> {
  const has = `document.body.textContent.includes(${JSON.stringify(last)})`;
  await until(`the popup to have “${last}”`, () => popup.raw.evaluate<boolean>(has));
}

test('nothing moves once it stands, on people who are new or known, judged or not', async ({
  assay,
  page,
}) => {
  const { given, slug } = personAt(0);
  const open = () => openPopup(assay.browser, assay.extensionId, 'linkedin.com/in/');
  await page.goto(addressOf(personAt(0)));
  const fresh = await open();
  await fresh.see(given);
  await seeLast(fresh, 'Add a field');
  expect(await moved(fresh)).toEqual([]);
  await fresh.close();

  await page.goto(assay.page('welcome.html'));
  await buildFirstIcp(page);
  await page.goto(addressOf(personAt(0)));
  const judged = await open();
  await judged.see('How many people work there?');
  await seeLast(judged, 'Add a field');
  expect(await moved(judged)).toEqual([]);
  await judged.close();

  await pressShortcut(assay);
  const known = await openOnKnown(assay, slug);
  await seeLast(known, 'Add a field');
  expect(await moved(known)).toEqual([]);
});

for (const [on, last] of [
  ['any/xing-like', 'Add a field'],
  ['sales-search', 'Save'],
  ['company/people', 'Save'],
  ['company/about', 'Point at it'],
] as const) {
  test(`nothing moves once it stands, on ${on}`, async ({ assay, page }) => {
    const { url } = sitePage(on);
    await page.goto(url);
    const popup = await openPopup(assay.browser, assay.extensionId, new URL(url).host);
    await seeLast(popup, last);
    expect(await moved(popup)).toEqual([]);
  });
}

test('a menu is not seen before it has its place', async ({ assay, page }) => {
  await page.goto(assay.page('dashboard.html#/cadences'));
  const button = page.locator('[aria-haspopup="menu"]').first();
  await button.focus();
  const [at, later] = await button.evaluate(async (element: HTMLButtonElement) => {
    element.click();
    const menu = document.querySelector<HTMLElement>(':popover-open');
    if (!menu) throw new Error('the menu did not open');
    const look = () => ({ seen: menu.checkVisibility({ visibilityProperty: true }), top: menu.style.top });
    const first = look();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [first, look()];
  });
  expect(at).toEqual({ seen: false, top: '' });
  expect(later.seen).toBe(true);
  expect(later.top).toMatch(/px$/);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
