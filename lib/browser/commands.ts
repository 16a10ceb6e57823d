import { browser } from 'wxt/browser';
import { openPanel } from './panel.ts';
import { getTab, type Tab } from './tabs.ts';

const CAPTURE = 'capture';
const PANEL = 'panel';

/** Calls back when the user asks for a capture without a surface: by the shortcut or the page's context menu. */
export function onCaptureAsked(capture: (tab: Tab) => void): void {
  const ask = async (id: number | undefined) => {
    const tab = id === undefined ? undefined : await getTab(id);
    if (tab) capture(tab);
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CAPTURE) void ask(tab?.id);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === CAPTURE) void ask(tab?.id);
  });
}

/** Opens the side panel when the user asks for it by its shortcut or the toolbar icon's menu. */
export function openPanelWhenAsked(): void {
  const open = (asked: boolean, tab: { windowId: number } | undefined) => {
    // A window that closes meanwhile needs no panel.
    if (asked && tab) openPanel(tab.windowId).catch(() => undefined);
  };
  browser.commands.onCommand.addListener((command, tab) => open(command === PANEL, tab));
  browser.contextMenus.onClicked.addListener((info, tab) => open(info.menuItemId === PANEL, tab));
}

export interface MenuTitles {
  capture: string;
  panel: string;
}

/**
 * Puts the capture item into the context menu of LinkedIn pages, and the side panel into the toolbar icon's. Menus
 * persist, so this runs at installation only.
 */
export async function addContextMenus(titles: MenuTitles): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CAPTURE,
    title: titles.capture,
    contexts: ['page'],
    documentUrlPatterns: ['https://*.linkedin.com/*'],
  });
  browser.contextMenus.create({ id: PANEL, title: titles.panel, contexts: ['action'] });
}

/** Calls back after installation and update, and when the browser starts. */
export function onLifecycle(start: () => void, installed: (first: boolean) => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}
