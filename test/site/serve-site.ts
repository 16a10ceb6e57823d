import { drawImage } from './images.ts';
import { renderProfile } from './render-profile.ts';
import { findElsewhere, findPlace } from './serve-lists.ts';
import { renderStartPage } from './start-page.ts';
import { defaultView, SITE_VARIANTS, type SiteView } from './view.ts';
import { SITE_LAYOUTS, SITE_LOCALES, type SiteLocale, type SitePerson, type World } from './world.ts';

/** One answer of the site. */
export interface SiteResponse {
  status: number;
  contentType: string;
  body: string;
}

const HTML_TYPE = 'text/html; charset=utf-8';
const PROFILE_PATH = /^\/in\/([^/]+)(\/overlay\/contact-info)?\/?$/;
const MISSING: SiteResponse = {
  status: 404,
  contentType: HTML_TYPE,
  body: '<!DOCTYPE html><html lang="en"><title>Not found</title><h1>Not found</h1></html>',
};
/** The page in the messaging frame: same origin, and nobody's profile. */
const PRELOAD =
  '<!DOCTYPE html><html lang="en"><title>Messaging</title><body><h2>Messaging</h2><p>Nothing new.</p></body></html>';

const page = (body: string, status = 200): SiteResponse => ({ status, contentType: HTML_TYPE, body });

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((item) => item === value);

/** The view an address asks for: a person's own layout and language unless the query says otherwise. */
function viewOf(person: SitePerson, url: URL, host: string, overlay: boolean): SiteView {
  const own = defaultView(person);
  const query = url.searchParams;
  const variant = oneOf(SITE_VARIANTS, query.get('variant'));
  const country = host !== 'www.linkedin.com';
  const layout = overlay
    ? 'sdui'
    : (oneOf(SITE_LAYOUTS, query.get('layout')) ?? (country ? 'public' : own.layout));
  const notifications = Number(query.get('unread') ?? 0);
  return {
    layout,
    locale: oneOf(SITE_LOCALES, query.get('lang')) ?? own.locale,
    scrolled: query.get('scrolled') === '1',
    ...(overlay ? { overlay } : {}),
    ...(variant ? { variant } : {}),
    ...(notifications > 0 ? { notifications } : {}),
  };
}

function decodeSlug(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC').toLowerCase();
  } catch {
    return undefined;
  }
}

function serveProfile(world: World, url: URL): SiteResponse {
  const [, segment = '', overlay] = url.pathname.match(PROFILE_PATH) ?? [];
  const slug = decodeSlug(segment);
  const person = world.people.find((one) => one.slug === slug);
  if (!person) return MISSING;
  const view = viewOf(person, url, url.host, overlay !== undefined);
  const missing = view.variant === 'not-found';
  return page(renderProfile(world, person, view), missing ? 404 : 200);
}

/** A list, a sub-page or a company, in the language asked for; `undefined` where the address is none of them. */
function servePlace(world: World, url: URL): SiteResponse | undefined {
  const query = url.searchParams;
  const asked = {
    layout: oneOf([...SITE_LAYOUTS, 'sdui-2025'] as const, query.get('layout')),
    dialog: query.get('dialog'),
  };
  const place = findPlace(world, url, asked);
  const locale: SiteLocale = oneOf(SITE_LOCALES, query.get('lang')) ?? 'en';
  return place && page(place.kind.make({ world, locale, ...place.wish }).html);
}

/**
 * The whole site as a function from address to answer. Profiles live under `/in/<slug>/`; the query picks what they
 * show: `layout=sdui|ember|public`, `lang=` one of `SITE_LOCALES`, `scrolled=1`, `unread=3`, `variant=` one of `SITE_VARIANTS`.
 * Lists, sub-pages, companies and Sales Navigator stand under their real addresses and take `layout`, `lang` and `page`;
 * a post shows who reacted, with `dialog=comments` who wrote. Country hosts show the signed-out page. Pictures are drawn for any address on `media.example`.
 */
export function serveSite(world: World): (url: URL, method?: string) => SiteResponse {
  return (url, method = 'GET') => {
    if (method !== 'GET' && method !== 'HEAD') return { ...MISSING, status: 405 };
    if (url.host === 'media.example') {
      return { status: 200, contentType: 'image/svg+xml', body: drawImage(url) };
    }
    if (url.host !== 'linkedin.com' && !url.host.endsWith('.linkedin.com')) {
      const elsewhere = findElsewhere(world, url);
      return elsewhere ? page(elsewhere.html) : MISSING;
    }
    const first = world.people[0];
    if (url.pathname === '/' || /^\/practice\/?$/.test(url.pathname)) return page(renderStartPage(world));
    if (url.pathname === '/preload/') return page(PRELOAD);
    if (/^\/feed\/?$/.test(url.pathname) && first) {
      return page(
        renderProfile(world, first, { layout: 'sdui', locale: 'en', scrolled: false, variant: 'feed' }),
      );
    }
    return servePlace(world, url) ?? (PROFILE_PATH.test(url.pathname) ? serveProfile(world, url) : MISSING);
  };
}
