import { type Html, html, type Part } from '../html.ts';
import { logoUrl, portraitUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteCompany } from '../world.ts';
import { companyDetails, localNumber, otherCompanies, sizeText } from './company-details.ts';
import { companyWords } from './company-words.ts';

const path = (company: SiteCompany): string => `/company/${company.slug}`;

/** The search for everyone who names the company as employer. */
export const memberSearch = (company: SiteCompany): string =>
  `/search/results/people/?currentCompany=%5B%22${company.number}%22%5D&origin=COMPANY_PAGE_CANNED_SEARCH`;

function infoList(company: SiteCompany, { view }: PageContext): Html {
  const words = companyWords(view.locale);
  const followers = localNumber(view.locale, companyDetails(company).followers);
  return html`
    <div class="org-top-card-summary-info-list">
      <div class="org-top-card-summary-info-list__info-item">${company.industry.label}</div>
      <div class="inline-block">
        <div class="org-top-card-summary-info-list__info-item">${company.place}</div>
        <div class="org-top-card-summary-info-list__info-item">${followers} ${words.followers}</div>
        <a class="ember-view org-top-card-summary-info-list__info-item" href="${memberSearch(company)}"><span class="t-normal t-black--light link-without-visited-state">${sizeText(view.locale, company)}</span></a>
      </div>
    </div>`;
}

/** "Nadia and 12 other connections work here": a number that is no head count. */
function connectionsHere(company: SiteCompany, { near, words }: PageContext): Html {
  return html`
    <div class="org-top-card__connections"><a href="${memberSearch(company)}&network=%5B%22F%22%5D" class="ember-view">
      ${near.mutual.map((other) => html`<img src="${portraitUrl(other, 100) ?? 'data:,'}" alt="" width="24" height="24">`)}
      <span class="t-black--light">${near.mutual[0]?.given} ${words.mutual(12)}</span>
    </a></div>`;
}

function tabs(company: SiteCompany, { view, words }: PageContext): Html {
  const labels = [
    ['', words.home],
    ['about/', words.about],
    ['posts/?feedView=all', words.activity],
    ['jobs/', words.jobs],
    ['people/', companyWords(view.locale).people],
  ] as const;
  return html`<nav class="org-page-navigation" aria-label="Organization’s page navigation"><ul class="org-page-navigation__items">${labels.map(([tail, label]) => html`<li class="org-page-navigation__item"><a class="ember-view org-page-navigation__item-anchor" href="${path(company)}/${tail}">${label}</a></li>`)}</ul></nav>`;
}

/** The card on top of every page of a company. */
export function companyTopCard(company: SiteCompany, context: PageContext): Html {
  const { view, keys, words } = context;
  const { website, tagline } = companyDetails(company);
  return html`
    <section class="org-top-card artdeco-card">
      <div class="org-cover-module"><img class="org-cover-module__image" alt="" src="data:,"></div>
      <div class="org-top-card__primary-content org-top-card-primary-content--zero-height-logo ph5 pb5">
        <div class="org-top-card-primary-content__logo-container"><img id="${keys.ember()}" class="evi-image org-top-card-primary-content__logo" src="${logoUrl(company)}" alt="${company.name} logo" width="96" height="96"></div>
        <div class="relative"><div class="block mt2"><div>
          <h1 id="${keys.ember()}" class="ember-view org-top-card-summary__title text-display-medium-bold" title="${company.name}">${company.name}</h1>
          <p class="org-top-card-summary__tagline">${tagline}</p>
          ${infoList(company, context)}
        </div></div></div>
        ${connectionsHere(company, context)}
        <div class="org-top-card-primary-actions__inner">
          <button class="follow org-company-follow-button artdeco-button artdeco-button--primary" aria-label="${words.connect} ${company.name}" type="button"><span class="artdeco-button__text">${words.connect}</span></button>
          ${website && html`<a class="ember-view org-top-card-primary-actions__action artdeco-button artdeco-button--secondary" href="${website}" target="_blank" rel="noopener"><span class="artdeco-button__text">${companyWords(view.locale).visit}</span></a>`}
        </div>
      </div>
      ${tabs(company, context)}
    </section>`;
}

/** Other companies, as the side column shows them. */
export function alsoViewed(company: SiteCompany, { world, view }: PageContext): Html {
  const words = companyWords(view.locale);
  return html`
    <aside class="scaffold-layout__aside"><section class="artdeco-card pv-profile-card org-right-rail-similar-pages"><h2 class="text-heading-large">${words.alsoViewed}</h2><ul class="list-style-none">
      ${otherCompanies(world, company, 3).map(
        (other) => html`
        <li class="artdeco-list__item"><div class="artdeco-entity-lockup"><a href="${path(other)}/" class="app-aware-link"><img src="${logoUrl(other)}" alt="${other.name} logo" width="48" height="48"></a>
          <div class="artdeco-entity-lockup__content"><div class="artdeco-entity-lockup__title"><a href="${path(other)}/">${other.name}</a></div><div class="artdeco-entity-lockup__subtitle">${other.industry.label}</div><div class="artdeco-entity-lockup__caption">${localNumber(view.locale, companyDetails(other).followers)} ${words.followers}</div></div>
        </div></li>`,
      )}
    </ul></section></aside>`;
}

/** The answers embedded in the document: another company's before this one's. */
export function companyIslands(company: SiteCompany, { world }: PageContext): Html {
  const [other] = otherCompanies(world, company, 1);
  const records = (one: SiteCompany): object => {
    const details = companyDetails(one);
    return {
      $type: 'com.linkedin.voyager.dash.organization.Company',
      entityUrn: `urn:li:fsd_company:${one.number}`,
      universalName: one.slug,
      name: one.name,
      websiteUrl: details.website ?? null,
      foundedOn: details.founded ? { year: details.founded } : null,
      specialities: details.specialties,
      description: details.about,
      employeeCountRange: { start: Number(one.size.match(/\d+/)?.[0] ?? 2) },
    };
  };
  const island = (number: number, slug: string, included: readonly object[]): Part => {
    const id = `bpr-guid-${number}`;
    const request = `/voyager/api/graphql?variables=(universalName:${slug})&queryId=voyagerOrganizationDashCompanies.0`;
    return html`<code style="display:none;" id="${id}">${JSON.stringify({ data: {}, included })}</code><code style="display:none;" id="datalet-${id}">${JSON.stringify({ request, status: 200, body: id })}</code>`;
  };
  return html`${other && island(900301, other.slug, [records(other)])}${island(900302, company.slug, [...(other ? [records(other)] : []), records(company)])}`;
}
