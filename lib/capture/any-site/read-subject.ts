import { CAPS, READ_FIELDS } from '../../model/caps.ts';
import { linkedInIdentity, mailIdentity, siteIdentity, telIdentity } from '../../model/identity.ts';
import type { FieldEvidence, PersonReading, ReadField, Reading } from '../../model/reading.ts';
import { foldText } from '../../model/text.ts';
import { isOfficeMail } from '../../model/web-domain.ts';
import { attribute, selectAll } from '../dom.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { localeOf, present } from '../reading-parts.ts';
import { withSitePlaces } from '../recipe/site.ts';
import { isPersonal, type Subject } from './choose-subject.ts';
import { readResume } from './h-cards.ts';
import * as stated from './node-values.ts';
import type { PageView } from './page-view.ts';
import * as contacts from './shown-contacts.ts';
import { MARKUP_READERS, type SiteNode } from './site-node.ts';
import * as shown from './subject-values.ts';

export const VERSION = '2026-11-22';

/** What the readers of a person look at: what is marked up, and the person's share of what is shown. */
export interface Owner {
  name: string;
  nodes: readonly SiteNode[];
  shown: shown.Shown;
  view: PageView;
}

type Readers<Value> = FieldReader<Owner, Value>[];
const base = (owner: Owner): URL => owner.view.page.url;

/** One reader for each kind of markup, in order of trust. */
function marked<Value>(read: (node: SiteNode, owner: Owner) => Value | undefined): Readers<Value> {
  return MARKUP_READERS.map((name) => ({
    name,
    read: (owner) => {
      for (const node of owner.nodes) {
        const value = node.reader === name ? read(node, owner) : undefined;
        if (value !== undefined) return value;
      }
      return undefined;
    },
  }));
}

const seen = <Value>(
  name: string,
  read: (shown: shown.Shown) => Value | undefined,
): FieldReader<Owner, Value> => ({
  name,
  read: (owner) => read(owner.shown),
});

/** The readers of a person's fields on any site: markup first, then labels, developers' names for parts, and links. */
export const PERSON_READERS = {
  name: marked(stated.nameOf),
  headline: [seen('hint', (own) => shown.hinted(own, 'headline'))],
  title: [
    ...marked(stated.titleOf),
    seen('label', (own) => shown.labelled(own, 'title')),
    seen('at-employer', (own) => shown.jobOf(own)?.title),
    seen('hint', (own) => shown.hinted(own, 'title')),
  ],
  company: [
    ...marked(stated.companyOf),
    seen('label', (own) => shown.labelled(own, 'company')),
    seen('at-employer', (own) => shown.jobOf(own)?.company),
    seen('hint', (own) => shown.hinted(own, 'company')),
  ],
  location: [
    ...marked(stated.locationOf),
    seen('label', (own) => shown.labelled(own, 'location')),
    seen('hint', (own) => shown.hinted(own, 'location')),
  ],
  about: [
    ...marked(stated.aboutOf),
    seen('label', (own) => shown.labelled(own, 'about', CAPS.long)),
    seen('bio-attribute', shown.keptAbout),
    seen('hint', (own) => shown.hinted(own, 'about', CAPS.long)),
  ],
  photoUrl: [
    ...marked((node, owner) =>
      node.reader === 'open-graph' ? undefined : stated.photoOf(node, base(owner)),
    ),
    seen('alt', contacts.shownPhoto),
  ],
  emails: [...marked(stated.mailsOf), seen('link', contacts.shownMails)],
  phones: [...marked(stated.phonesOf), seen('link', contacts.shownPhones)],
  websites: [
    ...marked((node, owner) => stated.websitesOf(node, owner.view)),
    seen('link', contacts.shownWebsites),
  ],
} satisfies { [field in ReadField]?: Readers<NonNullable<PersonReading[field]>> };

/** The page of an employer, from whoever names the employer that was read. */
export function companyUrlReaders(company: string | undefined): Readers<string> {
  const same = (other: string | undefined) =>
    company !== undefined && other !== undefined && foldText(other) === foldText(company);
  return [
    ...marked((node, owner) =>
      same(stated.companyOf(node)) ? stated.companyUrlOf(node, base(owner)) : undefined,
    ),
    seen('at-employer', (own) => {
      const job = shown.jobOf(own);
      return same(job?.company) ? job?.url : undefined;
    }),
  ];
}

