import { connectionsHref } from '../addresses.ts';
import { type Html, html } from '../html.ts';
import { coverUrl, logoUrl, portraitUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { presentRole, type SiteCompany, type SiteSchool } from '../world.ts';
import { E, imageBox, twin } from './entity.ts';

function path(context: PageContext): string {
  return `/in/${encodeURIComponent(context.person.slug)}`;
}

function portrait({ person, keys }: PageContext): Html {
  const url = portraitUrl(person, 400);
  const image =
    url === undefined
      ? html`<img width="200" title="${person.shownName}" src="data:," height="200" alt="${person.shownName}" id="${keys.ember()}" class="pv-top-card-profile-picture__image--show ghost-person evi-image ember-view">`
      : html`<img width="200" title="${person.shownName}" src="${url}" height="200" alt="${person.shownName}" id="${keys.ember()}" class="pv-top-card-profile-picture__image--show evi-image ember-view">`;
  return html`<div class="${E.portraitBox} text-align-left pv-top-card--photo-resize"><div class="pv-top-card__non-self-photo-wrapper ml0"><button class="pv-top-card-profile-picture__container display-block pv-top-card__photo" aria-label="open profile picture" type="button">${image}</button></div></div>`;
}

/** Employer and school buttons have the same shape; only the label, in the page's language, tells them apart. */
function organisationButton(context: PageContext, owner: SiteCompany | SiteSchool, label: string): Html {
  return html`
    <li><button class="${E.button} text-align-left" aria-label="${label}" type="button">
      <img src="${logoUrl(owner)}" alt="" id="${context.keys.ember()}" class="evi-image ember-view EntityPhoto-square-1">
      <span class="${E.buttonText} hoverable-link-text break-words text-body-small t-black"><div class="${E.clamp} inline-show-more-text--is-collapsed" tabindex="-1">${owner.name}</div></span>
    </button></li>`;
}

function nameRow(context: PageContext): Html {
  const { person, words, keys } = context;
  return html`
    <div class="${E.nameRow}">
      <span tabindex="-1" id="${keys.ember()}" class="artdeco-hoverable-trigger ember-view">
        <a href="${path(context)}/overlay/about-this-profile/" id="${keys.ember()}" class="ember-view" aria-label="${person.given} has verifications"><h1 class="text-heading-xlarge inline t-24 v-align-middle break-words">${person.shownName}</h1></a>
        <div id="artdeco-gen-42" class="ember-view"><div id="${keys.ember()}" class="ember-view"></div></div>
      </span>
      ${person.pronouns && html`<span class="text-body-small v-align-middle break-words t-black--light">(${person.pronouns})</span>`}
      <span class="distance-badge t-black--light t-14 text-body-small v-align-middle"><span class="visually-hidden">${words.degreeInWords[person.degree]}</span><span class="dist-value" aria-hidden="true">${words.degree[person.degree]}</span></span>
    </div>`;
}

function mutualLine({ person, near, words }: PageContext): Html {
  const seen = html`${near.mutual.map((other) => html`<strong>${other.shownName}</strong>,<span class="white-space-pre"> </span>`)}${words.mutual(3)}`;
  const heard = `${near.mutual.map((other) => other.shownName).join(', ')}, ${words.mutual(3)}`;
  return html`<a class="app-aware-link inline-flex align-items-center pt2" href="${connectionsHref(person)}" data-test-app-aware-link=""><span class="t-normal t-black--light t-14 hoverable-link-text">${twin(seen, heard)}</span></a>`;
}

/** The action row with the overflow menu, whose entries name the subject in sentences. */
function actions({ person, words, keys }: PageContext): Html {
  const main =
    person.degree === '1st'
      ? html`<button aria-label="${words.message} ${person.given}" id="${keys.ember()}" class="artdeco-button artdeco-button--2 artdeco-button--primary ember-view pvs-profile-actions__action"><span class="artdeco-button__text">${words.message}</span></button>`
      : html`<button aria-label="${words.invite(person.shownName)}" id="${keys.ember()}" class="artdeco-button artdeco-button--2 artdeco-button--primary ember-view pvs-profile-actions__action"><span class="artdeco-button__text">${words.connect}</span></button>`;
  return html`
    <div class="${E.actions}">
      <div class="entry-point profile-action-compose-option">${main}</div>
      <div id="${keys.ember()}" class="artdeco-dropdown ember-view">
        <button aria-expanded="false" aria-label="More actions" class="artdeco-dropdown__trigger artdeco-button artdeco-button--secondary artdeco-button--2" type="button"><span>${words.more}</span></button>
        <div tabindex="-1" aria-hidden="true" class="artdeco-dropdown__content ember-view"><ul>
          <li><div aria-label="Report or block ${person.shownName}’s profile" role="button" class="artdeco-dropdown__item"><span class="display-flex t-normal flex-1" aria-hidden="true">Report / Block</span></div></li>
        </ul></div>
      </div>
    </div>`;
}

function bell({ person, keys }: PageContext): Html {
  return html`<button aria-label="Notify me about all of ${person.given}’s posts" id="${keys.ember()}" class="artdeco-button artdeco-button--circle ember-view profile-top-card__subscribe-button" type="button"><span aria-hidden="true">◔</span><span class="artdeco-button__text visually-hidden">test</span></button>`;
}

/** The subject's own card in the Ember layout. */
export function renderEmberTopCard(context: PageContext): Html {
  const { person, words, keys } = context;
  const employer = presentRole(person)?.company;
  const school = person.studies[0]?.school;
  return html`
    <section class="artdeco-card ${E.topCard}" data-member-id="${person.memberId}">
      <div class="top-card-background-hero-image"><img class="profile-background-image__image" id="profile-background-image-target-image" alt="Background Image" src="${coverUrl(person)}"></div>
      <div class="ph5 pb5">
        <div class="display-flex">${portrait(context)}<div class="flex-1 flex-column">${bell(context)}</div></div>
        <div class="mt2 relative">
          <div>${nameRow(context)}<div class="text-body-medium break-words" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:-${person.memberId}">${person.headline}</div></div>
          <ul class="${E.buttons}">
            ${employer && organisationButton(context, employer, words.currentCompany(employer.name))}
            ${school && organisationButton(context, school, words.educationButton(school.name))}
          </ul>
          <div class="mt2">
            <span class="text-body-small inline t-black--light break-words">${person.location}</span>
            <span class="t-black--light"><a href="${path(context)}/overlay/contact-info/" id="top-card-text-details-contact-info" class="ember-view cursor-pointer text-heading-small inline-block break-words">${words.contactInfo}</a></span>
          </div>
        </div>
        <ul class="pv-top-card--list"><li class="text-body-small"><a href="${connectionsHref(person)}" id="${keys.ember()}" class="ember-view"><span><span class="t-bold">500+</span> ${words.connections}</span></a></li></ul>
        ${mutualLine(context)}
        ${actions(context)}
      </div>
    </section>`;
}

/** A new-connection note: a sentence that starts with the subject's first name. */
export function renderEmberHighlight({ person }: PageContext): Html {
  const url = portraitUrl(person, 100);
  const sentence = html`${person.given}<span class="white-space-pre"> </span>is a new connection`;
  return html`
    <div class="${E.entity}" data-view-name="profile-component-entity">
      ${imageBox(url !== undefined && html`<img width="48" height="48" src="${url}" alt="${person.shownName} profile picture" class="EntityPhoto-circle-3">`)}
      <div class="display-flex flex-column full-width"><div class="display-flex align-items-center mr1 t-bold">${twin(sentence)}</div></div>
    </div>`;
}
