import type { Messages } from '../../lib/locales/index.ts';
import { isLinkedIn } from '../../lib/model/identity.ts';
import type { PageSource } from '../../lib/model/reading.ts';

/** The site a page belongs to, as people name it. */
export function siteName(address: string): string {
  const url = new URL(address);
  return isLinkedIn(url) ? 'LinkedIn' : url.hostname.replace(/^www\./, '');
}

/** What kind of page something was read on: `LinkedIn search`, or the site it is on. */
export function pageName({ adapter, url }: PageSource, { health }: Messages): string {
  return (adapter !== 'any-site' && health.kinds[adapter]) || siteName(url);
}
