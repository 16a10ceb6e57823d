import { browser } from 'wxt/browser';

/** The version of the extension. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}
