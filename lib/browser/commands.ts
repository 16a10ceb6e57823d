import { browser } from 'wxt/browser';
import { getTab, type Tab } from './tabs.ts';

const MENU = 'capture';

/** Calls back when the user asks for a capture without a surface: by the shortcut or the page's context menu. */
export function onCaptureAsked(capture: (tab: Tab) => void): void {
  const ask = async (id: number | undefined) => {
    const tab = id === undefined ? undefined : await getTab(id);
    if (tab) capture(tab);
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'capture') void ask(tab?.id);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) void ask(tab?.id);
  });
}

/** Puts the capture item into the context menu of LinkedIn pages. Menus persist, so this runs at installation only. */
export async function addContextMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title,
    contexts: ['page'],
    documentUrlPatterns: ['https://*.linkedin.com/*'],
  });
}

/** Calls back after installation and update, and when the browser starts. */
export function onLifecycle(start: () => void, installed: (first: boolean) => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}
