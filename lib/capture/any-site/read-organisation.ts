import { CAPS, COMPANY_FIELDS } from '../../model/caps.ts';
import { isLinkedIn, linkedInCompanyIdentity, safeLink, siteIdentity } from '../../model/identity.ts';
import type { CompanyField, CompanyReading, FieldEvidence, Reading } from '../../model/reading.ts';
import { cleanText, foldText } from '../../model/text.ts';
import { domainIdentity } from '../../model/web-domain.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { localeOf, present } from '../reading-parts.ts';
import type { LABELS } from './landmark-words.ts';
import { aboutOf, mailOf, nameOf, phoneOf, phonesOf, placeOf } from './node-values.ts';
import { isOwnAddress } from './page-address.ts';
import type { PageView } from './page-view.ts';
import { VERSION } from './read-subject.ts';
import {
  addressesOf,
  isOrganisation,
  MARKUP_READERS,
  type SiteNode,
  type SiteValue,
  textOf,
} from './site-node.ts';
import { labelled, type Shown } from './subject-values.ts';

/** The organisation a page is about, or whose site it is on. */
interface Firm {
  name: string;
  nodes: readonly SiteNode[];
  shown: Shown;
  view: PageView;
}

/** Whether an organisation's address is on the site of the page. */
const isHost = (node: SiteNode, { page }: PageView): boolean =>
  addressesOf(node, 'url', '@id').some((text) => {
    const host = addressOf(text, page.url)?.hostname.replace(/^www\./, '');
    return host === page.url.hostname.replace(/^www\./, '');
  });

const isNamed = (name: string, texts: readonly string[]): boolean =>
  texts.some((text) => ` ${foldText(text)} `.includes(` ${foldText(name)} `));

/** Texts that head the page: headings, and the title's first part where the page shows it. */
function headsOf(view: PageView): string[] {
  const [first] = view.titles;
  const shown =
    first !== undefined &&
    view.texts.some((piece) => !piece.long && foldText(piece.text) === foldText(first));
  return [...view.headings.map(({ text }) => text), ...(shown ? [first] : [])];
}

/** Whether the page is about an organisation rather than published by it: its address, or its name in the heading. */
function isAbout(node: SiteNode, name: string, view: PageView): boolean {
  const heads = headsOf(view);
  if (node.main) return isNamed(name, [...heads, ...view.titles]);
  if (view.article) return false;
  const own = addressesOf(node, 'url').some((address) => isOwnAddress(address, view));
  return (own && isNamed(name, view.titles)) || isNamed(name, heads);
}

const shownBy = (view: PageView, name: string): Shown => ({
  name,
  view,
  root: view.region,
  texts: view.texts,
  links: view.links,
});

/** A heading that is in the title, over at least two facts only companies state. */
function plainName(view: PageView): string | undefined {
  const [name] = headsOf(view);
  if (name === undefined || view.headings.length > 1 || view.article || name.length > 120) return undefined;
  const shown = shownBy(view, name);
  const facts = (['industry', 'size', 'founded', 'place'] as const).filter((field) => labelled(shown, field));
  const titled = view.titles.some((title) => foldText(title) === foldText(name));
  return titled && facts.length >= 2 ? name : undefined;
}

/** Whether the page's heading is the firm's name and nothing else, or its markup calls the firm its subject. */
export const isHeadedBy = ({ name, nodes, view }: Firm): boolean =>
  nodes.some((node) => node.main) || headsOf(view).some((text) => foldText(text) === foldText(name));

/** The organisations a page could be about, the same name once. */
export function findFirms(view: PageView): Firm[] {
  const marked = view.nodes.filter(isOrganisation).flatMap((node) => {
    const name = nameOf(node);
    return name !== undefined && isAbout(node, name, view) ? [{ node, name }] : [];
  });
  const plain = plainName(view);
  const names = [...marked.map(({ name }) => name), ...(plain === undefined ? [] : [plain])];
  const firms = new Map<string, Firm>();
  for (const name of names) {
    const key = foldText(name) || name;
    const nodes = marked.filter((one) => (foldText(one.name) || one.name) === key).map(({ node }) => node);
    if (!firms.has(key)) firms.set(key, { name, nodes, shown: shownBy(view, name), view });
  }
  return [...firms.values()];
}

type FirmReaders<Value> = FieldReader<Firm, Value>[];

const marked = <Value>(read: (node: SiteNode, firm: Firm) => Value | undefined): FirmReaders<Value> =>
  MARKUP_READERS.map((name) => ({
    name,
    read: (firm) =>
      firm.nodes
        .filter((node) => node.reader === name)
        .map((node) => read(node, firm))
        .find((value) => value !== undefined),
  }));

const label = (field: keyof typeof LABELS): FieldReader<Firm, string> => ({
  name: 'label',
  read: ({ shown }) => {
    const text = labelled(shown, field);
    return text !== undefined && mailOf(text) === undefined && text.length <= 160 ? text : undefined;
  },
});

