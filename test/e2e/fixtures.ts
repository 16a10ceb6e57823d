import { test as base } from '@playwright/test';
import { type KeptBrowser, keepBrowser } from '../browser/kept-browser.ts';
import type { Assay } from '../browser/launch.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import { routeSite } from '../site/route-site.ts';
import { findPlace } from '../site/serve-lists.ts';
import type { SitePage } from '../site/site-page.ts';
import type { SitePerson, World } from '../site/world.ts';

/** Invented people every test may visit. */
const world: World = makeWorld({ seed: 99, people: 24 });

/** The nth of them. */
export function personAt(n: number): SitePerson {
  const person = world.people[n];
  if (!person) throw new Error(`the world has no person ${n}`);
  return person;
}

/** A page of a kind as the site serves it, in English: about the first person, or whom its address is drawn for. */
export function sitePage(name: string): SitePage {
  const kind = PAGE_KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`the site has no ${name}`);
  const first = kind.make({ world, person: personAt(0), nth: 0, locale: 'en' });
  const { wish } = findPlace(world, new URL(first.url), { layout: 'sdui', dialog: 'reactions' }) ?? {};
  return wish ? kind.make({ world, locale: 'en', ...wish }) : first;
}

/** The address of a person's page. */
export function addressOf(person: SitePerson, query = 'scrolled=1'): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/?${query}`;
}

interface Fixtures {
  /** A browser with Assay as just installed and the practice site. `page` is the tab in front. */
  assay: Assay;
}

interface WorkerFixtures {
  kept: KeptBrowser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read off the pattern
    async ({}, use) => {
      const kept = keepBrowser((context) => routeSite(context, world));
      await use(kept);
      await kept.close();
    },
    { scope: 'worker' },
  ],
  assay: async ({ colorScheme, kept }, use) => {
    const assay = await kept.take(colorScheme === 'dark' ? 'dark' : 'light');
    await use(assay);
  },
  page: async ({ assay }, use) => {
    const page = await assay.context.newPage();
    await use(page);
  },
});

export { expect } from '@playwright/test';
