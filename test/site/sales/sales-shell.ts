import { type Html, html, type Part } from '../html.ts';
import { portraitUrl } from '../images.ts';
import { pageHead, practiceFooter } from '../page/shell.ts';
import { uiWords } from '../ui-words.ts';
import { directionOf, type SiteCompany, type SiteLocale, type SitePerson, type World } from '../world.ts';

/** What a Sales Navigator page is drawn from. */
export interface SalesWish {
  world: World;
  person: SitePerson;
  locale: SiteLocale;
}

/** A person's lead id: the profile id under the other prefix. */
export const leadId = (person: SitePerson): string => person.profileId.replace(/^ACo/, 'ACw');

const TOKEN = 'NAME_SEARCH,Pr4c';

/** A lead's address as the pages link to it. Of its three parts only the first names the person. */
export const leadHref = (person: SitePerson): string =>
  `/sales/lead/${leadId(person)},${TOKEN}?_ntb=practice`;

/** The mark of a search row. */
export const leadUrn = (person: SitePerson): string => `urn:li:fs_salesProfile:(${leadId(person)},${TOKEN})`;

/** An employer as the pages link to it; one without a page is text alone. */
export function accountLink(company: SiteCompany): Html {
  return company.hasPage
    ? html`<a class="ember-view link--mercado" data-anonymize="company-name" data-control-name="view_company_via_profile_lockup" href="/sales/company/${company.number}?_ntb=practice">${company.name}</a>`
    : html`<span data-anonymize="company-name">${company.name}</span>`;
}

/** A portrait with its mark; a drawn ghost for someone without one. */
export function headshot(person: SitePerson): Html {
  return html`<img data-anonymize="headshot-photo" class="artdeco-entity-image" src="${portraitUrl(person, 100) ?? 'data:,'}" alt="" width="56" height="56">`;
}

/** A person's name with the degree beside it, twice: for the eye and for the ear. */
export function degreeBadge(person: SitePerson, locale: SiteLocale): Html {
  const words = uiWords(locale);
  return html`<span class="artdeco-entity-lockup__badge"><span class="a11y-text visually-hidden">${words.degreeInWords[person.degree]}</span><span class="artdeco-entity-lockup__degree" aria-hidden="true">&nbsp;·&nbsp;${words.degree[person.degree]}</span></span>`;
}

/** Other leads, recommended beside or below. */
export function recommendedLeads(people: readonly SitePerson[], company: SiteCompany | undefined): Html {
  return html`
    <section data-sn-view-name="feature-recommended-leads" class="artdeco-card"><ul>${people.map((one) => html`<li class="artdeco-list__item"><a href="${leadHref(one)}"><span data-anonymize="person-name">${one.shownName}</span></a><span data-anonymize="job-title">${one.jobs[0]?.roles[0]?.title.text}</span><span data-anonymize="headline">${one.headline}</span>${company && accountLink(company)}</li>`)}</ul></section>`;
}

/** The document around a page's middle. */
export function salesShell({ world, locale }: SalesWish, title: string, main: Part): string {
  const words = uiWords(locale);
  const document = html`
    <!DOCTYPE html><html lang="${locale}" class="theme theme--mercado artdeco"><head>${pageHead(`${title} | Sales Navigator`, { layout: 'ember', plainLinks: true })}</head>
    <body dir="${directionOf(locale)}" class="ember-application boot-complete icons-loaded">
      <header class="global-nav"><nav class="global-nav__nav" aria-label="Primary"><a href="/sales/home">${words.home}</a><a href="/sales/lists/people">Lists</a><button type="button"><img data-anonymize="headshot-photo" src="${portraitUrl(world.viewer, 100) ?? 'data:,'}" alt="${world.viewer.shownName}" width="24" height="24"></button></nav></header>
      <main id="content-main">${main}</main>
      ${practiceFooter(words)}
    </body></html>`;
  return document.markup;
}
