import { type Html, html } from '../html.ts';
import {
  aboutOthers,
  connectedDay,
  listContext,
  listPage,
  othersThan,
  rowsOf,
  rowTruth,
} from '../list/list-rows.ts';
import { countText, listWords } from '../list-words.ts';
import type { PageContext } from '../page-context.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import { uiWords } from '../ui-words.ts';
import type { SitePerson } from '../world.ts';
import { twin } from './entity.ts';
import { viewerIsland } from './islands.ts';
import { renderEmberColumns, renderEmberShell } from './page.ts';
import { rowHref, rowImage } from './search.ts';

function suggested({ words }: PageContext, people: readonly SitePerson[]): Html {
  return html`
    <aside class="scaffold-layout__aside"><section class="artdeco-card pv-profile-card"><h2 class="text-heading-large">${twin(words.peopleYouMayKnow)}</h2>
      <ul>${people.map((other) => html`<li class="artdeco-list__item"><a class="app-aware-link" href="${rowHref(other)}">${rowImage(other, other.shownName)}<span class="t-bold">${twin(other.shownName)}</span><span class="t-14">${twin(other.headline)}</span></a></li>`)}</ul>
    </section></aside>`;
}

function connectionCard(context: PageContext, person: SitePerson): Html {
  const { view, keys, words } = context;
  const list = listWords(view.locale);
  const { year, month, day } = connectedDay(person);
  const weeks = Math.max(1, (2026 - year) * 52 + (11 - month) * 4 + Math.round((22 - day) / 7));
  const path = `/in/${encodeURIComponent(person.slug)}/`;
  return html`
    <li class="mn-connection-card artdeco-list ember-view" id="${keys.ember()}">
      <a href="${path}" id="${keys.ember()}" class="ember-view mn-connection-card__picture">${rowImage(person, person.shownName)}</a>
      <div class="mn-connection-card__details">
        <a href="${path}" id="${keys.ember()}" class="ember-view mn-connection-card__link">
          <span class="mn-connection-card__name-label visually-hidden">${list.nameLabel}</span>
          <span class="mn-connection-card__name t-16 t-black t-bold">${person.shownName}</span>
          <span class="mn-connection-card__occupation-label visually-hidden">${list.occupationLabel}</span>
          <span class="mn-connection-card__occupation t-14 t-black--light t-normal">${person.headline}</span>
        </a>
        <time class="time-badge t-12 t-black--light t-normal">${list.ago(weeks)}</time>
      </div>
      <div class="mn-connection-card__action-container"><button aria-label="${list.sendTo(person.shownName)}" id="${keys.ember()}" class="artdeco-button message-anywhere-button"><span class="artdeco-button__text">${words.message}</span></button></div>
    </li>`;
}

/** The older list of connections: a date is only told as an age. */
export function makeEmberConnections(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const words = uiWords(locale);
  const list = listWords(locale);
  const context = listContext(wish, 'ember', words.connections);
  const rows = rowsOf(world, nth).map((person): SitePerson => ({ ...person, degree: '1st' }));
  const others = othersThan(world, rows, 2, 3);
  const main = html`
    <section class="mn-connections mb4 artdeco-card ph5 pb5">
      <header class="mn-connections__header"><h1 class="t-18 t-black t-normal">${list.connectionsCount(countText(locale, 1_465))}</h1></header>
      <div class="mn-connections__actions-container"><span>${list.sortBy}</span><input class="mn-connections__search-input" placeholder="${words.search}" aria-label="${words.search}" type="text"></div>
      <div class="scaffold-finite-scroll"><div class="scaffold-finite-scroll__content"><ul>${rows.map((person) => connectionCard(context, person))}</ul></div></div>
    </section>`;
  return listPage(
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    renderEmberShell(
      context,
      renderEmberColumns(main, suggested(context, others)),
      viewerIsland(world.viewer),
    ),
    {
      people: rows.map((person) => rowTruth(person, { degree: true })),
      rowsNotLoaded: 1_465 - rows.length,
      traps: [...aboutOthers(others), world.viewer.shownName, list.nameLabel, list.occupationLabel],
    },
  );
}

function memberRow(context: PageContext, person: SitePerson): Html {
  const { view, words, keys } = context;
  const list = listWords(view.locale);
  return html`
    <li class="artdeco-list__item groups-members-list__typeahead-result" id="${keys.ember()}"><div class="ui-entity-action-row">
      <a href="${rowHref(person)}" id="${keys.ember()}" class="ember-view ui-entity-action-row__link"><div id="${keys.ember()}" class="artdeco-entity-lockup artdeco-entity-lockup--size-4 ember-view">
        <div class="artdeco-entity-lockup__image artdeco-entity-lockup__image--type-circle" type="circle">${rowImage(person, person.shownName)}</div>
        <div class="artdeco-entity-lockup__content ember-view">
          <div class="artdeco-entity-lockup__title ember-view entity-action-title">${person.shownName}</div>
          <span class="artdeco-entity-lockup__badge ember-view"><span class="visually-hidden">${words.degreeInWords[person.degree]}</span><span class="artdeco-entity-lockup__degree">· ${words.degree[person.degree]}</span></span>
          <div class="artdeco-entity-lockup__subtitle ember-view"><div class="text-body-small">${person.headline}</div></div>
        </div>
      </div></a>
      <div class="entry-point"><button aria-label="${list.sendTo(person.shownName)}" class="artdeco-button" id="${keys.ember()}"><span class="artdeco-button__text">${words.message}</span></button></div>
    </div></li>`;
}

/** The members of a group; whoever runs it stands in the side column. */
export function makeGroupMembers(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const list = listWords(locale);
  const context = listContext(wish, 'ember', 'Practice Planners');
  const rows = rowsOf(world, nth);
  const others = othersThan(world, rows, 5, 3);
  const main = html`
    <section class="groups-members-list artdeco-card ph5 pb5">
      <h1 class="groups-members-list__title t-20">${list.membersCount(countText(locale, 4_310))}</h1>
      <div class="groups-members-list__typeahead"><input type="text" aria-label="${context.words.search}" placeholder="${context.words.search}"></div>
      <ul class="artdeco-list groups-members-list__results-list">${rows.map((person) => memberRow(context, person))}</ul>
    </section>`;
  return listPage(
    'https://www.linkedin.com/groups/9001234/members/',
    renderEmberShell(
      context,
      renderEmberColumns(main, suggested(context, others)),
      viewerIsland(world.viewer),
    ),
    {
      people: rows.map((person) => rowTruth(person, { id: 'profile', degree: true })),
      rowsNotLoaded: 4_310 - rows.length,
      traps: [
        ...aboutOthers(others),
        world.viewer.shownName,
        'Practice Planners',
        ...rows.map((person) => context.words.degreeInWords[person.degree]),
      ],
    },
  );
}
