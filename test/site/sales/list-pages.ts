import { type Html, html } from '../html.ts';
import { durationText } from '../site-dates.ts';
import { uiWords } from '../ui-words.ts';
import { presentRole, type SitePerson } from '../world.ts';
import {
  accountLink,
  degreeBadge,
  headshot,
  leadHref,
  leadUrn,
  recommendedLeads,
  type SalesWish,
  salesShell,
} from './sales-shell.ts';

const SEPARATOR = html`<span aria-hidden="true" class="separator--middot"></span>`;

/** In a search row an employer without a page is bare text after the separator, with a button of its name. */
function rowSubtitle(person: SitePerson): Html | undefined {
  const present = presentRole(person);
  if (present === undefined) return undefined;
  const { company, role } = present;
  const employer = company.hasPage
    ? accountLink(company)
    : html` ${company.name} <button aria-expanded="false" aria-label="See more about ${company.name}" class="entity-hovercard__a11y-trigger p0 b0" type="button"></button>`;
  return html`<div class="artdeco-entity-lockup__subtitle ember-view t-14"><span data-anonymize="title">${role.title.text}</span>${SEPARATOR}${employer}</div>`;
}

/** The line that looks like a job and is its length. */
export function tenureText(person: SitePerson, { locale }: SalesWish): string | undefined {
  const present = presentRole(person);
  return present && `${durationText(uiWords(locale), [present.role])} in role`;
}

const rowLabel = (person: SitePerson): Html =>
  html`<span class="a11y-text visually-hidden">Add ${person.shownName} to selection</span>`;

function searchRow(person: SitePerson, wish: SalesWish): Html {
  const tenure = tenureText(person, wish);
  return html`
    <li class="artdeco-list__item pl3 pv3"><div data-x-search-result="LEAD"><div data-scroll-into-view="${leadUrn(person)}">${rowLabel(person)}
      <div class="artdeco-entity-lockup artdeco-entity-lockup--size-5 ember-view">
        <div class="artdeco-entity-lockup__image ember-view"><a href="${leadHref(person)}" tabindex="-1">${headshot(person)}</a></div>
        <div class="artdeco-entity-lockup__content ember-view">
          <div class="artdeco-entity-lockup__title ember-view"><a class="ember-view" data-control-name="view_lead_panel_via_search_lead_name" data-lead-search-result="profile-link-st1" href="${leadHref(person)}"><span data-anonymize="person-name">${person.shownName}</span></a>${degreeBadge(person, wish.locale)}</div>
          ${rowSubtitle(person)}
          <div class="artdeco-entity-lockup__caption"><span class="t-12" data-anonymize="location">${person.location}</span></div>
          ${tenure && html`<div class="artdeco-entity-lockup__metadata ember-view" data-anonymize="job-title">${tenure} <span aria-hidden="true" class="separator--pipe"></span> ${tenure}</div>`}
        </div>
      </div>
      <button type="button" class="artdeco-button"><span>2 ${uiWords(wish.locale).connections}</span></button>
    </div></div></li>`;
}

/** A row out of view: its mark and a label for the ear. */
const waitingRow = (person: SitePerson): Html =>
  html`<li class="artdeco-list__item pl3 pv3"><div data-x-search-result="LEAD"><div data-scroll-into-view="${leadUrn(person)}">${rowLabel(person)}</div></div></li>`;

/** A lead search. Only rows in view are rendered. */
export function renderLeadSearch(
  wish: SalesWish,
  rows: readonly SitePerson[],
  waiting: readonly SitePerson[],
  strangers: readonly SitePerson[],
): string {
  const main = html`
    <div class="search-layout"><form><input aria-label="Keywords" type="text"></form>
      <div id="search-results-container" data-sn-view-name="module-lead-search-results"><ol class="artdeco-list">${rows.map((person) => searchRow(person, wish))}${waiting.map(waitingRow)}</ol></div>
      ${recommendedLeads(strangers, undefined)}
    </div>`;
  return salesShell(wish, 'Search', main);
}

function listRow(person: SitePerson, wish: SalesWish): Html {
  const present = presentRole(person);
  return html`
    <tr class="artdeco-models-table-row ember-view" data-row-id="${leadUrn(person)}">
      <td><input type="checkbox" aria-label="Select ${person.shownName}"></td>
      <td class="list-people-detail-header__entity"><div class="artdeco-entity-lockup ember-view">${headshot(person)}<div><a href="${leadHref(person)}" class="lists-detail__view-profile-name-link"><span data-anonymize="person-name">${person.shownName}</span></a>${degreeBadge(person, wish.locale)}</div>${present && html`<div data-anonymize="title">${present.role.title.text}</div>`}</div></td>
      <td class="list-people-detail-header__account">${present && accountLink(present.company)}</td>
      <td class="list-people-detail-header__geography" data-anonymize="location">${person.location}</td>
      <td class="list-people-detail-header__date-added">11/3/2026</td>
      <td><span>3 notes</span></td>
    </tr>`;
}

/** A saved list: a table with a row for each lead. */
export function renderLeadList(
  wish: SalesWish,
  rows: readonly SitePerson[],
  strangers: readonly SitePerson[],
): string {
  const main = html`
    <h1>Autumn workshops</h1><p>${rows.length} leads</p>
    <table class="artdeco-models-table"><thead><tr><th></th><th>Name</th><th>Account</th><th>Geography</th><th>Date added</th><th>Notes</th></tr></thead><tbody>${rows.map((person) => listRow(person, wish))}</tbody></table>
    ${recommendedLeads(strangers, undefined)}`;
  return salesShell(wish, 'Autumn workshops', main);
}
