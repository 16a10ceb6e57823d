import { browser } from 'wxt/browser';
import { linkedInIdentity } from '../model/identity.ts';
import {
  type GoodReading,
  type PersonReading,
  type ReadingRefusal,
  readingSchema,
  type Source,
} from '../model/reading.ts';
import { z } from '../model/schema.ts';
import { getTab, type Tab } from './tabs.ts';

/** How long a page that is still loading is given, and how often it is looked at meanwhile. Milliseconds. */
const PATIENCE = 3_000;
const INTERVAL = 250;

/**
 * Why nothing was read. `no-access`: the browser does not let extensions into this page. `navigated`: the tab went
 * elsewhere while it was read. `invalid`: the page handed over something that is not a reading.
 */
export type TabRefusal = ReadingRefusal | 'no-access' | 'navigated' | 'invalid';

export type TabReading =
  | {
      ok: true;
      person: PersonReading;
      source: Source;
      notLoaded: GoodReading['notLoaded'];
      health: GoodReading['health'];
    }
  | { ok: false; reason: TabRefusal; tried: string[] };

const refuse = (reason: TabRefusal, tried: string[] = []): TabReading => ({ ok: false, reason, tried });

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Runs the reader once in the tab's top frame. It returns its reading and leaves nothing behind. */
async function readOnce(tabId: number): Promise<unknown> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  return results[0]?.result;
}

/** The address comes from the browser, so a reading of another subject than the address names is of another page. */
function accept(reading: GoodReading, tab: Tab): TabReading {
  const [person] = reading.people;
  const identity = tab.url && linkedInIdentity(tab.url);
  if (!person || !tab.url) return refuse('invalid');
  if (identity === undefined || !person.identities.includes(identity)) return refuse('navigated');
  const { adapter, version, layout, notLoaded, health } = reading;
  const source: Source = { kind: 'page', adapter, version, layout, url: person.url };
  return { ok: true, person, source, notLoaded, health };
}

/**
 * Whether a refusal may pass by itself. Where a site changes pages without loading, the address names a person while the
 * page before still stands there, as any page whatever.
 */
function isPassing(reason: ReadingRefusal, url: URL): boolean {
  return reason === 'not-ready' || (reason !== 'ambiguous' && linkedInIdentity(url) !== undefined);
}

/**
 * Reads the page a tab shows, once, because the user asked. A page still loading is looked at again for up to three
 * seconds; then the refusal says what was missing. Never rejects for what a page does.
 */
export async function readTab(tab: Tab, now: () => number = Date.now): Promise<TabReading> {
  const start = now();
  for (;;) {
    let raw: unknown;
    try {
      raw = await readOnce(tab.id);
    } catch {
      return refuse('no-access');
    }
    const parsed = z.safeParse(readingSchema, raw);
    if (!parsed.success) return refuse('invalid');
    const current = await getTab(tab.id);
    if (current?.url === undefined || current.url.href !== tab.url?.href) return refuse('navigated');
    if (parsed.data.ok) return accept(parsed.data, current);
    if (!isPassing(parsed.data.reason, current.url) || now() - start > PATIENCE) {
      return refuse(parsed.data.reason, parsed.data.tried);
    }
    await pause(INTERVAL);
  }
}
