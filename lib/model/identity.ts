/** Addresses as identities. Forms are listed in the README under "Identity". */

const LINKEDIN_HOST = /^(?:[a-z]{2,3}\.)?linkedin\.com$/;
/** Vanity slugs LinkedIn uses for pages of its own. */
const RESERVED_SLUG = new Set(['me', 'edit', 'search']);
/** Profile ids; those of Sales Navigator begin with `ACw` and are no profile's own. */
const OPAQUE_ID = /^AC(?!w)[a-zA-Z0-9_-]{20,}$/;
const SALES_ID = /^ACw[a-zA-Z0-9_-]{20,}$/;

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

/**
 * The identity a Sales Navigator address states: `li:sales/<id>`. Of the three parts after `/sales/lead/` only the first
 * names the person; the others differ from search to search.
 */
export function salesIdentity(url: URL): string | undefined {
  if (!isLinkedIn(url)) return undefined;
  const id = url.pathname.match(/^\/sales\/(?:lead|people)\/([^/,]+)/)?.[1];
  return id !== undefined && SALES_ID.test(id) ? `li:sales/${id}` : undefined;
}

/** The canonical address of a LinkedIn identity: `https://www.linkedin.com/in/<slug>/`. `undefined` for other forms. */
export function linkedInUrl(identity: string): string | undefined {
  const lead = identity.match(/^li:sales\/(.+)$/)?.[1];
  if (lead !== undefined) return `https://www.linkedin.com/sales/lead/${lead}`;
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

/** `url:<host/path>` of a page on any other site, without `www.`, query and a slash at the end. */
export function siteIdentity(url: URL): string | undefined {
  if (!/^https?:$/.test(url.protocol) || isLinkedIn(url)) return undefined;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  const path = decodePath(url.pathname).replace(/\/+$/, '');
  return `url:${host}${path}`;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** The person an address names on whatever site: LinkedIn, Sales Navigator, else the page itself. */
export function addressIdentity(url: URL): string | undefined {
  return linkedInIdentity(url) ?? salesIdentity(url) ?? siteIdentity(url);
}

/** `tel:<E.164>` for a number written with its country code, else `undefined`: without one it names many phones. */
export function telIdentity(number: string): string | undefined {
  const compact = number
    .replace(/^tel:/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-/\u00a0]/g, '');
  return /^\+[1-9]\d{6,14}$/.test(compact) ? `tel:${compact}` : undefined;
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
