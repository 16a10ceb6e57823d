import { browser } from 'wxt/browser';

/** A tab as far as Assay may see it: `url` is there only where the user gave access. */
export interface Tab {
  id: number;
  url?: URL;
}

function asTab(tab: { id?: number | undefined; url?: string | undefined } | undefined): Tab | undefined {
  if (tab?.id === undefined) return undefined;
  return tab.url && URL.canParse(tab.url) ? { id: tab.id, url: new URL(tab.url) } : { id: tab.id };
}

/** The tab the user is looking at. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return asTab(tab);
}

/** The tab as it is now; `undefined` when it was closed. */
export async function getTab(id: number): Promise<Tab | undefined> {
  return asTab(await browser.tabs.get(id).catch(() => undefined));
}

/** Calls back when a tab shows another address or comes into view. */
export function onTabShown(show: (tab: Tab) => void): void {
  browser.tabs.onUpdated.addListener((_id, change, raw) => {
    const tab = asTab(raw);
    if (tab && (change.url !== undefined || change.status === 'complete')) show(tab);
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await getTab(tabId);
    if (tab) show(tab);
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
