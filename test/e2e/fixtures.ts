import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Assay, launchAssay } from '../browser/launch.ts';
import { until } from '../browser/raw-target.ts';
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
  /** A browser with Assay and the practice site, the welcome page closed. `page` is the tab in front. */
  assay: Assay;
}

export const test = base.extend<Fixtures>({
  assay: async ({ colorScheme }, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'assay-e2e-'));
    const assay = await launchAssay({ profile, colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await routeSite(assay.context, world);
    const welcome = await until('the welcome page', async () =>
      assay.context.pages().find((page) => page.url().includes('welcome.html')),
    );
    await welcome.close();
    await use(assay);
    await assay.context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  page: async ({ assay }, use) => {
    const page = await assay.context.newPage();
    await use(page);
  },
});

export { expect } from '@playwright/test';
