import { CAPS, READ_FIELDS } from '../../model/caps.ts';
import { linkedInIdentity, linkedInUrl, salesIdentity } from '../../model/identity.ts';
import type { FieldEvidence, PersonReading, ReadField, Reading } from '../../model/reading.ts';
import { type PageInView, refuse } from '../adapter.ts';
import { attribute, closest, isVisible, select, selectAll } from '../dom.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { addressOf, unwrapAddress } from '../linkedin/addresses.ts';
import { chooseJob, type Experience } from '../linkedin/choose-job.ts';
import { outsideAddress } from '../linkedin/company-shapes.ts';
import { cleanName } from '../linkedin/profile-text.ts';
import { isElsewhere } from '../linkedin/subject.ts';
import { localeOf, present } from '../reading-parts.ts';
import { withSalesPlaces } from '../recipe/sales.ts';
import { LEAD_LINK, MENU, MENU_BUTTON, marked, STRANGERS, section } from './landmarks-sales.ts';
import { salesEducation, salesExperience } from './sales-experience.ts';
import {
  employerNear,
  leadOf,
  longText,
  oneMarked,
  ownMarked,
  type Part,
  readDegree,
  readPortrait,
} from './sales-values.ts';

/** A lead's page: the top card and the parts below, all about one lead. */
interface LeadPage extends Part {
  document: Document;
  /** The part of a name, when there is exactly one; two are an old one and a new one. */
  part(name: string): Part | undefined;
  experience: Experience | undefined;
}

const partsNamed = (document: Document, name: string): Element[] =>
  selectAll(document, section(name), 10).filter(
    (part) => isVisible(part) && !isElsewhere(part) && closest(part, STRANGERS) === undefined,
  );

function toPage(document: Document, url: URL, identity: string, root: Element): LeadPage {
  const part = (name: string): Part | undefined => {
    const [only, second] = partsNamed(document, name);
    return only && second === undefined ? { root: only, identity, url } : undefined;
  };
  const lower = part('feature-lead-experience');
  return { document, url, identity, root, part, experience: lower && salesExperience(lower) };
}

