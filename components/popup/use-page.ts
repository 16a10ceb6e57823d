import { useCallback, useEffect, useRef, useState } from 'react';
import { readTab, type TabReading } from '../../lib/browser/read-tab.ts';
import { activeTab, type Tab } from '../../lib/browser/tabs.ts';
import { linkedInIdentity } from '../../lib/model/identity.ts';
import type { Instant } from '../../lib/model/schema.ts';

export type GoodTabReading = Extract<TabReading, { ok: true }>;
type TabReadingRefusal = Extract<TabReading, { ok: false }>;

/** The page in view: whose it is by its address, and what reading it gave. */
export interface Page {
  tab: Tab | undefined;
  /** Absent on pages that are no profile. */
  identity: string | undefined;
  /** The last good reading of this very profile; it stays while the page is read again. */
  reading: GoodTabReading | undefined;
  readAt: Instant | undefined;
  /** Why the last try gave nothing. */
  refusal: TabReadingRefusal | undefined;
  busy: boolean;
  readAgain(): void;
}

type Seen = Omit<Page, 'readAgain'>;

const identityOf = (tab: Tab | undefined) => tab?.url && linkedInIdentity(tab.url);

/** What is known of the page before it is read: all of the same profile, nothing of another. */
function beforeReading(seen: Seen | undefined, tab: Tab | undefined): Seen {
  const identity = identityOf(tab);
  const same = seen !== undefined && seen.identity === identity ? seen : undefined;
  return {
    tab,
    identity,
    reading: same?.reading,
    readAt: same?.readAt,
    refusal: same?.refusal,
    busy: identity !== undefined,
  };
}

function afterReading(seen: Seen, result: TabReading): Seen {
  if (!result.ok) return { ...seen, refusal: result, busy: false };
  return { ...seen, reading: result, readAt: new Date().toISOString(), refusal: undefined, busy: false };
}

/** Finds the tab in view and reads it once, because the user opened the popup. `undefined` until the tab is found. */
export function usePage(): Page | undefined {
  const [seen, setSeen] = useState<Seen>();
  const latest = useRef<Seen>(undefined);
  const turn = useRef(0);
  const look = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: Seen) => {
      latest.current = next;
      setSeen(next);
    };
    const tab = await activeTab();
    if (mine !== turn.current) return;
    const before = beforeReading(latest.current, tab);
    show(before);
    if (tab === undefined || before.identity === undefined) return;
    const result = await readTab(tab);
    if (mine === turn.current) show(afterReading(before, result));
  }, []);
  useEffect(() => void look(), [look]);
  return seen && { ...seen, readAgain: () => void look() };
}
