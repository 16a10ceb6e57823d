import { CAPS, SITE_LIST_POINTABLE } from '../../model/caps.ts';
import { addressIdentity, safeLink, siteIdentity } from '../../model/identity.ts';
import type { CompanyReading, Reading } from '../../model/reading.ts';
import { onceAReading } from '../dom.ts';
import type { FieldReader } from '../field-readers.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { type RowLayout, readRows } from '../read-rows.ts';
import { type SiteGround, siteGround, withSitePlaces } from '../recipe/site.ts';
import { siteListLayout } from '../recipe/site-host.ts';
import { accountOf } from './choose-subject.ts';
import { findOnlyRow } from './find-only-row.ts';
import { findRows } from './find-rows.ts';
import { looksLikeName, namesPerson, sameName } from './names.ts';
import { companyOf, mailOf, mailsOf, ownAddresses, phoneOf, phonesOf } from './node-values.ts';
import { isOwnAddress, lastOf, pathOf } from './page-address.ts';
import { linkOf, type PageLink, type PageView, sortByPart, type Text } from './page-view.ts';
import type { PersonRow } from './plain-rows.ts';
import {
  companyUrlReaders,
  contactIdentities,
  linkedInOf,
  nameMark,
  type Owner,
  PERSON_READERS,
  VERSION,
} from './read-subject.ts';
import { shownMails, shownPhones } from './shown-contacts.ts';
import { hinted, type Shown } from './subject-values.ts';

/** A row as its readers see it. */
export interface RowOwner extends Owner {
  row: PersonRow;
  /** Mail boxes, numbers and addresses that more than one row shows: the firm's. */
  shared: ReadonlySet<string>;
}

/** The person's own page: what the markup calls so, or where the name leads. */
const ownPage = onceAReading(({ nodes, view, shown, name, shared }: RowOwner): string | undefined => {
  const stated = nodes.flatMap((node) =>
    ownAddresses({ ...node, props: { url: node.props.url ?? [] } }, view.page.url),
  );
  const linked = shown.links.filter(({ address, text }) => {
    const site = address.hostname === view.page.url.hostname && pathOf(address) !== '/';
    const last = lastOf(address);
    return site && (sameName(text, name) || namesPerson(last, name));
  });
  const all = [...stated, ...linked.map(({ address }) => address)].flatMap((address) => {
    const link = safeLink(address.href);
    return link === undefined || isOwnAddress(link, view) || shared.has(bare(address)) ? [] : [link];
  });
  return all[0];
});

const bare = (address: URL): string => `${address.host}${pathOf(address)}`.replace(/\/+$/, '');

function identitiesOf(owner: RowOwner): string[] {
  const { view, name, shared } = owner;
  const page = addressOf(ownPage(owner), view.page.url);
  const emails = PERSON_READERS.emails
    .map((reader) => reader.read(owner))
    .find((found) => found !== undefined);
  const phones = PERSON_READERS.phones
    .map((reader) => reader.read(owner))
    .find((found) => found !== undefined);
  const contact = contactIdentities({ ...(emails && { emails }), ...(phones && { phones }) });
  const linked = page && addressIdentity(page);
  const own = [...(linked === undefined ? [] : [linked]), ...linkedInOf(owner), ...contact].filter(
    (identity) => !shared.has(identity),
  );
  const here = siteIdentity(view.page.url);
  if (own.length > 0 || here === undefined) return own;
  return [`${here}#${nameMark(name)}`];
}

/** The one text of a small card that is left when name, contact, links and long texts are taken out. */
function lineBesideName({ name, texts, links }: Shown): string | undefined {
  const left = texts.filter(
    ({ element, text }) =>
      !sameName(text, name) &&
      text.length <= 100 &&
      !/[.!?…]$/.test(text) &&
      /\p{L}{2}/u.test(text) &&
      mailOf(text) === undefined &&
      phoneOf(text) === undefined &&
      linkOf(element, links) === undefined,
  );
  const distinct = [...new Set(left.map(({ text }) => text))];
  return distinct.length === 1 && texts.length <= 8 ? distinct[0] : undefined;
}

/** A row as the ground of steps: they begin at its own element and never leave it. */
export const groundOfRow = ({ row, view, shown, name }: RowOwner): SiteGround => {
  const heading = shown.texts.find(({ text }) => sameName(text, name))?.element;
  return {
    ground: { ...siteGround(view, heading), card: row.element },
    layout: siteListLayout(view.page.url),
  };
};

const PLACED = withSitePlaces(PERSON_READERS, SITE_LIST_POINTABLE, groundOfRow);