/** The public profile, where the card's own overflow menu leads to it. */
function publicProfile({ document, root, url }: LeadPage): string | undefined {
  const named = selectAll(root, MENU_BUTTON, 20).flatMap((button) => {
    const id = attribute(button, 'aria-controls') ?? attribute(button, 'aria-owns') ?? '';
    return /^[\w-]{1,80}$/.test(id) ? (select(document, `[id="${id}"]`) ?? []) : [];
  });
  const found = new Set(
    [...selectAll(root, MENU, 10), ...named].flatMap((menu) =>
      selectAll(menu, 'a[href*="/in/"]', 10).flatMap((link) => {
        const address = addressOf(attribute(link, 'href'), url);
        // `/in/ACw…` is no profile's address: lead ids open no public page.
        return address === undefined || /^\/in\/ACw/i.test(address.pathname)
          ? []
          : (linkedInIdentity(address) ?? []);
      }),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

type Reader<Value> = FieldReader<LeadPage, Value>;

/** The job the top card calls current: title and employer from one place. */
function currentRole(
  page: LeadPage,
): { title: string; company?: string; companyUrl?: string | undefined } | undefined {
  const part = page.part('lead-current-role');
  const [title, second] = part ? ownMarked(part, 'job-title', CAPS.line) : [];
  if (part === undefined || title === undefined || second !== undefined) return undefined;
  const employer = employerNear(part, title.element);
  return { title: title.text, ...(employer && { company: employer.name, companyUrl: employer.url }) };
}

const job = (field: 'title' | 'company' | 'companyUrl'): Reader<string>[] => [
  { name: 'current-role', read: (page) => currentRole(page)?.[field] },
  {
    name: 'present-job',
    read: (page) => {
      const role = currentRole(page);
      const chosen = chooseJob(page.experience, role?.company);
      const same = role === undefined || (role.title === chosen?.title && role.company === chosen.company);
      return same ? chosen?.[field] : undefined;
    },
  },
];

const inPart =
  <Value>(name: string, read: (part: Part) => Value | undefined) =>
  (page: LeadPage): Value | undefined => {
    const part = page.part(name);
    return part && read(part);
  };

/** Addresses of one kind in the contact part. */
const contactLinks = (prefix: string) =>
  inPart('lead-contact-info', ({ root }) => {
    const found = selectAll(root, `a[href^="${prefix}"]`, CAPS.contacts).flatMap((link) => {
      const value = decodeURI(attribute(link, 'href') ?? '')
        .slice(prefix.length)
        .replace(/\?.*$/, '')
        .trim();
      return value === '' || value.length > CAPS.line || isElsewhere(link) ? [] : [value];
    });
    return found.length === 0 ? undefined : [...new Set(found)];
  });

const websites = inPart('lead-contact-info', ({ root, url }) => {
  const found = selectAll(root, 'a[href^="http"]', CAPS.contacts).flatMap(
    (link) => outsideAddress(unwrapAddress(attribute(link, 'href'), url)) ?? [],
  );
  return found.length === 0 ? undefined : [...new Set(found)];
});

type Fields = { [field in ReadField]?: readonly Reader<NonNullable<PersonReading[field]>>[] };

const FIELDS: Fields = {
  name: [
    {
      name: 'marked-heading',
      read: (page) => {
        const headings = ownMarked(page, 'person-name', CAPS.name).filter(
          ({ element }) => closest(element, 'h1, h2') ?? select(element, 'h1, h2'),
        );
        return new Set(headings.map(({ text }) => text)).size === 1
          ? cleanName(headings[0]?.text)
          : undefined;
      },
    },
    { name: 'marked', read: (page) => cleanName(oneMarked(page, 'person-name', CAPS.name)) },
  ],
  headline: [{ name: 'marked', read: (page) => oneMarked(page, 'headline') }],
  title: job('title'),
  company: job('company'),
  companyUrl: job('companyUrl'),
  location: [{ name: 'marked', read: (page) => oneMarked(page, 'location') }],
  degree: [{ name: 'mark', read: readDegree }],
  about: [
    { name: 'about-part', read: inPart('feature-about-lead', (part) => longText(part, 'person-blurb')) },
  ],
  photoUrl: [{ name: 'marked', read: readPortrait }],
  positions: [
    { name: 'experience-part', read: ({ experience }) => experience?.positions.slice(0, CAPS.positions) },
  ],
  education: [{ name: 'education-part', read: inPart('feature-lead-education', salesEducation) }],
  emails: [{ name: 'mail-link', read: contactLinks('mailto:') }],
  phones: [{ name: 'phone-link', read: contactLinks('tel:') }],
  websites: [{ name: 'contact-link', read: websites }],
};

/** Whether the card says that it is another lead's: the address is ahead of the page. */
function isAnothers(card: Element, identity: string, url: URL): boolean {
  const name = selectAll(card, marked('person-name'), 20).find(
    (one) => closest(one, STRANGERS) === undefined,
  );
  const links = name === undefined ? [] : [closest(name, LEAD_LINK), select(name, LEAD_LINK)];
  return links.some((link) => (leadOf(link, url) ?? identity) !== identity);
}

/** Reads a lead's own page. */
export function readLead(view: PageInView): Reading {
  const { document, url } = view;
  const identity = salesIdentity(url);
  const address = identity && linkedInUrl(identity);
  if (identity === undefined || address === undefined) return refuse('not-a-profile', 'a lead address');
  const [card, second] = partsNamed(document, 'feature-lead-top-card');
  if (card === undefined) return refuse('not-ready', 'layout sales-lead', 'top card');
  if (second !== undefined) return refuse('ambiguous', 'layout sales-lead', 'top card: found twice');
  if (isAnothers(card, identity, url))
    return refuse('not-ready', 'layout sales-lead', 'top card of this lead');
  const page = toPage(document, url, identity, card);
  const fields = withSalesPlaces(view, 'sales-lead', FIELDS, [page]);
  const health: FieldEvidence[] = [];
  const values: Record<string, unknown> = {};
  for (const field of READ_FIELDS) {
    const { value, evidence } = readField(field, page, (fields[field] ?? []) as readonly Reader<unknown>[]);
    values[field] = value;
    if (evidence) health.push(evidence);
  }
  if (values.name === undefined) return refuse('not-ready', 'layout sales-lead', 'name');
  const known = publicProfile(page);
  const person = present<PersonReading>({
    ...(values as Omit<PersonReading, 'identities'>),
    identities: [identity, ...(known === undefined ? [] : [known])],
    url: address,
  } as { [K in keyof PersonReading]: PersonReading[K] | undefined });
  return {
    ok: true,
    kind: 'person',
    adapter: 'linkedin-sales',
    version: '2026-11-22',
    layout: 'sales-lead',
    locale: localeOf(document),
    people: [person],
    notLoaded: READ_FIELDS.filter((field) => person[field] === undefined),
    health,
  };
}
