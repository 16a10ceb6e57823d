import { companyDetails, otherCompanies, sizeText } from '../company/company-details.ts';
import { html } from '../html.ts';
import { logoUrl } from '../images.ts';
import { neighboursOf } from '../view.ts';
import type { SiteCompany } from '../world.ts';
import { leadHref, type SalesWish, salesShell } from './sales-shell.ts';

/** An account's page. */
export function renderAccount(wish: SalesWish, company: SiteCompany): string {
  const { world, person, locale } = wish;
  const { about, website } = companyDetails(company);
  const [lead] = neighboursOf(world, person).aside;
  const main = html`
    <section data-sn-view-name="feature-account-top-card" class="artdeco-card account-top-card">
      <img data-anonymize="company-logo" src="${logoUrl(company)}" alt="" width="72" height="72">
      <h1 data-anonymize="company-name" class="account-top-card__title">${company.name}</h1>
      <div class="account-top-card__lockup"><span data-anonymize="industry">${company.industry.label}</span> <span aria-hidden="true">·</span> <span data-anonymize="location">${company.place}</span> <span aria-hidden="true">·</span> <a href="/sales/search/people?query=(filters:List((type:CURRENT_COMPANY,values:List((id:${company.number})))))"><span data-anonymize="company-size">${sizeText(locale, company)}</span></a> <span aria-hidden="true">·</span> <span data-anonymize="revenue">$5M - $20M</span></div>
      <p data-anonymize="company-blurb" title="${about}">${about.slice(0, 50)}… <button type="button">Show more</button></p>
      ${website && html`<a data-control-name="visit_company_website" href="${website}" target="_blank" rel="noopener">Visit website</a>`}
    </section>
    <section data-sn-view-name="feature-account-people" class="artdeco-card"><h2>People</h2>${lead && html`<a href="${leadHref(lead)}"><span data-anonymize="person-name">${lead.shownName}</span></a><span data-anonymize="job-title">${lead.jobs[0]?.roles[0]?.title.text}</span>`}</section>
    <section data-sn-view-name="feature-account-people-also-viewed" class="artdeco-card"><h2>Also viewed</h2><ul>${otherCompanies(world, company, 3).map((other) => html`<li><a href="/sales/company/${other.number}"><span data-anonymize="company-name">${other.name}</span></a><span data-anonymize="industry">${other.industry.label}</span><span data-anonymize="company-size">${sizeText(locale, other)}</span><span data-anonymize="location">${other.place}</span></li>`)}</ul></section>`;
  return salesShell(wish, company.name, main);
}
