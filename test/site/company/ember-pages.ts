import { renderEmberColumns, renderEmberShell } from '../ember/page.ts';
import { type Html, html, type Part } from '../html.ts';
import { portraitUrl } from '../images.ts';
import { makeContext, type PageContext } from '../page-context.ts';
import type { SiteCompany, SiteLocale, SitePerson, World } from '../world.ts';
import { companyDetails, localNumber, sizeText } from './company-details.ts';
import { companyWords } from './company-words.ts';
import { alsoViewed, companyIslands, companyTopCard, memberSearch } from './ember-parts.ts';

/** What a company page is drawn from. */
export interface CompanyWish {
  world: World;
  company: SiteCompany;
  person: SitePerson;
  locale: SiteLocale;
}

function renderPage(
  { world, company, person, locale }: CompanyWish,
  tab: string,
  middle: (context: PageContext) => Part,
): string {
  const context = makeContext(world, person, {
    layout: 'ember',
    locale,
    scrolled: true,
    notifications: 3,
    titleOf: `${company.name}: ${tab}`,
  });
  const main = html`${companyTopCard(company, context)}${middle(context)}`;
  return renderEmberShell(
    context,
    renderEmberColumns(main, alsoViewed(company, context)),
    companyIslands(company, context),
  );
}

const term = (label: string): Html =>
  html`<dt class="mb1"><h3 class="text-heading-medium">${label}</h3></dt>`;
const definition = (value: Part): Html =>
  html`<dd class="mb4 t-black--light text-body-medium" dir="ltr">${value}</dd>`;

function factList({ company, locale }: CompanyWish): Html {
  const words = companyWords(locale);
  const { website, phone, type, founded, specialties, members } = companyDetails(company);
  return html`
    <dl class="overflow-hidden">
      ${website && html`${term(words.website)}${definition(html`<a href="${website}" class="link-without-visited-state ember-view" target="_blank"><span class="link-without-visited-state" dir="ltr">${website}</span></a>`)}`}
      ${phone && html`${term(words.phone)}${definition(html`<a href="tel:${phone}" class="link-without-visited-state ember-view"><span class="link-without-visited-state" aria-hidden="true" dir="ltr">${phone}</span><span class="visually-hidden">Phone number is ${phone}</span></a>`)}`}
      ${term(words.industry)}${definition(company.industry.label)}
      ${term(words.size)}${definition(sizeText(locale, company))}
      <dd class="t-black--light mb4 text-body-medium"><a href="${memberSearch(company)}" class="ember-view"><span>${localNumber(locale, members)} ${words.members}</span></a></dd>
      ${term(words.place)}${definition(company.place)}
      ${type !== undefined && html`${term(words.type)}${definition(words.types[type])}`}
      ${founded && html`${term(words.founded)}${definition(founded)}`}
      ${specialties.length > 0 && html`${term(words.specialties)}${definition(words.list(specialties))}`}
    </dl>`;
}

/** The "about" tab: everything the company states, and where its offices are. */
export function renderCompanyAbout(wish: CompanyWish): string {
  const { company, locale } = wish;
  const words = companyWords(locale);
  return renderPage(
    wish,
    words.overview,
    () => html`
    <section class="artdeco-card org-page-details-module__card-spacing pv-profile-card"><h2 class="text-heading-xlarge">${words.overview}</h2>
      <p class="break-words white-space-pre-wrap t-black--light text-body-medium">${companyDetails(company).about}</p>
      ${factList(wish)}
    </section>
    <section class="artdeco-card org-locations-module pv-profile-card"><h3 class="text-heading-large">Locations (2)</h3><div class="org-location-card"><p class="t-14">Kade 14, 9711 Saltmere</p><a href="https://maps.example/?q=kade" target="_blank">Get directions</a></div></section>`,
  );
}

function post({ company }: CompanyWish, { near, words }: PageContext): Html {
  const author = near.authors[0];
  return html`
    <section class="artdeco-card pv-profile-card"><h2 class="text-heading-large">${words.activity}</h2>
      <div class="feed-shared-update-v2"><a href="/company/${company.slug}/posts/" class="update-components-actor__meta-link"><span class="update-components-actor__title">${company.name}</span></a><p>Our new depot opens on Monday. Bring a coat.</p><a href="https://news.saltmere-times.example/depot" target="_blank">saltmere-times.example</a></div>
      ${author && html`<div class="feed-shared-update-v2"><a href="/in/${author.slug}/" class="update-components-actor__meta-link"><span>${author.shownName}</span><span>${author.headline}</span></a><p>We loaded 1,204 crates in a day.</p></div>`}
    </section>`;
}

