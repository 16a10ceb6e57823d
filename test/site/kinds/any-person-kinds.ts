import { html } from '../html.ts';
import type { PageKind } from '../site-page.ts';
import { companySite, jsonLd } from './any-parts.ts';
import { FIELDS, kindOf, personNode, picture, visibleCard, without } from './any-person-shape.ts';

const personJsonLd = kindOf('any/person-json-ld', {
  url: (one) => `https://www.fable-works.example/people/${one.handle}`,
  title: (one) => `${one.name} | Fable Works`,
  head: (one, strangers, url) =>
    jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': url,
          reviewedBy: { '@type': 'Person', name: strangers[0]?.name },
          publisher: { '@type': 'Organization', name: 'Fable Works' },
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            {
              '@type': 'ListItem',
              position: 1,
              name: 'People',
              item: 'https://www.fable-works.example/people',
            },
          ],
        },
        { '@type': 'ProfilePage', mainEntity: { '@id': `${url}#person` } },
        personNode(one, url),
        {
          '@type': 'Comment',
          author: { '@type': 'Person', name: strangers[1]?.name, url: 'https://people.example/x' },
        },
        {
          '@type': 'Person',
          name: strangers[2]?.name,
          jobTitle: 'Editor in Chief',
          email: 'editor@practice-host.example',
        },
      ],
    }),
  main: visibleCard,
  says: FIELDS,
});

const personMicrodata = kindOf('any/person-microdata', {
  url: (one) => `https://codeforge.example/${one.handle}`,
  title: (one) => `${one.handle} (${one.name}) · Codeforge`,
  main: (one) => html`
    <div class="h-card mt-md-n5" itemscope itemtype="http://schema.org/Person">
      ${one.photo && html`<a itemprop="image" href="${one.photo}"><img class="avatar avatar-user u-photo" alt="${one.name}" src="${one.photo}"></a>`}
      <h1 class="vcard-names"><span class="p-name vcard-fullname d-block" itemprop="name">${one.name}</span>
        <span class="p-nickname vcard-username d-block" itemprop="additionalName">${one.handle}</span></h1>
      <button>Follow</button>
      <div class="p-note user-profile-bio" data-bio-text="${one.about}"><div>${one.about}</div></div>
      <ul class="vcard-details">
        ${one.company && html`<li itemprop="worksFor" class="vcard-detail" aria-label="Organization: ${one.company.name}"><span class="p-org"><div>${one.company.name}</div></span></li>`}
        <li itemprop="homeLocation" class="vcard-detail" aria-label="Home location: ${one.location}"><span class="p-label">${one.location}</span></li>
        ${one.mail && html`<li itemprop="email" class="vcard-detail"><a class="u-email" href="mailto:${one.mail}">${one.mail}</a></li>`}
        ${one.website && html`<li itemprop="url" data-test-selector="profile-website-url" class="vcard-detail"><a rel="nofollow me" href="${one.website}">${one.website}</a></li>`}
        <li itemprop="social" class="vcard-detail"><a rel="nofollow me" href="${one.linkedIn}">in/${one.handle}</a></li>
      </ul>
    </div>
    <div><h2>Pinned</h2><ol><li><a href="/${one.handle}/bolt-counter">bolt-counter</a><p>Counts bolts</p></li></ol></div>`,
  says: without('title', 'companyUrl', 'phones'),
});

const hCard = kindOf('any/h-card', {
  url: (one) => `https://${one.handle}.people.example/`,
  title: (one) => one.name,
  main: (one, url) => html`
    <div class="h-card">${picture(one, 'u-photo')}
      <h1><a class="p-name u-url u-uid" href="${url}">${one.name}</a></h1>
      ${one.company && html`<p><span class="p-job-title">${one.title}</span> at <a class="p-org h-card" href="${companySite(one.company)}">${one.company.name}</a></p>`}
      <section><h2>About me</h2><p class="p-note">${one.about}</p></section>
      <p><b>Location:</b> <span class="p-locality">${one.location}</span></p>
      ${one.mail && html`<a class="u-email" href="mailto:${one.mail}">${one.mail}</a>`}
      ${one.phone && html`<a class="p-tel" href="tel:${one.phone}">${one.phone}</a>`}
      ${one.website && html`<a class="u-url" rel="me" href="${one.website}">${one.website}</a>`}
      <a class="u-url" rel="me" href="${one.linkedIn}">LinkedIn</a>
    </div>
    <article class="h-entry"><h2 class="p-name">Counting bolts</h2><p>A note on bolts.</p></article>`,
  says: FIELDS,
});