/** LinkedIn profiles the person's markup or own links lead to; of several, none is certain. */
export function linkedInOf(owner: Owner): string[] {
  const linked = owner.shown.links.flatMap((link) => {
    const declared = /\bme\b/.test(attribute(link.element, 'rel') ?? '');
    const identity = linkedInIdentity(link.address);
    return identity !== undefined && (declared || isPersonal(link, owner.name)) ? [identity] : [];
  });
  const all = new Set([...owner.nodes.flatMap((node) => stated.linkedInOf(node, base(owner))), ...linked]);
  return all.size === 1 ? [...all] : [];
}

/** Mail boxes and numbers that are one person's: no office's box, no number without its country. */
export function contactIdentities(person: Pick<PersonReading, 'emails' | 'phones'>): string[] {
  return [
    ...(person.emails ?? []).flatMap((mail) => (isOfficeMail(mail) ? [] : (mailIdentity(mail) ?? []))),
    ...(person.phones ?? []).flatMap((phone) => telIdentity(phone) ?? []),
  ];
}

/** A name as the end of an address: `nadia-benk`. */
export const nameMark = (name: string): string => foldText(name).replaceAll(' ', '-') || name;

/** Numbers the frame of the page shows too: the firm's, not the person's. */
function sharedPhones({ page, links }: PageView): Set<string> {
  const all = selectAll(page.document, 'a[href^="tel:"]', 200);
  const framed = all.filter((element) => links.every((link) => link.element !== element));
  return new Set(framed.flatMap((element) => telIdentity(attribute(element, 'href') ?? '') ?? []));
}

function identitiesOf(owner: Owner, person: Pick<PersonReading, 'emails' | 'phones'>): string[] {
  const shared = sharedPhones(owner.view);
  const all = [
    siteIdentity(owner.view.page.url),
    ...linkedInOf(owner),
    ...contactIdentities(person).filter((identity) => !shared.has(identity)),
  ];
  return [...new Set(all.flatMap((identity) => identity ?? []))].slice(0, CAPS.identities);
}

const PLACED = withSitePlaces(PERSON_READERS);

type Ask = <Value>(field: ReadField, readers: Readers<Value>) => Value | undefined;

function readPerson({ name, nodes, standing }: Subject, owner: Owner, ask: Ask): PersonReading {
  const { page } = owner.view;
  const heading: FieldReader<Owner, string> = { name: 'heading', read: () => standing[0]?.text };
  const said = ask('name', [...PLACED.name, heading]) ?? name;
  const company = ask('company', PLACED.company);
  const contact = {
    emails: ask('emails', PLACED.emails),
    phones: ask('phones', PLACED.phones),
  };
  const resume = nodes.some((node) => node.reader === 'h-card') ? readResume(page.document) : {};
  return present<PersonReading>({
    identities: identitiesOf(owner, present(contact)),
    url: page.url.href,
    name: said,
    headline: ask('headline', PLACED.headline),
    title: ask('title', PLACED.title),
    company,
    companyUrl: ask('companyUrl', companyUrlReaders(company)),
    location: ask('location', PLACED.location),
    about: ask('about', PLACED.about),
    photoUrl: ask('photoUrl', PLACED.photoUrl),
    positions: resume.positions,
    education: resume.education,
    ...contact,
    websites: ask('websites', PLACED.websites),
    degree: undefined,
    connectedOn: undefined,
  });
}

/** A subject as the readers see it. */
export const ownerOf = (subject: Subject): Owner => ({
  name: subject.name,
  nodes: subject.nodes,
  shown: shown.shownOf(subject),
  view: subject.view,
});

/** Reads everything about the one person a page is about. */
export function readSubject(subject: Subject): Reading {
  const { view } = subject;
  const owner = ownerOf(subject);
  const health: FieldEvidence[] = [];
  const person = readPerson(subject, owner, (field, readers) => {
    const { value, evidence } = readField(field, owner, readers);
    if (evidence) health.push(evidence);
    return value;
  });
  return {
    ok: true,
    kind: 'person',
    adapter: 'any-site',
    version: VERSION,
    layout: subject.nodes[0]?.reader ?? 'plain',
    locale: localeOf(view.page.document),
    people: [person],
    notLoaded: READ_FIELDS.filter((field) => person[field] === undefined),
    health,
  };
}
