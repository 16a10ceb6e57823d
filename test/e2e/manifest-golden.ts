/** The built manifest. A change here is a change of what users are asked to allow: name it in the changelog. */
export const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version: '0.1.0',
  icons: {
    '16': 'icon/neutral-16.png',
    '32': 'icon/neutral-32.png',
    '48': 'icon/neutral-48.png',
    '128': 'icon/neutral-128.png',
  },
  default_locale: 'en',
  minimum_chrome_version: '123',
  incognito: 'not_allowed',
  permissions: [
    'activeTab',
    'scripting',
    'storage',
    'unlimitedStorage',
    'alarms',
    'notifications',
    'contextMenus',
    'sidePanel',
  ],
  optional_permissions: ['downloads'],
  host_permissions: ['https://*.linkedin.com/*'],
  externally_connectable: {
    ids: [],
  },
  action: {
    default_title: 'Assay',
    default_icon: {
      '16': 'icon/neutral-16.png',
      '32': 'icon/neutral-32.png',
      '48': 'icon/neutral-48.png',
    },
    default_popup: 'popup.html',
  },
  omnibox: { keyword: 'assay' },
  commands: {
    _execute_action: {
      suggested_key: {
        default: 'Alt+Shift+A',
      },
    },
    capture: {
      suggested_key: {
        default: 'Alt+Shift+S',
      },
      description: '__MSG_commandCapture__',
    },
    panel: {
      suggested_key: {
        default: 'Alt+Shift+P',
      },
      description: '__MSG_commandPanel__',
    },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  background: {
    type: 'module',
    service_worker: 'background.js',
  },
  side_panel: {
    default_path: 'sidepanel.html',
  },
};

const { minimum_chrome_version: _, externally_connectable: __, side_panel: ___, ...shared } = MANIFEST;

/** The same, built for Firefox: which asks what leaves the machine, has a sidebar, and holds other keys for itself. */
export const FIREFOX_MANIFEST = {
  ...shared,
  permissions: MANIFEST.permissions.filter((permission) => permission !== 'sidePanel'),
  browser_specific_settings: {
    gecko: {
      id: 'assay@assay.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
    capture: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandCapture__' },
    _execute_sidebar_action: {
      suggested_key: { default: 'Alt+Shift+P' },
      description: '__MSG_commandPanel__',
    },
  },
  background: { type: 'module', scripts: ['background.js'] },
  sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Assay', open_at_install: false },
};
