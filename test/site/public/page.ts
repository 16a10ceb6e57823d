import { type Html, html } from '../html.ts';
import { coverUrl, logoUrl, portraitUrl } from '../images.ts';
import { pageHead, practiceFooter } from '../page/shell.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import { directionOf, presentRole } from '../world.ts';
import { publicCompanyHref, publicSchoolHref } from './addresses.ts';
import { plainName, renderJsonLd } from './json-ld.ts';
import { publicRoles } from './roles.ts';
import { renderPublicSections } from './sections.ts';

/** `Name - Title - Company | LinkedIn`, without what the member hides. */
function tabTitle({ person, view }: PageContext): string {
  const [newest] = publicRoles(person);
  const parts =
    newest && !newest.role.end && !newest.hidden ? [newest.role.title.text, newest.company.name] : [];
  return `${[view.titleOf ?? plainName(person.shownName), ...parts].join(' - ')} | LinkedIn`;
}

function metaTags(context: PageContext): Html {
  const { person } = context;
  const photo = portraitUrl(person, 400);
  return html`
    <meta name="pageKey" content="public_profile_v3_desktop">
    <meta property="og:type" content="profile"><meta property="og:title" content="${tabTitle(context)}">
    <meta property="og:url" content="${profileUrl(person)}">
    ${photo && html`<meta property="og:image" content="${photo}">`}
    <meta property="profile:first_name" content="${person.given}"><meta property="profile:last_name" content="${person.family ?? ''}">
    <meta name="description" content="${person.headline} · ${person.location}">
    <link rel="canonical" href="${profileUrl(person)}">`;
}

/** A sign-in dialog inside the top card, with headings that are nobody's name; closed until asked for. */
function signInModal({ words }: PageContext, id: string): Html {
  return html`
    <div class="contextual-sign-in-modal" data-impression-id="${id}">
      <div class="modal" id="${id}"><div class="modal__overlay modal__overlay--hidden" aria-hidden="true"><section role="dialog" aria-labelledby="${id}-title" class="modal__wrapper">
        <h2 class="contextual-sign-in-modal__modal-title" id="${id}-title">${words.joinToSee}</h2>
        <form class="contextual-sign-in-modal__form" data-id="sign-in-form"><label>${words.email}<input name="session_key" type="text"></label><button type="button">${words.signIn}</button></form>
      </section></div></div>
    </div>`;
}

function topCardLinks({ person }: PageContext): Html {
  const employer = presentRole(person)?.company;
  const school = person.studies[0]?.school;
  return html`
    <div class="top-card__links-container">
      ${
        employer &&
        html`<div data-section="currentPositionsDetails"><a class="top-card-link" data-tracking-control-name="public_profile_topcard-current-company" href="${employer.hasPage ? `${publicCompanyHref(employer)}?trk=public_profile_topcard-current-company` : '/practice/'}" target="_self"><img class="top-card-link__image" alt="" src="${logoUrl(employer)}" width="28" height="28"><span class="top-card-link__description">${employer.name}</span></a></div>`
      }
      ${
        school &&
        html`<div data-section="educations"><a class="top-card-link" data-tracking-control-name="public_profile_topcard-school" href="${publicSchoolHref(school)}?trk=public_profile_topcard-school" target="_self"><img class="top-card-link__image" alt="" src="${logoUrl(school)}" width="28" height="28"><span class="top-card-link__description">${school.name}</span></a></div>`
      }
    </div>`;
}

/** The subject's card on the signed-out page. */
function renderPublicTopCard(context: PageContext): Html {
  const { person, words } = context;
  const photo = portraitUrl(person, 400);
  return html`
    <section class="top-card-layout container-lined"><figure class="cover-img"><img class="cover-img__image" alt="" src="${coverUrl(person)}"></figure>
      <div class="top-card-layout__card">
        <div class="top-card-layout__visual"><div class="contextual-sign-in-modal__screen">
          <img class="top-card-layout__entity-image top-card__profile-image" alt="${person.shownName}" src="${photo ?? 'data:,'}" data-delayed-url="${photo ?? 'data:,'}" width="128" height="128">
        </div></div>
        <div class="top-card-layout__entity-info-container">
          <div class="top-card-layout__entity-info">
            <h1 class="top-card-layout__title font-sans">${person.shownName}</h1>
            <h2 class="top-card-layout__headline break-words font-sans">${person.headline}</h2>
            <div class="profile-info-subheader"><h3 class="top-card-layout__first-subline font-sans">
              <div class="not-first-middot"><span>${person.location}</span><span><button class="contact-info-button" type="button" data-modal="public_profile_contact-info">${words.contactInfo}</button></span></div>
              <div class="not-first-middot"><span>${person.followers} ${words.followers}</span><span>500+ ${words.connections}</span></div>
            </h3></div>
            ${signInModal(context, 'public_profile_contact-info')}
            <a class="top-card-layout__cta" href="/practice/">${words.message}</a>
          </div>
          ${topCardLinks(context)}
        </div>
        ${signInModal(context, 'public_profile_logo')}
      </div>
    </section>`;
}

function renderPublicAside({ near, words }: PageContext): Html {
  return html`
    <section class="right-rail papabear"><section class="aside-section-container"><h2 class="aside-section-container__title">${words.moreProfiles}</h2>
      <ul>${near.aside.map((other) => html`<li><a class="base-aside-card" href="${profileUrl(other)}"><h3 class="base-aside-card__title">${other.shownName}</h3><p class="base-aside-card__subtitle">${other.headline}</p></a></li>`)}</ul>
    </section></section>`;
}

/** The signed-out profile. */
export function renderPublicProfile(context: PageContext): string {
  const { view, words } = context;
  const document = html`
    <!DOCTYPE html><html lang="${view.locale}"><head>${pageHead(tabTitle(context), view)}${metaTags(context)}${renderJsonLd(context)}</head>
    <body dir="${directionOf(view.locale)}" class="public-profile">
      <header class="global-alert-offset-top"><nav class="nav" aria-label="Primary"><a class="nav__logo-link" href="/practice/">Practice network</a><a class="nav__button-secondary" href="/practice/">${words.signIn}</a></nav></header>
      <main class="main papabear" id="main-content"><section class="core-rail mx-auto papabear-core-rail">
        <div class="profile">${renderPublicTopCard(context)}${renderPublicSections(context)}</div>
      </section>${renderPublicAside(context)}</main>
      ${practiceFooter(words)}
    </body></html>`;
  return document.markup;
}