/** A head count as a band: `{ minValue: 51, maxValue: 200 }`, `{ value: 120 }` or a text. */
function sizeOf(node: SiteNode): string | undefined {
  const count: SiteValue | undefined = node.props.numberOfEmployees?.[0];
  if (typeof count !== 'object') return cleanText(count, CAPS.line);
  const [low, high] = [textOf(count, 'minValue'), textOf(count, 'maxValue')];
  return low !== undefined && high !== undefined
    ? `${low}-${high}`
    : cleanText(textOf(count, 'value'), CAPS.line);
}

function yearOf(text: string | undefined): number | undefined {
  const year = Number(text?.match(/\b(1[0-9]{3}|20[0-9]{2})\b/)?.[1]);
  return Number.isNaN(year) ? undefined : year;
}

/** The firm's own site: of its addresses the one that is no page of a directory or network. */
function websiteOf(node: SiteNode, { view }: Firm): string | undefined {
  const addresses = addressesOf(node, 'url', 'sameAs').flatMap(
    (text) => addressOf(text, view.page.url) ?? [],
  );
  const site = addresses.find((address) => address.pathname === '/' && !isLinkedIn(address));
  return site === undefined ? undefined : safeLink(site.href);
}

function labelledSite({ shown, view }: Firm): string | undefined {
  const text = labelled(shown, 'website');
  const link = view.links.find(
    (one) =>
      one.text === text && (one.address.pathname === '/' || one.address.hostname !== view.page.url.hostname),
  );
  return link === undefined ? undefined : safeLink(link.address.href);
}

const READERS = {
  name: [...marked(nameOf), { name: 'heading', read: ({ name }: Firm) => name }],
  industry: [...marked((node) => cleanText(textOf(node, 'industry'), CAPS.line)), label('industry')],
  size: [...marked(sizeOf), label('size')],
  place: [
    ...marked((node) => placeOf(node.props.address?.[0] ?? node.props.location?.[0])),
    label('place'),
    label('location'),
  ],
  website: [...marked(websiteOf), { name: 'label', read: labelledSite }],
  founded: [
    ...marked((node) => yearOf(textOf(node, 'foundingDate'))),
    { name: 'label', read: ({ shown }: Firm) => yearOf(labelled(shown, 'founded')) },
  ],
  about: [
    ...marked(aboutOf),
    { name: 'label', read: ({ shown }: Firm) => labelled(shown, 'about', CAPS.long) },
  ],
  phone: [
    ...marked((node) => phonesOf(node)?.[0]),
    { name: 'label', read: ({ shown }: Firm) => phoneOf(labelled(shown, 'phone') ?? '') },
  ],
} as const;

function identitiesOf(firm: Firm, website: string | undefined): string[] {
  const { view } = firm;
  const linked = firm.nodes.flatMap((node) =>
    addressesOf(node, 'sameAs', 'url').flatMap((text) => {
      const address = addressOf(text, view.page.url);
      return (address && linkedInCompanyIdentity(address)) ?? [];
    }),
  );
  const site = website === undefined ? undefined : domainIdentity(website);
  const here = siteIdentity(view.page.url);
  const all = new Set([...linked, ...[site ?? here].flatMap((identity) => identity ?? [])]);
  return [...all].slice(0, CAPS.identities);
}

/** What the page says of a firm, with the evidence. */
function readFirm(firm: Firm, health: FieldEvidence[] = []): CompanyReading {
  const ask = <Value>(
    field: CompanyField,
    readers: readonly FieldReader<Firm, Value>[],
  ): Value | undefined => {
    const { value, evidence } = readField(field, firm, readers);
    if (evidence) health.push(evidence);
    return value;
  };
  const website = ask<string>('website', READERS.website);
  return present<CompanyReading>({
    identities: identitiesOf(firm, website),
    url: firm.view.page.url.href,
    name: ask<string>('name', READERS.name) ?? firm.name,
    industry: ask<string>('industry', READERS.industry),
    size: ask<string>('size', READERS.size),
    place: ask<string>('place', READERS.place),
    website,
    founded: ask<number>('founded', READERS.founded),
    about: ask<string>('about', READERS.about),
    phone: ask<string>('phone', READERS.phone),
    employees: undefined,
    type: undefined,
    specialties: undefined,
  });
}

/** The company whose people a page of its own site lists. */
export function readHost(view: PageView): CompanyReading | undefined {
  const nodes = view.nodes.filter((node) => isOrganisation(node) && isHost(node, view));
  const [node] = nodes;
  const name = node && nameOf(node);
  if (node === undefined || name === undefined || nodes.some((one) => nameOf(one) !== name)) return undefined;
  // On a page of people, what stands beside a label is one of theirs.
  const shown: Shown = { ...shownBy(view, name), texts: [], links: [] };
  return readFirm({ name, nodes, shown, view });
}

/** The reading of a page about one organisation. */
export function readOrganisation(firm: Firm): Reading {
  const health: FieldEvidence[] = [];
  const company = readFirm(firm, health);
  return {
    ok: true,
    kind: 'company',
    adapter: 'any-site',
    version: VERSION,
    layout: firm.nodes[0]?.reader ?? 'plain',
    locale: localeOf(firm.view.page.document),
    people: [],
    company,
    notLoaded: COMPANY_FIELDS.filter((field) => company[field] === undefined),
    health,
  };
}
