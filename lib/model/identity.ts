/** Addresses as identities. Forms are listed in the README under "Identity". */

/** `www.`, country hosts such as `de.`, the mobile `m.` and the bare host, with or without the root's dot. */
const LINKEDIN_HOST = /^(?:[a-z]{1,3}\.)?linkedin\.com\.?$/;
/** What LinkedIn's old mobile site and the links in its mails put before a path. */
const PATH_PREFIX = /^\/(?:mwlite(?:\/profile)?|comm|m)(?=\/)/;
/** Vanity slugs LinkedIn uses for pages of its own. */
const RESERVED_SLUG = new Set(['me', 'edit', 'search', 'unavailable']);
/** Company addresses that stand for no company: a link to `unavailable` is what is left of one that was removed. */
const RESERVED_COMPANY = new Set(['unavailable', 'setup', 'new']);
/** Profile ids; those of Sales Navigator begin with `ACw` and are no profile's own. */
const OPAQUE_ID = /^AC(?!w)[a-zA-Z0-9_-]{20,}$/;
const SALES_ID = /^ACw[a-zA-Z0-9_-]{20,}$/;
/** What sticks to an address copied out of a text: a query that lost its place, then punctuation. */
const LOST_QUERY = /(?:[?#]|&\w+=).*$/su;
const TRAILING_JUNK = /[\s.,;:!'"’”»)\]}>]+$/u;

/** A path segment decoded once, without what sticks to its end; text that is not valid percent-encoding is refused. */
function decodeSegment(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined;
  try {
    const clean = decodeURIComponent(segment)
      .normalize('NFC')
      .replace(LOST_QUERY, '')
      .replace(TRAILING_JUNK, '')
      .trim();
    return clean === '' || clean.includes('/') ? undefined : clean;
  } catch {
    return undefined;
  }
}

const pathOf = (url: URL): string => url.pathname.replace(/^\/{2,}/, '/').replace(PATH_PREFIX, '');

const namesLinkedIn = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && LINKEDIN_HOST.test(url.hostname);

/** Whether a URL is on LinkedIn itself (`linkedin.com` or one sub-domain of it), over https. */
export function isLinkedIn(url: URL): boolean {
  return url.protocol === 'https:' && namesLinkedIn(url);
}

/**
 * The identity a LinkedIn profile address states, or `undefined` when it names no one.
 * `li:in/<slug>` (decoded once, NFC, lower case) or `li:id/<ACoA…>` (case kept); a Sales Navigator id in the slug's place,
 * as some tools write it, is `li:sales/<ACw…>`. Locale suffix, sub-page, query, scheme and host variant are dropped.
 * A `/pub/` address is none: which profile it leads to only LinkedIn's redirect tells.
 */
export function linkedInIdentity(url: URL): string | undefined {
  if (!namesLinkedIn(url)) return undefined;
  const slug = decodeSegment(pathOf(url).match(/^\/in\/([^/]+)/i)?.[1]);
  if (slug === undefined) return undefined;
  if (OPAQUE_ID.test(slug)) return `li:id/${slug}`;
  if (SALES_ID.test(slug)) return `li:sales/${slug}`;
  const lower = slug.toLowerCase().normalize('NFC');
  return RESERVED_SLUG.has(lower) ? undefined : `li:in/${lower}`;
}

/**
 * The identity a Sales Navigator address states: `li:sales/<id>`. Of the three parts after `/sales/lead/` only the first
 * names the person; the others differ from search to search.
 */
export function salesIdentity(url: URL): string | undefined {
  if (!namesLinkedIn(url)) return undefined;
  const triple = decodeSegment(pathOf(url).match(/^\/sales\/(?:lead|people)\/([^/]+)/)?.[1]);
  const id = triple?.split(',')[0];
  return id !== undefined && SALES_ID.test(id) ? `li:sales/${id}` : undefined;
}

/** The canonical address of a LinkedIn identity: `https://www.linkedin.com/in/<slug>/`. `undefined` for other forms. */
export function linkedInUrl(identity: string): string | undefined {
  const lead = identity.match(/^li:sales\/(.+)$/)?.[1];
  if (lead !== undefined) return `https://www.linkedin.com/sales/lead/${lead}`;
  const slug = identity.match(/^li:(?:in|id)\/(.+)$/)?.[1];
  return slug === undefined ? undefined : `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}

/**
 * The identity of a LinkedIn company address: `li:company/<slug>` or `li:company-id/<n>`; `undefined` for any other.
 * Schools and showcase pages share the companies' names and numbers; Sales Navigator's accounts go by the same numbers.
 */
export function linkedInCompanyIdentity(url: URL): string | undefined {
  if (!namesLinkedIn(url)) return undefined;
  const path = pathOf(url);
  const account =
    path.match(/^\/sales\/(?:company|accounts?)\/(\d+)/)?.[1] ??
    (path.startsWith('/sales/accounts/')
      ? url.searchParams.get('companyId')?.match(/^\d+$/)?.[0]
      : undefined);
  if (account !== undefined) return `li:company-id/${account}`;
  const slug = decodeSegment(path.match(/^\/(?:company|company-beta|school|showcase)\/([^/]+)/i)?.[1]);
  if (slug === undefined) return undefined;
  if (/^\d+$/.test(slug)) return `li:company-id/${slug}`;
  const lower = slug.toLowerCase().normalize('NFC');
  return RESERVED_COMPANY.has(lower) ? undefined : `li:company/${lower}`;
}

/** Parameters that tell one person's page from another's under the same path; all others are how one came there. */
const NAMING_PARAMETER =
  /^(?:(?:user|member|person|people|profile|employee|staff|u|p)?[_-]?id|p|u|person|user|member|profile|slug)$/i;
/** Sites on which `/Jane` and `/jane` are one page. */
const CASELESS_HOST = /^(?:github|gitlab|xing|crunchbase|twitter|x|instagram|facebook)\.com$/;
/** Short links: the address names whatever it leads to. */
const SHORTENER = /^(?:lnkd\.in|bit\.ly|t\.co|tinyurl\.com|goo\.gl)$/;

/** Of a query what names somebody, in alphabetical order, with its question mark. */
function namingQuery(query: URLSearchParams): string {
  const naming = [...query].filter(([name, value]) => value !== '' && NAMING_PARAMETER.test(name));
  const parts = naming.map(([name, value]) => `${name.toLowerCase()}=${value}`).sort();
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What looks like a path behind the `#`; without a slash at its start it needs one inside, or the `!` of older sites. */
const HASH_PATH = /^(?:!?\/|![\w%-]|[\w%-]+\/)[^=&]*$/;

/**
 * The page a single-page site shows, where it keeps it behind the `#`: `#/people/7`, `#!/people/7`, with the naming part
 * of its own query. Empty for an anchor within the page (`#top`), a text to highlight (`#:~:text=`) and anything else.
 */
export function hashRoute(url: URL): string {
  const [path = '', ...query] = url.hash
    .slice(1)
    .replace(/:~:.*$/s, '')
    .split('?');
  if (!HASH_PATH.test(path)) return '';
  const place = decodePath(path).replace(/\/+$/, '') + namingQuery(new URLSearchParams(query.join('?')));
  return /^!?$/.test(place) ? '' : `#${place}`;
}

/**
 * `url:<host/path>` of a page on any other site, without `www.`, a slash at the end, and of the query all but what
 * names the person (`?id=7`), in alphabetical order; with the route of a single-page site behind it.
 */
export function siteIdentity(url: URL): string | undefined {
  if (!/^https?:$/.test(url.protocol) || namesLinkedIn(url)) return undefined;
  const host = url.hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  if (SHORTENER.test(host)) return undefined;
  const path = decodePath(url.pathname).replace(/\/+$/, '');
  const place = `${host}${CASELESS_HOST.test(host) ? path.toLowerCase() : path}`;
  return `url:${place}${namingQuery(url.searchParams)}${hashRoute(url)}`;
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
    .replace(/^\s*tel:/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-/\u00a0\u2010-\u2015]/g, '')
    .replace(/^00(?=[1-9])/, '+');
  return /^\+[1-9]\d{6,14}$/.test(compact) ? `tel:${compact}` : undefined;
}

/**
 * `mail:<lower>` for an address that has the shape of one, else `undefined`. What follows a plus sign is kept: whether
 * it is the same mailbox is the host's to say.
 */
export function mailIdentity(address: string): string | undefined {
  const bare = address
    .trim()
    .replace(/^<?(?:mailto:)?/i, '')
    .replace(/\?.*$/s, '')
    .replace(/[.,;:>)\]]+$/, '');
  const lower = bare.toLowerCase().normalize('NFC');
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(lower) ? `mail:${lower}` : undefined;
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
