import { isLinkedIn, linkedInIdentity } from '../model/identity.ts';

/** The injected scripts. Each carries the adapters of its pages alone, which keeps every injection small. */
export type ReaderScript =
  | '/reader-profile.js'
  | '/reader-list.js'
  | '/reader-business.js'
  | '/reader-site.js';

/** The script that reads the page at an address. */
export function chooseReader(url: URL): ReaderScript {
  if (!isLinkedIn(url)) return '/reader-site.js';
  if (/^\/(?:company|school|showcase|sales)\//.test(url.pathname)) return '/reader-business.js';
  return linkedInIdentity(url) === undefined ? '/reader-list.js' : '/reader-profile.js';
}
