import { browser } from 'wxt/browser';

/** A tab as far as Assay may see it: `url` is there only where the user gave access. */
export interface Tab {
  id: number;
  windowId: number;
  url?: URL;
}

interface RawTab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
}

function asTab(raw: RawTab | undefined): Tab | undefined {
  if (raw?.id === undefined) return undefined;
  const tab = { id: raw.id, windowId: raw.windowId };
  return raw.url && URL.canParse(raw.url) ? { ...tab, url: new URL(raw.url) } : tab;
}

/** The tab in view in the window a surface belongs to: the popup's, or the side panel's own. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return asTab(tab);
}

/** The tab as it is now; `undefined` when it was closed. */
export async function getTab(id: number): Promise<Tab | undefined> {
  return asTab(await browser.tabs.get(id).catch(() => undefined));
}

/** Whether a tab still shows the address it had. */
export async function stillShows(tab: Tab): Promise<boolean> {
  return (await getTab(tab.id))?.url?.href === tab.url?.href;
}

/** Calls back when a tab shows another address or comes into view. Returns how to stop. */
export function onTabShown(show: (tab: Tab) => void): () => void {
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (_id, change, raw) => {
    const tab = asTab(raw);
    if (tab && (change.url !== undefined || change.status === 'complete')) show(tab);
  };
  const activated = async ({ tabId }: { tabId: number }) => {
    const tab = await getTab(tabId);
    if (tab) show(tab);
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onActivated.addListener(activated);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onActivated.removeListener(activated);
  };
}

/**
 * Calls back whenever what is in view in a surface's own window may have changed: another tab, another address, a page
 * that finished loading. Which tab that is, the caller asks `activeTab` for. Returns how to stop.
 */
export function onViewChanged(changed: () => void): () => void {
  let here: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    here = id;
  });
  return onTabShown((tab) => {
    if (here === undefined || tab.windowId === here) changed();
  });
}

/** Opens a page of the extension, or brings its tab to the front. `route` is a dashboard route such as `/people`. */
export async function openPage(page: 'dashboard' | 'welcome', route = '/'): Promise<void> {
  const base = browser.runtime.getURL(page === 'dashboard' ? '/dashboard.html' : '/welcome.html');
  const url = page === 'dashboard' ? `${base}#${route}` : base;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const known = contexts.find((context) => context.documentUrl?.startsWith(base));
  if (known && known.tabId >= 0) {
    await browser.tabs.update(known.tabId, { active: true, url });
    await browser.windows.update(known.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url });
  }
}