const beside: FieldReader<RowOwner, string> = {
  name: 'beside-name',
  // Anything marked, hinted or pointed out as something else leaves no room for a guess.
  read: (owner) => {
    const { shown } = owner;
    const line = lineBesideName(shown);
    const taken = (['company', 'location', 'about'] as const).some((field) => hinted(shown, field) === line);
    const pointed = ([PLACED.company, PLACED.location] as const).some(
      (readers) => readers.at(-1)?.read(owner) === line,
    );
    return taken || pointed ? undefined : line;
  },
};

/** Names are what the row was found by; markup of the same row agrees or not. */
const rowName: FieldReader<RowOwner, string> = { name: 'row', read: ({ row }) => row.name };

const LAYOUT: RowLayout<RowOwner> = {
  adapter: 'any-site',
  layout: 'people',
  version: VERSION,
  identities: identitiesOf,
  url: (owner) => ownPage(owner) ?? owner.view.page.url.href,
  fields: {
    ...PLACED,
    name: [...PERSON_READERS.name, rowName],
    title: [...PERSON_READERS.title, beside, ...PLACED.title.slice(-1)],
    companyUrl: [
      {
        name: 'markup',
        read: (owner) => {
          const company = owner.nodes.flatMap((node) => companyOf(node) ?? [])[0];
          return companyUrlReaders(company)
            .map((reader) => reader.read(owner))
            .find((url) => url !== undefined);
        },
      },
    ],
    websites: [
      {
        name: 'link',
        read: (owner) => {
          const page = ownPage(owner);
          const found = PERSON_READERS.websites
            .map((reader) => reader.read(owner))
            .find((one) => one !== undefined);
          const others = found?.filter((site) => site !== page && !owner.shared.has(bare(new URL(site))));
          return others !== undefined && others.length > 0 ? others : undefined;
        },
      },
    ],
  },
};

/** Texts and links of one row that are looked at. */
const MOST_TEXTS = 40;

type Sorted<Thing> = ReadonlyMap<Element, Thing[]>;

function ownerOf(
  row: PersonRow,
  view: PageView,
  texts: Sorted<Text>,
  links: Sorted<PageLink>,
): Omit<RowOwner, 'shared'> {
  const shown: Shown = {
    name: row.name,
    view,
    root: row.element,
    texts: texts.get(row.element) ?? [],
    links: links.get(row.element) ?? [],
  };
  return { row, name: row.name, nodes: row.nodes, shown, view };
}

/** What several rows show is nobody's own. */
function sharedOf(owners: readonly Omit<RowOwner, 'shared'>[]): Set<string> {
  const times = new Map<string, number>();
  for (const owner of owners) {
    const emails = [
      ...owner.nodes.flatMap((node) => mailsOf(node) ?? []),
      ...(shownMails(owner.shown) ?? []),
    ];
    const phones = [
      ...owner.nodes.flatMap((node) => phonesOf(node) ?? []),
      ...(shownPhones(owner.shown) ?? []),
    ];
    const addresses = [
      ...owner.nodes.flatMap((node) => ownAddresses(node, owner.view.page.url)),
      ...owner.shown.links.map(({ address }) => address),
    ].filter(({ protocol }) => /^https?:$/.test(protocol));
    const marks = [
      ...addresses.map(bare),
      ...addresses.flatMap((one) => addressIdentity(one) ?? []),
      ...contactIdentities({ emails, phones }),
    ];
    for (const mark of new Set(marks)) times.set(mark, (times.get(mark) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([mark]) => mark));
}

/** Whether a row shows more than one person's contacts: then it is no row. */
const isMixed = ({ shown, name }: RowOwner): boolean =>
  shown.texts.some(({ element, text }) => {
    if (!looksLikeName(text) || sameName(text, name)) return false;
    const link = linkOf(element, shown.links);
    return link !== undefined && accountOf(link) !== undefined;
  });

/** The rows of a list as their readers see them, and how many have to be read for it to be one. */
export function findRowOwners(view: PageView): { owners: RowOwner[]; least: number } | undefined {
  const found = findRows(view).slice(0, CAPS.people);
  const only = findOnlyRow(view, found);
  const rows = only === undefined ? found : [only];
  if (only === undefined && found.length < 2) return undefined;
  const [texts, links] = [sortByPart(view.texts, MOST_TEXTS), sortByPart(view.links, MOST_TEXTS)];
  const all = rows.map((row) => ownerOf(row, view, texts, links));
  const shared = sharedOf(all);
  const owners = all.map((owner): RowOwner => ({ ...owner, shared })).filter((owner) => !isMixed(owner));
  return { owners, least: Math.min(2, rows.length) };
}

/** Reads everyone a page lists; `undefined` when it lists nobody. */
export function readPeople(view: PageView, company: CompanyReading | undefined): Reading | undefined {
  const list = findRowOwners(view);
  if (list === undefined) return undefined;
  const reading = readRows(view.page.document, list.owners, LAYOUT, { company });
  return reading.ok && reading.people.length >= list.least ? reading : undefined;
}
