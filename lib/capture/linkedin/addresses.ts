import { linkedInIdentity } from '../../model/identity.ts';
import { attribute } from '../dom.ts';

/** An address in the page, made absolute; `undefined` when it is none. */
export function addressOf(href: string | undefined, base: URL): URL | undefined {
  if (href === undefined || href.length > 4_000) return undefined;
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

/** Identities found so far, by address as it stands in the page: a page links to the same people over and over. */
const identities = new Map<string, string | undefined>();
const MOST_KNOWN = 2_000;

/** The LinkedIn identity a link leads to, or `undefined`. */
export function linkIdentity(link: Element | undefined, base: URL): string | undefined {
  const href = link === undefined ? undefined : attribute(link, 'href');
  if (href === undefined || href.length > 4_000) return undefined;
  const key = `${href} ${base.href}`;
  if (identities.has(key)) return identities.get(key);
  const address = addressOf(href, base);
  const identity = address === undefined ? undefined : linkedInIdentity(address);
  if (identities.size >= MOST_KNOWN) identities.clear();
  identities.set(key, identity);
  return identity;
}

/** The identity of a bare slug as it stands in a component key. */
export function slugIdentity(slug: string): string | undefined {
  const address = addressOf(`/in/${slug}/`, new URL('https://www.linkedin.com/'));
  return address === undefined ? undefined : linkedInIdentity(address);
}

/** A company or school address without query and sub-page; `undefined` for any other link. */
export function companyAddress(href: string | undefined, base: URL): string | undefined {
  const address = addressOf(href, base);
  if (address === undefined || !/^(?:[a-z]{2,3}\.)?linkedin\.com$/.test(address.hostname)) return undefined;
  const path = address.pathname.match(/^\/(company|school|showcase)\/([^/]{1,200})/);
  return path === null ? undefined : `https://www.linkedin.com/${path[1]}/${path[2]}/`;
}

/** Redirectors LinkedIn puts before outgoing links (`/safety/go/` 2026-06, `/redir/redirect` 2023-11). */
const REDIRECTORS = /^\/(?:safety\/go|redir\/redirect)\/?$/;

/** Where an outgoing link really leads: LinkedIn's redirector is taken off once. */
export function unwrapAddress(href: string | undefined, base: URL): string | undefined {
  const address = addressOf(href, base);
  if (address === undefined) return undefined;
  const wrapped = /(?:^|\.)linkedin\.com$/.test(address.hostname) && REDIRECTORS.test(address.pathname);
  return wrapped ? (address.searchParams.get('url') ?? undefined) : address.href;
}
