/** Addresses as identities. Forms are listed in the README under "Identity". */

const LINKEDIN_HOST = /^(?:[a-z]{2,3}\.)?linkedin\.com$/;
/** Vanity slugs LinkedIn uses for pages of its own. */
const RESERVED_SLUG = new Set(['me', 'edit', 'search']);
const OPAQUE_ID = /^AC[a-zA-Z0-9_-]{20,}$/;

/** Decodes a path segment once; text that is not valid percent-encoding is refused. */
function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Whether a URL is on LinkedIn itself (`linkedin.com` or one sub-domain of it), over https. */
export function isLinkedIn(url: URL): boolean {
  return url.protocol === 'https:' && LINKEDIN_HOST.test(url.hostname);
}

/**
 * The identity a LinkedIn profile address states, or `undefined` when it names no one.
 * `li:in/<slug>` (decoded once, NFC, lower case) or `li:id/<ACoA…>` (case kept). Locale suffix, sub-page, query and
 * host variant are dropped.
 */
export function linkedInIdentity(url: URL): string | undefined {
  if (!isLinkedIn(url)) return undefined;
  const path = url.pathname.replace(/^\/mwlite(?:\/profile)?(?=\/in\/)/, '');
  const segment = path.match(/^\/in\/([^/]+)/)?.[1];
  const slug = segment === undefined ? undefined : decodeSegment(segment);
  if (!slug || slug.includes('/')) return undefined;
  if (OPAQUE_ID.test(slug)) return `li:id/${slug}`;
  const lower = slug.toLowerCase();
  return RESERVED_SLUG.has(lower) ? undefined : `li:in/${lower}`;
}

/** The canonical address of a LinkedIn identity: `https://www.linkedin.com/in/<slug>/`. `undefined` for other forms. */
export function linkedInUrl(identity: string): string | undefined {
  const slug = identity.match(/^li:(?:in|id)\/(.+)$/)?.[1];
  return slug === undefined ? undefined : `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}

/** The identity of a LinkedIn company address: `li:company/<slug>` or `li:company-id/<n>`; `undefined` for any other. */
export function linkedInCompanyIdentity(url: URL): string | undefined {
  if (!isLinkedIn(url)) return undefined;
  const segment = url.pathname.match(/^\/(?:company|school|showcase)\/([^/]+)/)?.[1];
  const slug = segment === undefined ? undefined : decodeSegment(segment);
  if (!slug || slug.includes('/')) return undefined;
  return /^\d+$/.test(slug) ? `li:company-id/${slug}` : `li:company/${slug.toLowerCase()}`;
}

/** `mail:<lower>` for an address that has the shape of one, else `undefined`. */
export function mailIdentity(address: string): string | undefined {
  const lower = address.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(lower) ? `mail:${lower}` : undefined;
}

/** A link that may be shown or stored: an absolute https address without credentials, or `undefined`. */
export function safeLink(href: string | null | undefined, base?: string): string | undefined {
  if (!href) return undefined;
  let url: URL;
  try {
    url = base === undefined ? new URL(href) : new URL(href, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href.length <= 2_000 ? url.href : undefined;
}
