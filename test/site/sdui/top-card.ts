import { companyHref, composeHref, connectionsHref } from '../addresses.ts';
import { type Html, html } from '../html.ts';
import { coverUrl, logoUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import { presentRole, type SitePerson } from '../world.ts';
import { C } from './classes.ts';
import { face, icon, logo, subjectCard } from './pieces.ts';

/** The degree line and its contradictory twin: only one of them is visible, and not always the first. */
function degreeLines({ person, words }: PageContext): Html {
  const wrong = person.degree === '2nd' ? '1st' : '2nd';
  const shown = html`<p class="${C.text} ${C.strong}">· ${words.degree[person.degree]}</p>`;
  const hidden = html`<div class="${C.variantHidden}" data-display-contents="true"><p class="${C.text} ${C.strong}">· ${words.degree[wrong]}</p></div>`;
  return person.memberId % 2 === 0 ? html`${shown}${hidden}` : html`${hidden}${shown}`;
}

function nameBlock(context: PageContext): Html {
  const { person, keys } = context;
  const key = keys.next();
  return html`
    <div class="${C.column}">
      <div class="${C.row}">
        <div aria-expanded="false" aria-haspopup="dialog"><div class="${C.contents}" data-display-contents="true">
          <a tabindex="0" class="${C.link}" href="${profileUrl(person)}" componentkey="${key}"><div componentkey="${key}"><div class="${C.row}">
            <h2 class="${C.text} ${C.name}">${person.shownName}</h2>
            ${person.badge === 'verified' && icon('verified-medium', 20)}
          </div></div></a>
        </div></div>
        ${person.pronouns && html`<p class="${C.text} ${C.quiet}">${person.pronouns}</p>`}
        ${degreeLines(context)}
      </div>
      <p class="${C.text} ${C.headline}">${person.headline}</p>
      ${organisationLine(person)}
      ${placeLine(context)}
    </div>`;
}

/** Employer and school, joined by a middle dot: whichever of the two there is. */
function organisationLine(person: SitePerson): Html | undefined {
  const names = [presentRole(person)?.company.name, person.studies[0]?.school.name].filter(
    (name) => name !== undefined,
  );
  return names.length > 0 ? html`<p class="${C.text} ${C.strong}">${names.join(' · ')}</p>` : undefined;
}

function placeLine({ person, words }: PageContext): Html {
  return html`
    <div class="${C.row}">
      <p class="${C.text} ${C.quiet}">${person.location}</p>
      <p class="${C.text} ${C.quiet}">·</p>
      <p class="${C.text}"><a class="${C.link}" href="${profileUrl(person)}overlay/contact-info/">${words.contactInfo}</a></p>
    </div>`;
}

function logoRow(kind: 'company' | 'school', name: string, url: string): Html {
  return html`
    <div role="button" tabindex="0" class="${C.link}"><div class="${C.orgRow}">
      ${logo(kind, url)}
      <div class="${C.column}"><div class="${C.row}"><div><p class="${C.text} ${C.strong}">${name}</p></div></div></div>
    </div></div>`;
}

function mutualLine({ person, near, words, keys }: PageContext): Html {
  const key = keys.next();
  const href = `${connectionsHref(person)}&network=%5B%22F%22%5D`;
  return html`
    <a tabindex="0" class="${C.link}" href="${href}" componentkey="${key}"><div class="${C.orgRow}" componentkey="${key}">
      <ul class="${C.faces}" role="presentation">${near.mutual.map((other) => html`<li>${face(other)}</li>`)}</ul>
      <div><p class="${C.text} ${C.quiet}">
        ${near.mutual.map((other) => html`<strong>${other.given}</strong>, `)}${words.mutual(12 + (person.memberId % 40))}
      </p></div>
    </div></a>`;
}

/** What can be done differs by degree: write, connect, or follow. */
function actionRow({ person, words, keys }: PageContext): Html {
  const write = html`<a class="${C.button} ${C.buttonMain}" aria-disabled="false" href="${composeHref(person)}" componentkey="${keys.next()}"><span>${icon('send-privately-medium', 16)}<span>${words.message}</span></span></a>`;
  const connect = html`
    <div componentkey="ConnectButton${keys.next()}urn:li:member:${person.memberId}_connect"><div data-display-contents="true" class="${C.contents}">
      <a class="${C.button} ${C.buttonMain}" aria-label="${words.invite(person.shownName)}" href="/preload/custom-invite/?vanityName=${encodeURIComponent(person.slug)}"><span>${icon('connect-small', 16)}<span>${words.connect}</span></span></a>
    </div></div>`;
  return html`
    <div class="${C.actions}">
      <div class="${C.contents}" data-display-contents="true">${person.degree === '1st' ? write : connect}</div>
      <div class="${C.contents}" data-display-contents="true"><button class="${C.button}" type="button" componentkey="${keys.next()}" aria-expanded="false"><span><span>${words.more}</span></span></button></div>
    </div>`;
}

/** The subject's own card: name, headline, employer, place, degree, photo. */
export function renderTopCard(context: PageContext): Html {
  const { person, words, keys } = context;
  const employer = presentRole(person)?.company;
  const school = person.studies[0]?.school;
  const key = keys.next();
  return subjectCard(
    person.profileId,
    'Topcard',
    html`
    <div class="${C.cover}"><a tabindex="0" href="${profileUrl(person)}overlay/background-photo/"><figure><img class="${C.image}" alt="Cover photo" src="${coverUrl(person)}" data-loaded="true"></figure></a></div>
    <a tabindex="0" class="${C.portrait}" href="${profileUrl(person)}" componentkey="topcard-logo-image-referencekey"><div componentkey="topcard-logo-image-referencekey" aria-label="Profile photo">${face(person)}</div></a>
    <div class="${C.cardBody}">
      <div class="${C.topRow}">
        ${nameBlock(context)}
        <div class="${C.column}">
          ${employer && logoRow('company', employer.name, logoUrl(employer))}
          ${school && logoRow('school', school.name, logoUrl(school))}
        </div>
      </div>
      <div class="${C.row}"><a tabindex="0" class="${C.link}" href="${connectionsHref(person)}" componentkey="${key}"><p class="${C.text} ${C.quiet}" componentkey="${key}">500+ ${words.connections}</p></a></div>
      ${mutualLine(context)}
      ${actionRow(context)}
    </div>`,
  );
}

/** The bar that stays when the page is scrolled; it repeats name and headline outside the subject's card. */
export function renderStickyBar({ person, words, keys }: PageContext): Html {
  return html`
    <div class="${C.sticky}" role="toolbar"><div class="${C.row}" componentkey="${keys.next()}">
      <a tabindex="0" class="${C.link}" href="${profileUrl(person)}"><div class="${C.orgRow}" aria-label="${person.shownName}">
        ${face(person)}
        <div class="${C.column}"><p class="${C.text} ${C.strong}">${person.shownName}</p><div><p class="${C.text} ${C.quiet}">${person.headline}</p></div></div>
      </div></a>
      <a class="${C.button}" aria-disabled="false" href="${composeHref(person)}"><span>${words.message}</span></a>
    </div></div>`;
}

/** A shared-employer line that names the subject's company in a sentence. */
export function renderHighlights({ person, words, keys }: PageContext): Html | undefined {
  const employer = presentRole(person)?.company;
  if (!employer) return undefined;
  return html`
    <section class="${C.card}" componentkey="${keys.next()}"><div class="${C.column}">
      <div><h2 class="${C.text} ${C.heading}">${words.highlights}</h2></div>
      <div class="${C.orgRow}">${logo('company', logoUrl(employer), `${employer.name} logo`)}
        <a tabindex="0" class="${C.link}" href="${companyHref(employer)}"><div><p class="${C.text}">${words.bothWorkedAt(employer.name)}</p><p class="${C.text} ${C.quiet}">${person.given} · 1</p></div></a>
      </div>
    </div></section>`;
}
