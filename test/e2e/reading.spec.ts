/**
 * Right, or it says it cannot. Every field of every page is held against the generator's truth: another person's value,
 * or another field's, is the worst fault there is.
 */
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { READ_FIELDS } from '../../lib/model/reading.ts';
import { readPatiently } from '../browser/read-site-page.ts';
import { judgeField, refusalsOf } from '../site/judge.ts';
import { makeWorld } from '../site/make-world.ts';
import { routeSite } from '../site/route-site.ts';
import { truthOf } from '../site/truth.ts';
import { SITE_VARIANTS, type SiteView } from '../site/view.ts';
import { SITE_LAYOUTS, type SiteLocale, type SitePerson } from '../site/world.ts';

const world = makeWorld({ seed: 11, people: 24 });

let context: BrowserContext;
let page: Page;
test.beforeEach(async () => {
  const executablePath = process.env.ASSAY_CHROMIUM ?? '';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  context = await browser.newContext({ locale: 'en-GB' });
  await routeSite(context, world);
  page = await context.newPage();
});
test.afterEach(async () => {
  await context.browser()?.close();
});

function addressOf(person: SitePerson, view: SiteView): string {
  const path = `/in/${encodeURIComponent(person.slug)}/${view.overlay ? 'overlay/contact-info/' : ''}`;
  const query = new URLSearchParams({ layout: view.layout, lang: view.locale });
  if (view.scrolled) query.set('scrolled', '1');
  if (view.variant) query.set('variant', view.variant);
  return `https://www.linkedin.com${path}?${query}`;
}

interface Tally {
  right: number;
  notLoaded: number;
  wrong: string[];
}

async function readAndJudge(person: SitePerson, view: SiteView, tally: Tally): Promise<void> {
  await page.goto(addressOf(person, view), { waitUntil: 'domcontentloaded' });
  const reading = await readPatiently(page);
  const where = `${view.layout} ${view.locale} ${view.scrolled ? 'scrolled ' : ''}${person.slug}`;
  if (!reading.ok) {
    tally.wrong.push(`${where}: refused, ${reading.reason}: ${reading.tried.join('; ')}`);
    return;
  }
  const truth = truthOf(world, person, view);
  const [read] = reading.people;
  for (const field of READ_FIELDS) {
    const value = read?.[field];
    const verdict = judgeField(truth, field, value, reading.notLoaded.includes(field));
    if (verdict === 'right') tally.right++;
    else if (verdict === 'not-loaded') tally.notLoaded++;
    else
      tally.wrong.push(
        `${where}: ${field} is ${JSON.stringify(value)}, not ${JSON.stringify(truth.fields[field])}`,
      );
    if (typeof value === 'string' && truth.traps.includes(value))
      tally.wrong.push(`${where}: ${field} fell for ${value}`);
  }
  const strangers = (read?.identities ?? []).filter(
    (identity) => !truth.fields.identities.includes(identity),
  );
  tally.wrong.push(...strangers.map((identity) => `${where}: carries ${identity}`));
}

/** A few that differ most: `npm run prove -- locales` goes through all thirteen. */
const LOCALES: readonly SiteLocale[] = ['en', 'de', 'ja', 'ar'];

for (const layout of SITE_LAYOUTS) {
  for (const locale of LOCALES) {
    test(`${layout} profiles in ${locale} are read right`, async () => {
      const tally: Tally = { right: 0, notLoaded: 0, wrong: [] };
      // A third of the world for each pair, so that all of them are read in every layout and in every language.
      const turn = SITE_LAYOUTS.indexOf(layout) + LOCALES.indexOf(locale);
      for (const [n, person] of world.people.entries()) {
        if (n % 3 !== turn % 3) continue;
        await readAndJudge(person, { layout, locale, scrolled: n % 2 === 0 }, tally);
      }
      expect(tally.wrong).toEqual([]);
      // A reader that declares everything not loaded is never wrong and of no use.
      expect(tally.right).toBeGreaterThan(tally.notLoaded);
    });
  }
}

test('an open contact dialog adds the ways to reach the person', async () => {
  const tally: Tally = { right: 0, notLoaded: 0, wrong: [] };
  for (const person of world.people.slice(0, 12)) {
    await readAndJudge(
      person,
      { layout: 'sdui', locale: person.locale, scrolled: false, overlay: true },
      tally,
    );
  }
  expect(tally.wrong).toEqual([]);
});

for (const layout of SITE_LAYOUTS) {
  test(`a hostile ${layout} page is inert, and what is read of it is text`, async () => {
    // Five megabytes and 5,000 levels take the browser itself most of this time.
    test.setTimeout(120_000);
    const [person] = world.people;
    if (!person) throw new Error('the world is empty');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const view = { layout, locale: 'en', scrolled: true, variant: 'hostile' } as const;
    await page.goto(addressOf(person, view), { waitUntil: 'domcontentloaded' });
    const reading = await readPatiently(page);
    const told = JSON.stringify(reading);
    expect(told).not.toMatch(/"(?:javascript|data|http):/);
    expect(told.length).toBeLessThan(100_000);
    const truth = truthOf(world, person, view);
    const people = reading.ok ? reading.people : [];
    expect(people.every((read) => read.identities[0] === truth.fields.identities[0])).toBe(true);
    expect(dialogs).toEqual([]);
  });
}

for (const variant of SITE_VARIANTS.filter((one) => one !== 'hostile')) {
  test(`a ${variant} page is refused, with the reason`, async () => {
    const [, person] = world.people;
    if (!person) throw new Error('the world is empty');
    for (const layout of SITE_LAYOUTS) {
      await page.goto(addressOf(person, { layout, locale: 'en', scrolled: true, variant }), {
        waitUntil: 'domcontentloaded',
      });
      const reading = await readPatiently(page);
      expect(reading, layout).toMatchObject({ ok: false });
      expect(refusalsOf(variant), layout).toContain(reading.ok ? undefined : reading.reason);
    }
  });
}
