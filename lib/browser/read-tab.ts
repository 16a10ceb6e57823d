import { browser } from 'wxt/browser';
import { chooseReader } from '../capture/choose-reader.ts';
import {
  hashRoute,
  isLinkedIn,
  linkedInCompanyIdentity,
  linkedInIdentity,
  linkedInUrl,
  salesIdentity,
  siteIdentity,
} from '../model/identity.ts';
import {
  CAPS,
  type CompanyReading,
  type GoodReading,
  type PageSource,
  type PersonReading,
  type ReadingRefusal,
  readingSchema,
} from '../model/reading.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { noteReading } from './health.ts';
import { handOverRecipes, readRecipes } from './recipes.ts';
import { getTab, type Tab } from './tabs.ts';

/** How long a page that is still loading is given, and how often it is looked at meanwhile. Milliseconds. */
const PATIENCE = 3_000;
const INTERVAL = 250;

/**
 * Why nothing was read. `no-access`: the browser does not let extensions into this page. `navigated`: the tab went
 * elsewhere while it was read. `invalid`: the page handed over something that is not a reading.
 */
export type TabRefusal = ReadingRefusal | 'no-access' | 'navigated' | 'invalid';

interface TabPage {
  ok: true;
  /** Where it was read. The address is the browser's. */
  source: PageSource;
  notLoaded: GoodReading['notLoaded'];
  health: GoodReading['health'];
}

/** A page about one person. */
export interface PersonTabReading extends TabPage {
  kind: 'person';
  person: PersonReading;
}

/** A list of people. */
export interface PeopleTabReading extends TabPage {
  kind: 'people';
  people: PersonReading[];
  /** The company whose people these are. */
  company?: CompanyReading;
  /** Rows that are there but not rendered yet. */
  rowsNotLoaded?: number;
}

/** A page about one company. */
export interface CompanyTabReading extends TabPage {
  kind: 'company';
  company: CompanyReading;
}

export type AcceptedReading = PersonTabReading | PeopleTabReading | CompanyTabReading;
export type TabReading = AcceptedReading | { ok: false; reason: TabRefusal; tried: string[] };

const refuse = (reason: TabRefusal, tried: string[] = []): TabReading => ({ ok: false, reason, tried });

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The one person a LinkedIn address names. */
export function namedPerson(url: URL): string | undefined {
  return linkedInIdentity(url) ?? salesIdentity(url);
}

/** LinkedIn's lists, which the site puts up after the address has changed. */
const LISTS =
  /^\/(?:search\/results\/|sales\/(?:search|lists)\/|mynetwork\/invite-connect\/connections|groups\/\d+\/members|(?:company|school|showcase)\/[^/]+\/people(?:\/|$))/;

/** Whether an address is that of a list of people on LinkedIn. */
export const isListAddress = (url: URL): boolean => isLinkedIn(url) && LISTS.test(url.pathname);

/** Whether a LinkedIn address promises somebody: a person, a company, or a list. */
function promises(url: URL): boolean {
  const named = namedPerson(url) ?? linkedInCompanyIdentity(url);
  return named !== undefined || isListAddress(url);
}

/** Runs the reader once in the tab's top frame. It returns its reading and leaves nothing behind. */
async function readOnce(db: AssayDatabase, tabId: number, url: URL): Promise<unknown> {
  await handOverRecipes(tabId, await readRecipes(db));
  const results = await browser.scripting.executeScript({ target: { tabId }, files: [chooseReader(url)] });
  return results[0]?.result;
}

/** Parts of a LinkedIn query that name the visit, not the page; the site adds some of them after the page is there. */
const VISIT = ['sid', 'origin', 'trk', 'lipi', 'licu', 'trackingId', 'midToken', 'refId'];

/** A page's address as it is kept, without what changes from visit to visit and what may be private in a query. */
function pageAddress(url: URL): string {
  const path = `${url.origin}${url.pathname}`.slice(0, CAPS.url);
  const named = namedPerson(url);
  if (named !== undefined) return linkedInUrl(named) ?? path;
  const query = isLinkedIn(url) ? new URLSearchParams(url.search) : namingQuery(url);
  for (const part of VISIT) query.delete(part);
  const whole = `${path}${query.size > 0 ? `?${query}` : ''}${isLinkedIn(url) ? '' : hashRoute(url)}`;
  return whole.length <= CAPS.url ? whole : path;
}

/** What of a query tells one page from another: only so much is part of an identity. */
function namingQuery(url: URL): URLSearchParams {
  return new URLSearchParams(siteIdentity(url)?.split('#')[0]?.split('?')[1]);
}

