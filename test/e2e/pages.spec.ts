/**
 * Every kind of page is read right, in English and in a language that runs from right to left; a page that is cut off,
 * endless, bottomless, doubled or booby-trapped is read right, or not, but never wrong, and never for long.
 */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { readInIsolation } from '../browser/read-in-isolation.ts';
import { readPatiently, showSitePage } from '../browser/read-site-page.ts';
import { judgePage } from '../site/judge-page.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import { itemAt } from '../site/random.ts';
import type { PageKind, SitePage } from '../site/site-page.ts';
import { BAD_INPUTS } from '../site/variants/bad-input.ts';
import type { SiteLocale } from '../site/world.ts';

const world = makeWorld({ seed: 17, people: 30 });

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.ASSAY_CHROMIUM ?? '',
    chromiumSandbox: false,
  });
});
test.beforeEach(async () => {
  page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
});
test.afterEach(async () => {
  await page.context().close();
});
test.afterAll(async () => {
  await browser.close();
});

const pageOf = (kind: PageKind, nth: number, locale: SiteLocale): SitePage =>
  kind.make({ world, person: itemAt(world.people, nth * 3), nth: nth % 2, locale });

/** Of what a page states, this much is read; the rest is what only some readers of the kind can tell. */
const LEAST_READ = 0.8;

for (const [nth, kind] of PAGE_KINDS.entries()) {
  const rightToLeft = nth % 2 === 0 ? 'ar' : 'he';
  test(`${kind.name} is read right in en and ${rightToLeft}`, async () => {
    for (const locale of ['en', rightToLeft] as const) {
      const site = pageOf(kind, nth, locale);
      await showSitePage(page, site);
      const verdict = judgePage(site.truth, await readPatiently(page));
      expect({ locale, wrong: verdict.wrong }).toEqual({ locale, wrong: [] });
      const read = verdict.right / (verdict.right + verdict.missing.length);
      expect({ locale, missing: read < LEAST_READ ? verdict.missing : [] }).toEqual({ locale, missing: [] });
    }
  });
}

/** One kind of each build; what is huge is shown to one for each script that reads. */
const BUILDS = ['profile/sdui', 'profile/ember', 'profile/public', 'connections/sdui', 'company/about'];
const HUGE_BUILDS = ['profile/sdui', 'connections/sdui', 'company/about'];
/** The reader stops at 200 ms; the rest is the browser laying the page out, and a machine that is busy. */
const LONGEST_MS = 5_000;

for (const bad of BAD_INPUTS) {
  test(`${bad.name}: nothing wrong, and no hang`, async () => {
    test.setTimeout(120_000);
    const builds = bad.huge ? HUGE_BUILDS : BUILDS;
    for (const kind of PAGE_KINDS.filter((one) => builds.includes(one.name))) {
      const site = pageOf(kind, 2, 'en');
      await showSitePage(page, { ...site, html: bad.markup?.(site.html) ?? site.html });
      if (bad.inPage) await page.evaluate(bad.inPage);
      // The first look lays the page out, which a person's eyes have long done when they ask.
      await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const started = Date.now();
      const reading = await readInIsolation(page);
      expect({ kind: kind.name, late: Date.now() - started > LONGEST_MS }).toEqual({
        kind: kind.name,
        late: false,
      });
      const failed = !reading.ok && reading.tried.includes('reading the page failed');
      expect({ kind: kind.name, failed }).toEqual({ kind: kind.name, failed: false });
      // Rows may be gone, as after a removal: a counter in the header then says that more of them wait.
      const { wrong } = judgePage(site.truth, reading, { removed: [site.url] });
      expect({ kind: kind.name, wrong }).toEqual({ kind: kind.name, wrong: [] });
    }
  });
}
