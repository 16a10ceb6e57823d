import { connectionsHref } from '../addresses.ts';
import { type Html, html, type Part } from '../html.ts';
import { portraitUrl } from '../images.ts';
import { listContext, listPage, rowsOf, rowTruth } from '../list/list-rows.ts';
import { countText, listWords } from '../list-words.ts';
import type { PageContext } from '../page-context.ts';
import { snippetOf } from '../sdui/person-row.ts';
import { mutualOf, searchTraps } from '../sdui/search.ts';
import type { PageWish, PersonTruthOf, SitePage } from '../site-page.ts';
import { uiWords } from '../ui-words.ts';
import { directionOf, presentRole, type SitePerson } from '../world.ts';
import { E } from './entity.ts';
import { viewerIsland } from './islands.ts';
import { renderEmberShell } from './page.ts';

const MEMBER_HEADLINE = 'Chief of Something at Somewhere';

/** A person's address as this layout's lists write it: with the id in the query. */
export const rowHref = (person: SitePerson): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${person.profileId}`;

/** A face in a list, with the mark of presence that only the ear is told about. */
export function rowImage(person: SitePerson, alt: string): Html {
  const url = portraitUrl(person, 100);
  return html`
    <div class="presence-entity presence-entity--size-3">
      ${url === undefined ? html`<div class="EntityPhoto-circle-3-ghost-person ivm-view-attr__ghost-entity"></div>` : html`<img width="48" height="48" src="${url}" loading="lazy" alt="${alt}" class="presence-entity__image EntityPhoto-circle-3 evi-image ember-view">`}
      <div class="presence-entity__indicator presence-indicator"><span class="visually-hidden">Status is offline</span></div>
    </div>`;
}

/** The degree three times: for the eye, for the ear, and in a copy that is not shown. */
function degreeBadge({ words }: PageContext, person: SitePerson): Html {
  const seen = html`<span aria-hidden="true"><span> • ${words.degree[person.degree]}</span></span>`;
  return html`
    <span class="entity-result__badge t-14 t-normal t-black--light"><div class="entity-result__badge-text">${seen}<span class="visually-hidden">${words.degreeInWords[person.degree]}</span></div></span>
    <span class="entity-result__badge" style="display: none;">${seen}</span>`;
}

function snippet({ view }: PageContext, person: SitePerson): Part {
  const list = listWords(view.locale);
  const present = presentRole(person);
  const kind = snippetOf(person);
  const text =
    kind === 'current' && present
      ? html`${list.current} <strong>${list.at(present.role.title.text, present.company.name)}</strong>`
      : kind === 'skills'
        ? html`${list.skills} ${person.skills.join(', ')}`
        : kind === 'summary' && html`${list.summary} …${person.about?.[0] ?? person.location}`;
  return text && html`<p class="entity-result__summary--2-lines t-12 t-black--light">${text}</p>`;
}

function insight({ words, view }: PageContext, person: SitePerson, mutual: readonly SitePerson[]): Part {
  const [only, second] = mutual;
  if (!only) return undefined;
  const name = (other: SitePerson) =>
    html`<a class="app-aware-link" href="${rowHref(other)}"><strong>${other.shownName}</strong></a>`;
  return html`
    <div class="entity-result__insights t-12"><div class="display-flex">${rowImage(only, '')}<span>${
      second
        ? html`${name(only)}, ${name(second)} <a class="app-aware-link" href="${connectionsHref(person)}"><strong>${words.mutual(4)}</strong></a>`
        : html`${name(only)} ${listWords(view.locale).isMutual}`
    }</span></div></div>`;
}

function row(context: PageContext, person: SitePerson, mutual: readonly SitePerson[]): Html {
  const { view, keys, words } = context;
  const list = listWords(view.locale);
  return html`
    <li class="${E.item} artdeco-list__item"><div class="${E.entity}" data-chameleon-result-urn="urn:li:member:${person.memberId}" data-view-name="search-entity-result-universal-template">
      <div><a class="${E.buttons} scale-down" href="${rowHref(person)}" aria-hidden="true" tabindex="-1" data-test-app-aware-link="">${rowImage(person, person.shownName)}</a></div>
      <div class="display-flex flex-column full-width">
        <div class="mb1">
          <div class="t-roman t-sans"><div class="display-flex"><span class="${E.header} t-16"><a class="${E.buttonText}" href="${rowHref(person)}" data-test-app-aware-link=""><span dir="${directionOf(view.locale)}"><span aria-hidden="true">${person.shownName}</span><span class="visually-hidden">${list.viewProfile(person.shownName)}</span></span></a>${degreeBadge(context, person)}</span></div></div>
          <div class="${E.nameRow} t-14 t-black t-normal">${person.headline}</div>
          <div class="${E.actions} t-14 t-normal">${person.location}</div>
        </div>
        ${snippet(context, person)}
        ${insight(context, person, mutual)}
      </div>
      <div><button aria-label="${words.invite(person.shownName)}" id="${keys.ember()}" class="artdeco-button artdeco-button--secondary"><span class="artdeco-button__text">${words.connect}</span></button></div>
    </div></li>`;
}

function memberRow({ view }: PageContext): Html {
  return html`
    <li class="${E.item} artdeco-list__item"><div class="${E.entity}" data-chameleon-result-urn="urn:li:member:headless" data-view-name="search-entity-result-universal-template">
      <div class="display-flex flex-column full-width"><div class="mb1"><div class="t-roman t-sans"><span class="${E.header} t-16"><a class="${E.buttonText}" href="https://www.linkedin.com/search/results/people/headless/?origin=SEARCH"><span aria-hidden="true">${listWords(view.locale).member}</span></a></span></div>
      <div class="${E.nameRow} t-14 t-black t-normal">${MEMBER_HEADLINE}</div></div></div>
    </div></li>`;
}

function truthOfRow(person: SitePerson): PersonTruthOf {
  const present = snippetOf(person) === 'current' ? presentRole(person) : undefined;
  return rowTruth(person, {
    id: 'member',
    location: true,
    degree: true,
    ...(present && { current: { title: present.role.title.text, company: present.company.name } }),
  });
}

/** The classic people search. */
export function makeEmberSearch(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const context = listContext(wish, 'ember', uiWords(locale).search);
  const rows = rowsOf(world, nth);
  const main = html`
    <div class="body"><div class="scaffold-layout"><div class="scaffold-layout__inner"><main class="${E.topCard}" id="main"><div class="search-results-container">
      <section class="artdeco-card ph5 pb5"><h2 class="t-14">${listWords(locale).results(countText(locale, 8_300 + nth))}</h2>
        <ul role="list" class="${E.list} list-style-none">${rows.map((person, index) => row(context, person, mutualOf(world, rows, index)))}${memberRow(context)}</ul>
      </section>
    </div></main></div></div></div>`;
  const page = nth > 0 ? `&page=${nth + 1}` : '';
  return listPage(
    `https://www.linkedin.com/search/results/people/?keywords=planner&origin=SWITCH_SEARCH_VERTICAL${page}`,
    renderEmberShell(context, main, viewerIsland(world.viewer)),
    { people: rows.map(truthOfRow), traps: [...searchTraps(context, rows), MEMBER_HEADLINE] },
  );
}
