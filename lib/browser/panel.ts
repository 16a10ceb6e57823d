import { browser } from 'wxt/browser';

/** Firefox calls its side panel a sidebar, and WXT's types know Chrome's alone. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel in a window. Browsers allow it only while they still handle a click or a key of the user's, so
 * nothing may be awaited before this.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}

/** The window a surface stands in. */
export async function currentWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** What the popup tells an open side panel: the browser has just let Assay into this tab. */
const CHANNEL = 'assay:access';

/**
 * A click on the toolbar icon gives access to one tab, of which no browser event tells. The popup is what such a click
 * opens, so it says so itself.
 */
export function announceAccess(tabId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tabId);
  channel.close();
}

/** Calls back with the id of a tab the user just gave access to. Returns how to stop. */
export function onAccess(given: (tabId: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') given(data);
  };
  return () => channel.close();
}
