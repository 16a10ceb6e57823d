import { type Html, html } from '../html.ts';
import type { PageKind, PageWish, SitePage } from '../site-page.ts';
import {
  type AnyPerson,
  anyPage,
  anyPerson,
  companySite,
  frameTraps,
  strangersOf,
  truthOf,
} from './any-parts.ts';

/** Everything a page about a person may state. */
export const FIELDS = [
  'name',
  'title',
  'company',
  'companyUrl',
  'location',
  'about',
  'photoUrl',
  'emails',
  'phones',
  'websites',
  'linkedIn',
] as const;

export const without = (...left: readonly (typeof FIELDS)[number][]) =>
  FIELDS.filter((field) => !left.includes(field));

interface Shape {
  url(one: AnyPerson): string;
  title(one: AnyPerson): string;
  head?(one: AnyPerson, strangers: readonly AnyPerson[], url: string): Html;
  main(one: AnyPerson, url: string): Html;
  mainAttributes?: string;
  says: readonly (typeof FIELDS)[number][];
}

/** A kind of page about one person, in the frame every site has. */
export function kindOf(name: string, shape: Shape): PageKind {
  return {
    name,
    make(wish: PageWish): SitePage {
      const one = anyPerson(wish.person);
      const strangers = strangersOf(wish).filter((other) => other.name !== one.name);
      const url = shape.url(one);
      return {
        url,
        html: anyPage({
          title: shape.title(one),
          ...(shape.head && { head: shape.head(one, strangers, url) }),
          main: shape.main(one, url),
          ...(shape.mainAttributes && { mainAttributes: shape.mainAttributes }),
          strangers,
          lang: wish.locale,
          url,
        }),
        truth: { kind: 'person', people: [truthOf(one, url, shape.says)], traps: frameTraps(strangers) },
      };
    },
  };
}

export const picture = (one: AnyPerson, marks = ''): Html | undefined =>
  one.photo === undefined ? undefined : html`<img class="${marks}" src="${one.photo}" alt="${one.name}">`;

/** Name, job with its employer, place and contacts, as a firm's page about one of its people shows them. */
export function visibleCard(one: AnyPerson): Html {
  return html`
    <section class="hero">${picture(one, 'portrait')}<h1>${one.name}</h1>
      ${one.title && one.company && html`<p class="job-line">${one.title} at <a href="${companySite(one.company)}">${one.company.name}</a></p>`}
    </section>
    <section class="facts"><dl>
      <div><dt>Location</dt><dd>${one.location}</dd></div>
      <div><dt>About</dt><dd>${one.about}</dd></div>
      ${one.mail && html`<div><dt>Email</dt><dd><a href="mailto:${one.mail}">${one.mail}</a></dd></div>`}
      ${one.phone && html`<div><dt>Phone</dt><dd><a href="tel:${one.phone}">${one.phone}</a></dd></div>`}
      ${one.website && html`<div><dt>Web</dt><dd><a rel="me" href="${one.website}">${one.website}</a></dd></div>`}
      <div><dt>Profile</dt><dd><a rel="me" href="${one.linkedIn}">LinkedIn</a></dd></div>
    </dl></section>`;
}

export const personNode = (one: AnyPerson, url: string): object => ({
  '@type': 'Person',
  '@id': `${url}#person`,
  name: one.name,
  url,
  sameAs: [one.linkedIn, ...(one.website ? [one.website] : [])],
  ...(one.title && { jobTitle: one.title }),
  ...(one.company && {
    worksFor: { '@type': 'Corporation', name: one.company.name, url: companySite(one.company) },
  }),
  address: { '@type': 'PostalAddress', addressLocality: one.location },
  description: one.about,
  ...(one.photo && { image: { '@type': 'ImageObject', contentUrl: one.photo } }),
  ...(one.mail && { email: `mailto:${one.mail}` }),
  ...(one.phone && { telephone: one.phone }),
});
