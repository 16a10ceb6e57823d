import { PAGE_KINDS } from './page-kinds.ts';
import { leadId } from './sales/sales-shell.ts';
import type { PageKind, PageWish, SitePage } from './site-page.ts';
import type { SiteCompany, SiteLayout, SitePerson, World } from './world.ts';

/** What an address asks for beside its path. */
export interface Asked {
  layout: SiteLayout | 'sdui-2025' | undefined;
  dialog: string | null;
}

type Chosen = Pick<PageWish, 'person' | 'nth'> & { kind: string };

/** A path of the site and the kind of page that stands under it; `undefined` for a path that names nobody. */
interface Place {
  path: RegExp;
  choose(world: World, part: string, query: URLSearchParams, asked: Asked): Chosen | undefined;
}

const pageOf = (query: URLSearchParams): number =>
  Math.max(0, Math.min(99, Number(query.get('page') ?? 1) - 1));
const anyone = (world: World): SitePerson => world.people[0] ?? world.viewer;
const ofLayout = (kind: string, asked: Asked): string =>
  `${kind}/${asked.layout === 'ember' ? 'ember' : 'sdui'}`;

/** A list that is the same for everyone, page by page. */
function listPlace(path: RegExp, kindOf: (asked: Asked) => string): Place {
  return {
    path,
    choose: (world, _, query, asked) => ({ kind: kindOf(asked), person: anyone(world), nth: pageOf(query) }),
  };
}

function personBySlug(world: World, part: string): SitePerson | undefined {
  try {
    const slug = decodeURIComponent(part).normalize('NFC').toLowerCase();
    return world.people.find((person) => person.slug === slug);
  } catch {
    return undefined;
  }
}

function detailsPlace(of: 'experience' | 'education'): Place {
  return {
    path: new RegExp(`^/in/([^/]+)/details/${of}/?$`),
    choose: (world, part, _, asked) => {
      const person = personBySlug(world, part);
      const layout = asked.layout ?? person?.layout;
      return person && { kind: `details-${of}/${layout === 'ember' ? 'ember' : 'sdui'}`, person, nth: 0 };
    },
  };
}

/** The company pages count from the first person's employer on; a company is asked for by that count. */
function wishFor(world: World, company: SiteCompany): Pick<PageWish, 'person' | 'nth'> {
  const paged = world.companies.filter((one) => one.hasPage);
  return { person: anyone(world), nth: paged.indexOf(company) || paged.length };
}

function companyPlace(path: RegExp, kind: string): Place {
  return {
    path,
    choose: (world, part, _, asked) => {
      const named = (one: SiteCompany) => one.hasPage && (one.slug === part || String(one.number) === part);
      const company = world.companies.find(named);
      const signedOut = asked.layout === 'public' && kind.startsWith('company/');
      return company && { kind: signedOut ? 'company/public' : kind, ...wishFor(world, company) };
    },
  };
}

const LEAD: Place = {
  path: /^\/sales\/(?:lead|people)\/([^/,]+)/,
  choose: (world, part) => {
    const person = world.people.find((one) => leadId(one) === part);
    return person && { kind: 'sales-lead', person, nth: 0 };
  },
};

const OLDER_PROFILE: Place = {
  path: /^\/in\/([^/]+)\/?$/,
  choose: (world, part, _, asked) => {
    const person = asked.layout === 'sdui-2025' ? personBySlug(world, part) : undefined;
    return person && { kind: 'profile/sdui-2025', person, nth: 0 };
  },
};

const PLACES: readonly Place[] = [
  OLDER_PROFILE,
  listPlace(/^\/search\/results\/people\/?$/, (asked) => ofLayout('people-search', asked)),
  listPlace(/^\/search\/results\/all\/?$/, () => 'search-all/sdui'),
  listPlace(/^\/mynetwork\/invite-connect\/connections\/?$/, (asked) => ofLayout('connections', asked)),
  listPlace(/^\/groups\/\d+\/members\/?$/, () => 'group-members/ember'),
  listPlace(/^\/feed\/update\/urn:li:activity:\d+\/?$/, (asked) =>
    asked.dialog === 'comments' ? 'commenters-dialog/ember' : ofLayout('reactions-dialog', asked),
  ),
  detailsPlace('experience'),
  detailsPlace('education'),
  companyPlace(/^\/company\/([^/]+)\/?$/, 'company/home'),
  companyPlace(/^\/company\/([^/]+)\/about\/?$/, 'company/about'),
  companyPlace(/^\/company\/([^/]+)\/people\/?$/, 'company/people'),
  companyPlace(/^\/sales\/company\/(\d+)\/?$/, 'sales-account'),
  LEAD,
  listPlace(/^\/sales\/search\/people\/?$/, () => 'sales-search'),
  listPlace(/^\/sales\/lists\/people\/\d+\/?$/, () => 'sales-list'),
];

/** The page under an address that is neither a profile nor the start page, and who it is drawn for. */
export function findPlace(
  world: World,
  url: URL,
  asked: Asked,
): { kind: PageKind; wish: Pick<PageWish, 'person' | 'nth'> } | undefined {
  for (const place of PLACES) {
    const found = url.pathname.match(place.path);
    const chosen = found && place.choose(world, found[1] ?? '', url.searchParams, asked);
    const kind = chosen && PAGE_KINDS.find((one) => one.name === chosen.kind);
    if (kind && chosen) return { kind, wish: { person: chosen.person, nth: chosen.nth } };
  }
  return undefined;
}

const elsewhere = new WeakMap<World, readonly SitePage[]>();

/** The pages that stand on other sites, one of each kind, about the first person. */
function pagesElsewhere(world: World): readonly SitePage[] {
  const made =
    elsewhere.get(world) ??
    PAGE_KINDS.map((kind) => kind.make({ world, person: anyone(world), nth: 0, locale: 'en' })).filter(
      (page) => !/(?:^|\.)linkedin\.com$/.test(new URL(page.url).hostname),
    );
  elsewhere.set(world, made);
  return made;
}

/** The page on another site under an address. */
export function findElsewhere(world: World, url: URL): SitePage | undefined {
  const bare = (address: string) => address.replace(/[?#].*$/, '').replace(/\/$/, '');
  return pagesElsewhere(world).find((page) => bare(page.url) === bare(url.href));
}
