import { type Html, html, type Part, trustMarkup } from '../html.ts';
import { logoUrl } from '../images.ts';
import { pageHead, practiceFooter } from '../page/shell.ts';
import { uiWords } from '../ui-words.ts';
import { neighboursOf } from '../view.ts';
import { directionOf, type SiteCompany } from '../world.ts';
import { companyDetails, localNumber, otherCompanies, sizeText } from './company-details.ts';
import { companyWords } from './company-words.ts';
import type { CompanyWish } from './ember-pages.ts';

const SITE = 'https://www.linkedin.com';

const gate = (address: string): string =>
  `${SITE}/redir/redirect?url=${encodeURIComponent(address).replaceAll('.', '%2E')}&urlhash=pRaC&trk=about_website`;

const fact = (name: string, label: string, value: Part): Html =>
  html`<div class="mb-2 flex papabear:mr-3" data-test-id="about-us__${name}"><dt class="font-sans font-bold">${label}</dt><dd class="font-sans break-words">${value}</dd></div>`;

function facts({ company, locale }: CompanyWish): Html {
  const words = companyWords(locale);
  const { website, type, founded, specialties } = companyDetails(company);
  return html`
    <dl class="mt-6">
      ${website && fact('website', words.website, html`<a data-tracking-control-name="about_website" href="${gate(website)}" target="_blank">${website}</a><p class="hidden" style="display:none" id="websiteLinkDescription">External link for ${company.name}</p>`)}
      ${fact('industry', words.industry, company.industry.label)}
      ${fact('size', words.size, sizeText(locale, company))}
      ${fact('headquarters', words.place, company.place)}
      ${type !== undefined && fact('organizationType', words.type, words.types[type])}
      ${founded && fact('foundedOn', words.founded, founded)}
      ${specialties.length > 0 && fact('specialties', words.specialties, specialties.join(', '))}
    </dl>`;
}

function linkedData({ company, world }: CompanyWish): Html {
  const node = (one: SiteCompany): object => ({
    '@type': 'Organization',
    name: one.name,
    url: `${SITE}/company/${one.slug}`,
    description: companyDetails(one).about,
    numberOfEmployees: { '@type': 'QuantitativeValue', value: companyDetails(one).members },
    address: { '@type': 'PostalAddress', addressLocality: one.place },
    sameAs: companyDetails(one).website,
  });
  const graph = [...otherCompanies(world, company, 1), company].map(node);
  const text = JSON.stringify({ '@context': 'http://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
  return html`<script type="application/ld+json">${trustMarkup(text)}</script>`;
}

function topCard({ company, locale }: CompanyWish): Html {
  const words = companyWords(locale);
  const { followers, members, tagline } = companyDetails(company);
  return html`
    <section class="top-card-layout container-lined"><div class="top-card-layout__card relative">
      <img class="artdeco-entity-image top-card-layout__entity-image" data-delayed-url="${logoUrl(company)}" src="data:," alt="${company.name}">
      <div class="top-card-layout__entity-info-container"><div class="top-card-layout__entity-info">
        <h1 class="top-card-layout__title font-sans">${company.name}</h1>
        <h2 class="top-card-layout__headline">${company.industry.label}</h2>
        <h3 class="top-card-layout__first-subline">${company.place} <span class="before:middot"></span> ${localNumber(locale, followers)} ${words.followers}</h3>
        <h4 class="top-card-layout__second-subline"><span class="line-clamp-2">${tagline}</span></h4>
      </div>
      <div class="top-card-layout__entity-info"><a class="face-pile__cta" href="${SITE}/signup" data-tracking-control-name="org-employees_cta_face-pile-cta">${words.viewAll(localNumber(locale, members))}</a></div></div>
      <a data-semaphore-content-type="COMPANY" data-semaphore-content-urn="urn:li:organization:${company.number}" href="${SITE}/uas/login">Report this company</a>
    </div></section>`;
}

/** The page a signed-out visitor sees, with strangers in lists below and beside it. */
export function renderPublicCompany(wish: CompanyWish): string {
  const { world, company, person, locale } = wish;
  const site = uiWords(locale);
  const words = companyWords(locale);
  const others = otherCompanies(world, company, 2);
  const document = html`
    <!DOCTYPE html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta name="pageKey" content="public_biz_employee-n/a"><link rel="canonical" href="${SITE}/company/${company.slug}">${pageHead(`${company.name} | LinkedIn`, { layout: 'public' })}${linkedData(wish)}</head>
    <body class="public-profile"><header><nav class="nav"><a class="nav__logo-link" href="/practice/">${site.home}</a><a class="nav__button-secondary" href="${SITE}/uas/login">${site.signIn}</a></nav></header>
      <main class="main" id="main-content"><section class="core-rail">
        ${topCard(wish)}
        <section class="core-section-container" data-test-id="about-us"><h2 class="core-section-container__title">${site.about}</h2><p class="break-words whitespace-pre-wrap" data-test-id="about-us__description">${companyDetails(company).about}</p>${facts(wish)}</section>
        <section class="core-section-container" data-test-id="employees-at"><h2 class="core-section-container__title">Employees at ${company.name}</h2><ul>${neighboursOf(world, person).aside.map((one) => html`<li><a class="base-main-card" href="${SITE}/in/${one.slug}"><h3 class="base-main-card__title">${one.shownName}</h3><h4>${one.headline}</h4></a></li>`)}</ul></section>
      </section>
      <section class="right-rail"><aside class="aside-section-container"><h2 class="aside-section-container__title">${words.alsoViewed}</h2><ul>${others.map((one) => html`<li><a class="base-aside-card" href="${SITE}/company/${one.slug}"><h3 class="base-aside-card__title">${one.name}</h3><p class="base-aside-card__subtitle">${one.industry.label}</p><p>${one.place}</p></a></li>`)}</ul></aside></section></main>
      ${practiceFooter(site)}
    </body></html>`;
  return document.markup;
}
