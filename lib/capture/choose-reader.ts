import { isLinkedIn } from '../model/identity.ts';

/** The injected scripts. Each carries the adapters of its pages alone, which keeps every injection small. */
export type ReaderScript = '/reader.js' | '/reader-business.js' | '/reader-site.js';

/** The script that reads the page at an address. */
export function chooseReader(url: URL): ReaderScript {
  if (!isLinkedIn(url)) return '/reader-site.js';
  return /^\/(?:company|school|showcase|sales)\//.test(url.pathname) ? '/reader-business.js' : '/reader.js';
}
