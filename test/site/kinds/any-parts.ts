import { CAPS } from '../../../lib/model/caps.ts';
import { mailIdentity } from '../../../lib/model/identity.ts';
import type { PersonReading } from '../../../lib/model/reading.ts';
import { cleanText } from '../../../lib/model/text.ts';
import { type Html, html, trustMarkup } from '../html.ts';
import type { PageWish, PersonTruthOf } from '../site-page.ts';
import { neighboursOf } from '../view.ts';
import { presentRole, type SiteCompany, type SitePerson } from '../world.ts';

/** What a page on any site may say of a person, each as it is written there. */
export interface AnyPerson {
  name: string;
  handle: string;
  title?: string;
  company?: SiteCompany;
  location: string;
  about: string;
  mail?: string;
  phone?: string;
  website?: string;
  linkedIn: string;
  photo?: string;
}

/** The name without what people hang on it on networks. */
export function writtenName({ shownName, given, family }: SitePerson): string {
  if (family === undefined) return given;
  return (
    [`${given} ${family}`, `${family} ${given}`, `${family}${given}`].find((name) =>
      shownName.includes(name),
    ) ?? `${given} ${family}`
  );
}

/** A person as a site of their own, their firm's or a forge writes of them. */
export function anyPerson(person: SitePerson): AnyPerson {
  const present = presentRole(person);
  const [mail, phone, website] = [person.contact.emails, person.contact.phones, person.contact.websites].map(
    ([first]) => first,
  );
  const handle = person.slug.normalize('NFKD').replace(/[^\p{L}\p{N}-]/gu, '');
  return {
    name: writtenName(person),
    handle,
    ...(present && { title: present.role.title.text, company: present.company }),
    location: person.location,
    about: (person.about ?? ['Here since the first year.']).join(' ').replace(/[<>]/g, ''),
    ...(mail && { mail }),
    ...(phone && { phone }),
    ...(website && { website }),
    linkedIn: `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`,
    ...(person.photo !== 'none' && { photo: `https://img.example/${person.memberId}.jpg` }),
  };
}

export const companySite = (company: SiteCompany): string => `https://${company.domain}/`;

type Stated = readonly (keyof PersonReading | 'linkedIn')[];

/** The truth of a page about a person: of everything known, what this page says. */
export function truthOf(
  one: AnyPerson,
  url: string,
  says: Stated,
  extra: Partial<PersonReading> = {},
): PersonTruthOf {
  const all: Partial<Record<keyof PersonReading, unknown>> = {
    name: cleanText(one.name, CAPS.name),
    title: one.title,
    company: one.company?.name,
    companyUrl: one.company && companySite(one.company),
    location: cleanText(one.location, CAPS.line),
    about: cleanText(one.about, CAPS.long),
    photoUrl: one.photo,
    emails: one.mail && [one.mail],
    phones: one.phone && [one.phone],
    websites: one.website && [one.website],
    ...extra,
  };
  const stated = Object.entries(all).filter(
    ([field, value]) => value !== undefined && (field in extra || says.some((one) => one === field)),
  );
  const { hostname, pathname } = new URL(url);
  const identities = [
    `url:${hostname.replace(/^www\./, '')}${decodeURI(pathname).replace(/\/$/, '')}`,
    ...(says.includes('linkedIn')
      ? [`li:in/${decodeURIComponent(one.linkedIn.split('/')[4] ?? '').normalize('NFC')}`]
      : []),
    ...(says.includes('emails') && one.mail ? [mailIdentity(one.mail) ?? ''] : []),
    ...(says.includes('phones') && one.phone ? [`tel:${one.phone}`] : []),
  ];
  const { href } = new URL(url);
  return { fields: { ...Object.fromEntries(stated), identities, url: href } as unknown as PersonReading };
}

/** The strangers every page shows somewhere: an author, a reviewer, cards in a side column. */
export function strangersOf({ world, person }: PageWish): AnyPerson[] {
  const near = neighboursOf(world, person);
  return [...near.aside, ...near.authors].map(anyPerson);
}

export const jsonLd = (data: object): Html =>
  html`<script type="application/ld+json">${trustMarkup(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;

const SUPPORT = { phone: '+18005550100', mail: 'info@practice-host.example' };

/** Texts of the frame that are nobody's. */
export const frameTraps = (strangers: readonly AnyPerson[]): string[] => [
  SUPPORT.phone,
  SUPPORT.mail,
  'no-reply@practice-host.example',
  'Privacy Policy',
  ...strangers.flatMap(({ name, mail }) => [name, ...(mail ? [mail] : [])]),
];

/** A whole page: the site's frame with everything on it that is not the person's, around the main part. */
export function anyPage(page: {
  title: string;
  head?: Html;
  main: Html;
  mainAttributes?: string;
  strangers: readonly AnyPerson[];
  lang: string;
  url: string;
}): string {
  const shared = encodeURIComponent(page.url);
  const aside = page.strangers.map(
    (one) => html`
      <div class="card h-card">
        <a class="p-name u-url" href="https://people.example/${one.handle}">${one.name}</a>
        ${one.title && html`<p class="p-job-title">${one.title}</p>`}
        ${one.mail && html`<a class="u-email" href="mailto:${one.mail}">Write</a>`}
        <a href="${one.linkedIn}">LinkedIn</a>
      </div>`,
  );
  return html`${trustMarkup('<!doctype html>')}<html lang="${page.lang}"><head><meta charset="UTF-8">
    <title>${page.title}</title>${page.head}
    </head><body>
    <header><nav aria-label="Main"><a href="/">Home</a><a href="/about">About Us</a><a href="/contact">Contact Us</a></nav></header>
    <div id="cookie-banner"><p>We use cookies. <a href="/privacy">Privacy Policy</a></p><button>Accept</button></div>
    ${trustMarkup(`<main${page.mainAttributes ?? ''}>`)}${page.main}
      <div><a href="https://www.linkedin.com/shareArticle?mini=true&url=${shared}">Share</a>
      <a href="https://twitter.com/intent/tweet?url=${shared}">Tweet</a></div>
    ${trustMarkup('</main>')}
    <aside><h2>Similar people</h2>${aside}</aside>
    <footer><p>Practice page</p><form><a href="mailto:no-reply@practice-host.example">Newsletter</a></form>
      <a href="mailto:${SUPPORT.mail}">${SUPPORT.mail}</a><a href="tel:${SUPPORT.phone}">${SUPPORT.phone}</a>
      <a href="https://www.linkedin.com/company/practice-host/">LinkedIn</a></footer>
    </body></html>`.markup;
}
