/** How qualification answers are given: frameworks, detail, old answers, and one key in the popup for each kind of question. */
import type { Page } from '@playwright/test';
import { RUN_AXE } from '../browser/axe.ts';
import type { Assay } from '../browser/launch.ts';
import { buildFirstIcp, openOnKnown } from '../browser/main-job.ts';
import { openPopup } from '../browser/popup.ts';
import { until } from '../browser/raw-target.ts';
import { expect, personAt, test } from './fixtures.ts';
import { dataOf, openPerson, seekOnly } from './one-person.ts';

test('frameworks are other views of the same answers, and the choice is remembered', async ({
  assay,
  page,
}) => {
  const person = await openPerson(assay, page, 0);
  const card = person.getByRole('region', { name: 'Readiness' });
  await card.getByRole('radiogroup', { name: 'Need' }).getByRole('radio', { name: 'Clear' }).click();
  await expect(card).toContainText('1 of 4 known');
  await card.getByText('MEDDIC').click();
  await expect(card).toContainText('1 of 6 known');
  const pain = card.getByRole('radiogroup', { name: 'Identify pain' });
  await expect(pain.getByRole('radio', { name: 'Clear' })).toBeChecked();
  await pain.getByRole('radio', { name: 'Some' }).click();
  await card.getByRole('radiogroup', { name: 'Champion' }).getByRole('radio', { name: 'Yes' }).click();
  await expect(card).toContainText('2 of 6 known');
  await person.reload();
  await expect(card).toContainText('Economic buyer');
  expect(await person.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await card.getByText('GPCT').click();
  const challenges = card.getByRole('radiogroup', { name: 'Challenges' });
  await expect(challenges.getByRole('radio', { name: 'Some' })).toBeChecked();
});

test('an answer in detail: refused in words, held against the price, and told on the timeline', async ({
  assay,
  page,
}) => {
  const person = await openPerson(assay, page, 0);
  const card = person.getByRole('region', { name: 'Readiness' });
  await card.getByRole('button', { name: 'Budget: in detail' }).click();
  await card.getByLabel('In their words').fill('Half is approved');
  await card.getByLabel('Budget named').fill('-5');
  await card.getByLabel('Currency').fill('eur');
  await expect(card.getByText('The ICP names no asking price')).toBeVisible();
  await card.getByRole('button', { name: /^Keep/ }).click();
  await expect(card.getByText('A budget is a sum of zero or more')).toBeVisible();
  await card.getByLabel('Budget named').fill('20000');
  await card.getByLabel('Currency').fill('zzz');
  await card.getByRole('button', { name: /^Keep/ }).click();
  await expect(card.getByText('There is no such currency.')).toBeVisible();
  await card.getByLabel('Currency').fill('eur');
  await card.getByLabel('In their words').press('Control+Enter');
  await expect(card.getByText('Half is approved')).toBeVisible();
  await expect(card).toContainText('€20,000');
  await card.getByRole('button', { name: 'Timeline: in detail' }).click();
  await card.getByLabel('Wanted by').fill('2020-01-31');
  await expect(card.getByText('That day has passed, so it counts as unknown.')).toBeVisible();
  expect(await person.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await expect(person.getByRole('listitem').filter({ hasText: 'Budget: Part of it' })).toContainText(
    '€20,000\nHalf is approved',
  );
});

test('an answer heard long ago no longer counts, and is revived with one click', async ({ assay, page }) => {
  const person = await openPerson(assay, page, 0);
  const card = person.getByRole('region', { name: 'Readiness' });
  const need = card.getByRole('radiogroup', { name: 'Need' });
  await need.getByRole('radio', { name: 'Clear' }).click();
  await expect(card).toContainText('1 of 4 known');
  // 214 days later.
  await person.clock.setFixedTime(Date.now() + 214 * 86_400_000);
  await person.reload();
  await expect(card.getByText('Clear. Heard 214 days ago, no longer counts.')).toBeVisible();
  await expect(card).toContainText('0 of 4 known');
  await expect(need.getByRole('radio', { name: 'Don’t know' })).toBeChecked();
  expect(await person.evaluate<string[]>(RUN_AXE)).toEqual([]);
  await card.getByRole('button', { name: 'Still true' }).click();
  await expect(card).toContainText('1 of 4 known');
  await expect(need.getByRole('radio', { name: 'Clear' })).toBeChecked();
});

/** Facts a page may leave open, each with a wanted value. */
const OPEN_FIELDS = {
  'company facts': [
    { field: 'size', values: ['201-500'] },
    { field: 'industry', values: ['96'] },
    { field: 'company', values: ['FrostLedger', 'frostledger.example'] },
    { field: 'custom', name: 'Uses SAP', values: ['yes'] },
  ],
  "a person's facts": [
    { field: 'place', values: ['DK'] },
    { field: 'seniority', values: ['director'] },
    { field: 'function', values: ['operations'] },
    { field: 'tenure', operator: 'at-least', values: ['2'] },
  ],
  'words, channels and numbers': [
    { field: 'channel', values: ['referral'] },
    { field: 'custom', name: 'Seats', operator: 'between', values: ['50', '200'] },
    { field: 'keywords', values: ['HACCP', 'cold chain'] },
    { field: 'title', values: ['plant manager'] },
  ],
} as const;

/** As what an answer to a criterion is kept. */
const KEPT_AS: Readonly<Record<string, string>> = {
  custom: 'custom-edited',
  keywords: 'answered',
  title: 'answered',
  company: 'answered',
};

/** The question the popup asks, and its first answer. */
const ASKED = `({
  text: document.querySelector('.question-text')?.textContent,
  answers: [...document.querySelectorAll('.question-answers button')].map((button) => button.textContent),
})`;
type Asked = { text?: string; answers: string[] };

/** Opens a page that shows nothing of somebody but a name; each slug is somebody else. */
async function openNameless(page: Page, slug: string): Promise<void> {
  await page.goto(`https://people.example/${slug}`);
  await page.bringToFront();
}

const servePeople = (page: Page) =>
  page.route('https://people.example/**', (route) => {
    const url = route.request().url();
    const person = JSON.stringify({ '@type': 'Person', name: 'Ingrid Solheim', url });
    const body = `<script type="application/ld+json">${person}</script><h1>Ingrid Solheim</h1>`;
    return route.fulfill({ contentType: 'text/html', body });
  });

/** Answers the one question about somebody new by a key, saves them, and looks whether that is kept. */
async function settle(assay: Assay, dashboard: Page, keptAs: string): Promise<void> {
  const before = (await dataOf(dashboard, keptAs)).length;
  const popup = await openPopup(assay.browser, assay.extensionId, 'people.example');
  const asked = await until('the question', async () => {
    const now = await popup.raw.evaluate<Asked>(ASKED);
    return now.text ? now : undefined;
  });
  expect(asked.answers.at(-1)).toBe('Don’t know');
  await until('the answer to be evidence', async () => {
    // Nothing else is asked after it, so that a key too many answers nothing.
    await popup.press('1');
    return /as you said on \d+ \w+ \d{4}/.test(await popup.text());
  });
  await popup.click('Save as suspect');
  await popup.see('Known,');
  await popup.close();
  expect(await dataOf(dashboard, keptAs)).toHaveLength(before + 1);
  const again = await openPopup(assay.browser, assay.extensionId, 'people.example');
  await again.see('as you said on');
  await again.close();
}

for (const [kind, criteria] of Object.entries(OPEN_FIELDS)) {
  test(`the popup settles ${kind} with one key, before saving and after`, async ({ assay, page }) => {
    const dashboard = await assay.context.newPage();
    await dashboard.goto(assay.page('welcome.html'));
    await buildFirstIcp(dashboard);
    await servePeople(page);
    for (const [n, criterion] of criteria.entries()) {
      const { field } = criterion;
      await test.step(`${field} ${n}`, async () => {
        await seekOnly(dashboard, criterion);
        await openNameless(page, `${field}-${n}`);
        await settle(assay, dashboard, KEPT_AS[field] ?? 'edited');
      });
    }
  });
}

test('the popup settles an answer on someone known with one key, and takes it back', async ({
  assay,
  page,
}) => {
  const dashboard = await openPerson(assay, page, 0);
  await page.bringToFront();
  const popup = await openOnKnown(assay, personAt(0).slug);
  const about = async () => (await popup.raw.evaluate<Asked>(ASKED)).text;
  const first = await until('a question', about);
  // Passed over, the next one is asked.
  await popup.click('Don’t know', true);
  await until('another question', async () => ((await about()) === first ? undefined : true));
  await popup.press('3');
  await popup.see('Undo');
  await popup.click('Undo');
  await until('the answer to be taken back', async () => {
    const [undone] = await dataOf(dashboard, 'undone');
    return undone;
  });
  await popup.close();
});