/** The first tab: the top card, a word about the company, its latest posts. */
export function renderCompanyHome(wish: CompanyWish): string {
  const { company, locale } = wish;
  const words = companyWords(locale);
  return renderPage(
    wish,
    words.overview,
    (context) => html`
    <section class="artdeco-card org-about-company-module pv-profile-card"><h2 class="text-heading-large">${words.overview}</h2>
      <p class="break-words white-space-pre-wrap text-body-medium">${companyDetails(company).about}</p>
      <footer class="artdeco-card__actions"><a href="/company/${company.slug}/about/" class="ember-view artdeco-button">${context.words.showAll}</a></footer>
    </section>
    ${post(wish, context)}`,
  );
}

function personCard(person: SitePerson, at: number, { words, near }: PageContext): Html {
  const href = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${person.profileId}`;
  const photo = portraitUrl(person, 100);
  return html`
    <li class="grid grid__col--lg-8 block org-people-profile-card__profile-card-spacing"><div><section class="artdeco-card full-width">
      <div class="artdeco-entity-lockup artdeco-entity-lockup--stacked-center artdeco-entity-lockup--size-7 ember-view">
        <div class="artdeco-entity-lockup__image artdeco-entity-lockup__image--type-circle ember-view"><a id="org-people-profile-card__profile-image-${at}" class="app-aware-link" href="${href}">${photo ? html`<img class="evi-image ember-view" src="${photo}" alt="${person.shownName}" width="72" height="72">` : html`<div class="ghost-person"></div>`}</a></div>
        <div class="artdeco-entity-lockup__content ember-view">
          <div class="artdeco-entity-lockup__title ember-view"><a class="app-aware-link link-without-visited-state" aria-label="${words.profileOf(person.given)}" href="${href}"><div class="ember-view lt-line-clamp lt-line-clamp--single-line org-people-profile-card__profile-title t-black">${person.shownName}</div></a></div>
          <div class="artdeco-entity-lockup__badge ember-view"><span class="a11y-text visually-hidden">${words.degreeInWords[person.degree]}</span><span class="artdeco-entity-lockup__degree" aria-hidden="true">·&nbsp;${words.degree[person.degree]}</span></div>
          <div class="artdeco-entity-lockup__subtitle ember-view"><div class="t-14 t-black--light t-normal"><div class="ember-view lt-line-clamp lt-line-clamp--multi-line">${person.headline}</div></div></div>
          <div class="artdeco-entity-lockup__caption ember-view"></div>
        </div>
      </div>
      ${at % 3 === 1 && html`<div class="ph3 pb3"><a class="app-aware-link" href="/search/results/people/?facetNetwork=%5B%22F%22%5D&connectionOf=%5B%22${person.profileId}%22%5D"><img src="data:," alt="" width="24" height="24"><span class="t-12">${near.mutual[0]?.shownName} ${words.mutual(2)}</span></a></div>`}
      <footer class="ph3 pb3"><button aria-label="${words.invite(person.shownName)}" class="artdeco-button artdeco-button--2 artdeco-button--secondary full-width" type="button"><span class="artdeco-button__text">${words.connect}</span></button></footer>
    </section></div></li>`;
}

const HIDDEN_MEMBER = html`
  <li class="grid grid__col--lg-8 block org-people-profile-card__profile-card-spacing"><div><section class="artdeco-card full-width"><div class="artdeco-entity-lockup ember-view"><div class="artdeco-entity-lockup__content ember-view"><div class="artdeco-entity-lockup__title ember-view"><div class="lt-line-clamp t-black">LinkedIn Member</div></div><div class="artdeco-entity-lockup__subtitle ember-view"><div class="t-14">Keeper of the long ledger</div></div></div></div></section></div></li>`;

/** The "people" tab: where its people live, then a card each. */
export function renderCompanyPeople(wish: CompanyWish, people: readonly SitePerson[]): string {
  const words = companyWords(wish.locale);
  return renderPage(
    wish,
    words.people,
    (context) => html`
    <section class="artdeco-card org-people-bar-graph-module pv-profile-card"><h2 class="text-heading-large">Where they live</h2><ul class="insight-container"><li><button type="button"><strong>41</strong><span>Saltmere</span></button></li><li><button type="button"><strong>7</strong><span>Kestrelmoor</span></button></li></ul></section>
    <section class="artdeco-card org-people-profiles-module pv-profile-card"><h2 class="text-heading-large">${context.words.peopleYouMayKnow}</h2><ul class="display-flex list-style-none flex-wrap">
      ${people.map((person, at) => personCard(person, at, context))}${HIDDEN_MEMBER}
    </ul></section>`,
  );
}