/** Tells pages apart: what was read at one address is not shown at another. Elsewhere than on LinkedIn any part may name somebody. */
export function pageKey(url: URL): string {
  return isLinkedIn(url) ? pageAddress(url) : url.href;
}

/** The reading by what it is about; nothing where it lacks what its kind promises. */
function sortOut(reading: GoodReading, url: URL): AcceptedReading | undefined {
  const { kind, adapter, version, layout, notLoaded, health, people, company, rowsNotLoaded } = reading;
  const [person] = reading.people;
  const source: PageSource = { kind: 'page', adapter, version, layout, url: pageAddress(url) };
  const page = { ok: true, source, notLoaded, health } as const;
  switch (kind) {
    case 'person':
      return person && { ...page, kind, person };
    case 'company':
      return company && { ...page, kind, company };
    case 'people':
      return {
        ...page,
        kind,
        people,
        ...(company && { company }),
        ...(rowsNotLoaded !== undefined && { rowsNotLoaded }),
      };
  }
}

/**
 * The address comes from the browser, so a reading of another subject than the address names is of another page. The one
 * exception are people under somebody's post, who are listed at an address of the one who wrote it.
 */
function isOfAddress(reading: AcceptedReading, url: URL): boolean {
  const named = namedPerson(url);
  if (reading.kind === 'person') {
    return named === undefined ? !isLinkedIn(url) : reading.person.identities.includes(named);
  }
  if (named !== undefined) return reading.kind === 'people' && url.pathname.includes('/recent-activity/');
  const company = linkedInCompanyIdentity(url);
  return !company || !reading.company || reading.company.identities.includes(company);
}

/** What a reading says, apart from what it takes from the address. */
function substanceOf(reading: AcceptedReading): string {
  const { ok: _, source: __, health: ___, ...rest } = reading;
  return JSON.stringify(rest, (key, value: unknown) =>
    key === 'identities' || key === 'url' ? undefined : value,
  );
}

/**
 * Whether a refusal may pass by itself. Where a site changes pages without loading, the address names a person while the
 * page before still stands there, as any page whatever.
 */
function isPassing(reason: TabRefusal, url: URL): boolean {
  return reason === 'not-ready' || reason === 'navigated' || (reason !== 'ambiguous' && promises(url));
}

interface Look {
  /** The tab's address, before and after; absent where another look would be no use. */
  url?: URL;
  seen: TabReading;
  /** The page says what it said at the address before. */
  echo?: boolean;
}

/** One look at the page: a reading that is of the tab's address, or why there is none. */
async function look(db: AssayDatabase, tab: Tab, before: AcceptedReading | undefined): Promise<Look> {
  if (tab.url === undefined) return { seen: refuse('no-access') };
  let raw: unknown;
  try {
    raw = await readOnce(db, tab.id, tab.url);
  } catch {
    return { seen: refuse('no-access') };
  }
  const parsed = z.safeParse(readingSchema, raw);
  if (!parsed.success) return { seen: refuse('invalid') };
  const url = (await getTab(tab.id))?.url;
  if (url === undefined || url.href !== tab.url?.href) return { seen: refuse('navigated') };
  if (!parsed.data.ok) return { url, seen: refuse(parsed.data.reason, parsed.data.tried) };
  const seen = sortOut(parsed.data, url);
  if (!seen) return { seen: refuse('invalid') };
  if (!isOfAddress(seen, url)) return { url, seen: refuse('navigated') };
  // LinkedIn's people are named by the address; elsewhere only the page can tell that it has changed with its address.
  const named = seen.kind === 'person' && isLinkedIn(url);
  return { url, seen, echo: !named && before !== undefined && substanceOf(seen) === substanceOf(before) };
}

/**
 * Reads the page a tab shows, once, because the user asked. A page still loading is looked at again for up to three
 * seconds; then the refusal says what was missing. Never rejects for what a page does.
 * @param before what the tab showed at the address before, when the site changed it without loading: while the page still
 * says the same, it may not have followed its address. Rows of a list name themselves, so a list is believed in the end.
 */
export async function readTab(db: AssayDatabase, tab: Tab, before?: AcceptedReading): Promise<TabReading> {
  const start = Date.now();
  for (;;) {
    const { url, seen, echo } = await look(db, tab, before);
    const late = Date.now() - start > PATIENCE;
    if (seen.ok && echo && late && seen.kind !== 'people') return refuse('navigated');
    // Here, and nowhere else, a reading has been accepted.
    if (seen.ok && (!echo || late)) {
      if (url) noteReading(db, seen, url);
      return seen;
    }
    if (!seen.ok && (late || url === undefined || !isPassing(seen.reason, url))) return seen;
    await pause(INTERVAL);
  }
}
