import { browser } from 'wxt/browser';

/** What a key is suggested for: opening the popup, capturing without it, opening the side panel. */
export type ShortcutFor = 'open' | 'capture' | 'panel';

/** The commands each goes by; Firefox opens its sidebar by a name of its own. */
const COMMANDS: Record<ShortcutFor, readonly string[]> = {
  open: ['_execute_action'],
  capture: ['capture'],
  panel: ['panel', '_execute_sidebar_action'],
};

/**
 * The key this package suggests for an act, as `Alt+Shift+S`. Browsers keep different keys for themselves, so packages differ; a
 * key the user set in the browser is not known here.
 */
export function suggestedShortcut(act: ShortcutFor): string {
  const { commands = {} } = browser.runtime.getManifest();
  const suggested = COMMANDS[act]
    .map((name) => commands[name]?.suggested_key)
    .find((key) => key !== undefined);
  return (typeof suggested === 'object' ? suggested.default : suggested) ?? '';
}

/** Where a browser lets its user set keys of extensions; one with sidebars keeps them among its add-ons. */
export function shortcutsPage(): string {
  return 'sidebarAction' in browser ? 'about:addons' : 'chrome://extensions/shortcuts';
}
