import { type AcceptedReading, namedPerson, pageKey, type TabReading } from '../../lib/browser/read-tab.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import type { Instant } from '../../lib/model/schema.ts';

type TabReadingRefusal = Extract<TabReading, { ok: false }>;

/** What a surface knows of the page in view. */
export interface Seen {
  tab: Tab | undefined;
  /** Tells this page from others by its address; absent where the browser does not tell that. */
  address: string | undefined;
  /** The person a LinkedIn address names. */
  identity: string | undefined;
  /** The last good reading of this very page; it stays while the page is read again. */
  reading: AcceptedReading | undefined;
  readAt: Instant | undefined;
  /** Why the last try gave nothing. */
  refusal: TabReadingRefusal | undefined;
  busy: boolean;
  /** What was read last in this tab, and at which address. It outlives the address, and is never shown under another. */
  last: { href: string; reading: AcceptedReading } | undefined;
}

/** What is known of a page before it is read: all of the same page, nothing of another. */
export function beforeReading(seen: Seen | undefined, tab: Tab | undefined): Seen {
  const address = tab?.url && pageKey(tab.url);
  const same = seen?.tab?.id === tab?.id && seen?.address === address && address !== undefined;
  return {
    tab,
    address,
    identity: tab?.url && namedPerson(tab.url),
    reading: same ? seen?.reading : undefined,
    readAt: same ? seen?.readAt : undefined,
    refusal: same ? seen?.refusal : undefined,
    busy: tab !== undefined,
    last: seen?.tab?.id === tab?.id ? seen?.last : undefined,
  };
}

/** What is known after it was read. A try that gave nothing leaves what was read of the same page before. */
export function afterReading(before: Seen, result: TabReading, readAt: Instant): Seen {
  if (!result.ok) return { ...before, refusal: result, busy: false };
  const href = before.tab?.url?.href;
  return {
    ...before,
    reading: result,
    readAt,
    refusal: undefined,
    busy: false,
    last: href === undefined ? undefined : { href, reading: result },
  };
}

/** Whether the browser's word that something changed in view is news: it often gives it several times over. */
export function isNews(seen: Seen | undefined, tab: Tab | undefined): boolean {
  if (seen === undefined || seen.tab?.id !== tab?.id || seen.tab?.url?.href !== tab?.url?.href) return true;
  return !seen.busy && seen.reading === undefined;
}

/** What the same tab showed at another address, for telling whether the page has followed a change of address. */
export function readBefore({ tab, last }: Seen): AcceptedReading | undefined {
  return last !== undefined && last.href !== tab?.url?.href ? last.reading : undefined;
}