const gitlabLike = kindOf('any/gitlab-like', {
  url: (one) => `https://forge.example/${one.handle}`,
  title: (one) => `${one.name} · Forge`,
  mainAttributes: ' class="content" id="content-body" itemscope itemtype="http://schema.org/Person"',
  main: (one) => html`
    <div class="user-profile-header">
      ${one.photo && html`<a href="${one.photo}"><img class="gl-avatar" alt="${one.name}" itemprop="image" src="${one.photo}"></a>`}
      <h1 class="gl-heading-1" itemprop="name">${one.name}</h1><p>@${one.handle} · she/her</p>
    </div>
    <div class="user-profile-content">
      <p class="profile-user-bio">${one.about}</p>
      <div><h2>Info</h2>
        ${one.company && html`<p><span itemprop="jobTitle">${one.title}</span> at <span itemprop="worksFor">${one.company.name}</span></p>`}
        <p><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">${one.location}</span></span></p>
      </div>
      <div><h2>Contact</h2>
        ${one.mail && html`<p><a class="profile-email" itemprop="email" href="mailto:${one.mail}">${one.mail}</a></p>`}
        ${one.website && html`<p><a itemprop="url" rel="me noopener" href="${one.website}">${one.website}</a></p>`}
        <p><a title="LinkedIn" rel="me noopener" href="${one.linkedIn}">${one.handle}</a></p>
      </div>
    </div>`,
  says: without('companyUrl', 'phones'),
});

const crunchbaseLike = kindOf('any/crunchbase-like', {
  url: (one) => `https://startups.example/person/${one.handle}`,
  title: (one) => `${one.name} - ${one.title ?? 'Advisor'} - Startup Directory`,
  head: (one, _strangers, url) =>
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      url,
      mainEntity: personNode({ ...one, mail: '', phone: '' }, url),
    }),
  main: (one) => html`
    <profile-header>${picture(one)}<h1 class="profile-name">${one.name}</h1></profile-header>
    <section><h2>Overview</h2><ul>
      ${one.title && html`<li><label-with-info>Primary Job Title</label-with-info><field-formatter>${one.title}</field-formatter></li>`}
      ${one.company && html`<li><label-with-info>Primary Organization</label-with-info><field-formatter><a href="/organization/${one.company.slug}">${one.company.name}</a></field-formatter></li>`}
      <li><label-with-info>Location</label-with-info><field-formatter>${one.location}</field-formatter></li>
      ${one.website && html`<li><label-with-info>Website</label-with-info><field-formatter><a rel="me" href="${one.website}">${one.website}</a></field-formatter></li>`}
      <li><label-with-info>LinkedIn</label-with-info><field-formatter><a rel="me" href="${one.linkedIn}">View on LinkedIn</a></field-formatter></li>
      <li><label-with-info>About</label-with-info><p>${one.about}</p></li>
    </ul></section>`,
  says: without('emails', 'phones'),
});

const xingLike = kindOf('any/xing-like', {
  url: (one) => `https://www.netzwerk.example/profile/${one.handle}`,
  title: (one) => `${one.name} | NETZWERK`,
  main: (one) => html`
    <div data-qa="profile-card">${picture(one)}<h2 data-qa="malt-profile-display-name"><span>${one.name}</span></h2>
      ${one.title && html`<div data-qa="profile-occupations"><p>${one.title}</p></div>`}
      ${one.company && html`<div data-qa="profile-company"><p>${one.company.name}</p></div>`}
      <div data-qa="profile-location"><p>${one.location}</p></div>
    </div>
    <section><h2>Über mich</h2><p>${one.about}</p></section>
    <section><h2>Kontakt</h2><ul>
      ${one.mail && html`<li><a href="mailto:${one.mail}">${one.mail}</a></li>`}
      ${one.phone && html`<li><a href="tel:${one.phone}">${one.phone}</a></li>`}
      ${one.website && html`<li><a rel="me" href="${one.website}">${one.website}</a></li>`}
      <li><a rel="me" href="${one.linkedIn}">LinkedIn</a></li></ul></section>`,
  says: without('companyUrl'),
});

const openGraph = kindOf('any/open-graph', {
  url: (one) => `https://stories.example/@${one.handle}`,
  title: (one) => `${one.name} – Stories`,
  head: (one, _strangers, url) => html`
    <meta property="og:type" content="profile"><meta property="og:url" content="${url}">
    <meta property="profile:first_name" content="${one.name.split(' ')[0]}">
    ${one.name.includes(' ') && html`<meta property="profile:last_name" content="${one.name.split(' ').slice(1).join(' ')}">`}
    <meta property="og:title" content="${one.name}">${one.photo && html`<meta property="og:image" content="${one.photo}">`}`,
  main: visibleCard,
  says: FIELDS,
});

/** A page about one person on a site that is no professional network. */
export const ANY_PERSON_KINDS: readonly PageKind[] = [
  personJsonLd,
  personMicrodata,
  hCard,
  // Of its fields, the text about the person.
  { ...gitlabLike, markedByClass: true },
  crunchbaseLike,
  xingLike,
  openGraph,
];
