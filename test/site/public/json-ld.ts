import { POST_TEXTS } from '../data/sentences.ts';
import { type Html, html, trustMarkup } from '../html.ts';
import { portraitUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import { publicCompanyHref } from './addresses.ts';
import { publicRoles, STARS } from './roles.ts';

/** A person's own name without what the page adds for show; the graph has no direction marks. */
export function plainName(shownName: string): string {
  return shownName.replace(/\u200F/g, '');
}

/**
 * The structured data of a signed-out profile. Traps from the real pages: another person as the author of an article
 * comes first, `jobTitle` is not the headline, and `alumniOf` lists former employers beside the school.
 */
export function renderJsonLd({ person, near }: PageContext): Html {
  const roles = publicRoles(person);
  const present = roles.filter(({ role }) => !role.end);
  const former = roles.filter(({ role }) => role.end);
  const author = near.authors[0];
  const photo = portraitUrl(person, 400);
  const graph = [
    ...(author
      ? [
          {
            '@type': 'Article',
            name: POST_TEXTS[0],
            author: { '@type': 'Person', name: plainName(author.shownName), url: profileUrl(author) },
          },
        ]
      : []),
    {
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
    },
    {
      '@type': 'WebPage',
      url: profileUrl(person),
      reviewedBy: { '@type': 'Person', name: plainName(person.shownName) },
    },
  ];
  const json = JSON.stringify({ '@context': 'http://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
  return html`<script type="application/ld+json">${trustMarkup(json)}</script>`;
}
