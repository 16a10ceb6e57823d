import { defineConfig } from 'wxt';

/** Extension pages load their own files and nothing else; scripts in the page's text cannot run. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * An injected script without WXT's frame, which catches, tells a logger that is silent in production, and throws again: the
 * readers are weighed in bytes.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform(code: string, id: string) {
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const definition = code.match(/^import definition from .+$/m)?.[0];
    if (definition === undefined) throw new Error('WXT frames its scripts in a way this build does not know');
    return { code: `${definition}\nexport default definition.main();`, map: null };
  },
};

/**
 * The two places where libraries put text into a page as markup: the runtime's, and a reader of the names of characters. They are
 * taken out: nothing here uses them, and what cannot be done by mistake needs no looking after.
 */
const MARKUP = /\|\|\(\w+\.innerHTML=\w+\.__html\)/;
const noMarkup = {
  name: 'no-markup',
  transform(code: string, id: string) {
    if (id.endsWith('/decode-named-character-reference/index.dom.js'))
      return { code: 'export const decodeNamedCharacterReference = () => false;', map: null };
    if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
    if (!MARKUP.test(code)) throw new Error('Preact writes markup in a way this build does not know');
    return { code: code.replace(MARKUP, '||0'), map: null };
  },
};

/**
 * What loads a chunk later puts links into the document for all it needs. A worker that loads one has no document, and needs none: the
 * chunk itself says what it imports.
 */
const lateChunksInWorkers = {
  name: 'late-chunks-in-workers',
  transform(code: string, id: string) {
    if (!id.includes('vite/preload-helper')) return undefined;
    const guarded = code.replace('deps && deps.length > 0', "typeof document !== 'undefined' && $&");
    if (guarded === code) throw new Error('Vite loads chunks in a way this build does not know');
    return { code: guarded, map: null };
  },
};

export default defineConfig({
  imports: false,
  zip: { name: 'assay' },
  // The tokens use light-dark(), which these browsers know; without a target it is rewritten into twice the CSS. They preload modules by
  // themselves; the polyfill touches the document as it loads, and stands in a chunk that workers may share with pages.
  vite: () => ({
    build: { cssTarget: 'chrome123', modulePreload: { polyfill: false } },
    plugins: [bareScripts, noMarkup, lateChunksInWorkers],
  }),
  manifest: ({ command, browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'contextMenus',
    ],
    // Asked for by a click, for backups that are made without one.
    optional_permissions: ['downloads'],
    host_permissions: ['https://*.linkedin.com/*'],
    omnibox: { keyword: 'assay' },
    // Firefox asks what leaves the machine: nothing. It knows neither of Chromium's two keys.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'assay@assay.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    icons: {
      16: 'icon/neutral-16.png',
      32: 'icon/neutral-32.png',
      48: 'icon/neutral-48.png',
      128: 'icon/neutral-128.png',
    },
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'icon/neutral-16.png', 32: 'icon/neutral-32.png', 48: 'icon/neutral-48.png' },
    },
    // Firefox opens its menus by Alt and a letter, with Shift or without, whatever extensions ask for: S its History, A its view in German.
    commands: {
      _execute_action: { suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+J' : 'Alt+Shift+A' } },
      capture: {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+K' : 'Alt+Shift+S' },
        description: '__MSG_commandCapture__',
      },
      // Firefox opens its sidebar by a command with a name of its own.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'panel']: {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPanel__',
      },
    },
    // The development server needs its own sockets and inline modules; only a built package is locked down.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
  }),
});
