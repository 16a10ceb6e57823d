import { POST_TEXTS } from '../data/sentences.ts';
import { type Html, html, trustMarkup } from '../html.ts';
import { portraitUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import type { SitePerson } from '../world.ts';
import { publicCompanyHref } from './addresses.ts';
import { publicRoles, STARS } from './roles.ts';

/** A person's own name without what the page adds for show; the graph has no direction marks. */
export function plainName(shownName: string): string {
  return shownName.replace(/\u200F/g, '');
}

/** The subject's node. `jobTitle` is not the headline, and `alumniOf` lists former employers beside the school. */
function personNode(person: SitePerson): object {
  const roles = publicRoles(person);
  const present = roles.filter(({ role }) => !role.end);
  const former = roles.filter(({ role }) => role.end);
  const photo = portraitUrl(person, 400);
  return {
    '@context': 'http://schema.org',
    '@type': 'Person',
    name: plainName(person.shownName),
    url: profileUrl(person),
    sameAs: profileUrl(person),
    jobTitle: present.map(({ role, hidden }) => (hidden ? STARS : role.title.text)),
    worksFor: present.map(({ company }) => ({
      '@type': 'Organization',
      name: company.name,
      ...(company.hasPage ? { url: publicCompanyHref(company) } : {}),
    })),
    alumniOf: [
      ...former.map(({ company }) => ({ '@type': 'Organization', name: company.name })),
      ...person.studies.map(({ school }) => ({ '@type': 'EducationalOrganization', name: school.name })),
    ],
    address: { '@type': 'PostalAddress', addressLocality: person.location, addressCountry: person.country },
    ...(person.about ? { description: person.about.join('<br><br>') } : {}),
    ...(photo ? { image: { '@type': 'ImageObject', contentUrl: photo } } : {}),
    interactionStatistic: {
      '@type': 'InteractionCounter',
      name: 'Follows',
      userInteractionCount: person.followers,
    },
  };
}

/** The structured data of a signed-out profile. As on the real pages, an article by somebody else comes first. */
export function renderJsonLd({ person, near }: PageContext): Html {
  const articles = near.authors.slice(0, 1).map((author) => ({
    '@type': 'Article',
    name: POST_TEXTS[0],
    author: { '@type': 'Person', name: plainName(author.shownName), url: profileUrl(author) },
  }));
  const reviewer = { '@type': 'Person', name: plainName(person.shownName) };
  const page = { '@type': 'WebPage', url: profileUrl(person), reviewedBy: reviewer };
  const graph = { '@context': 'http://schema.org', '@graph': [...articles, personNode(person), page] };
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">${trustMarkup(json)}</script>`;
}
