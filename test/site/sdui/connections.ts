import { composeHref } from '../addresses.ts';
import { type Html, html } from '../html.ts';
import { portraitUrl } from '../images.ts';
import { connectedDay, listContext, listPage, rowsOf, rowTruth } from '../list/list-rows.ts';
import { countText, listWords } from '../list-words.ts';
import type { PageContext } from '../page-context.ts';
import type { PageWish, PersonTruthOf, SitePage } from '../site-page.ts';
import { type UiWords, uiWords } from '../ui-words.ts';
import { profileUrl } from '../view.ts';
import type { SitePerson } from '../world.ts';
import { C } from './classes.ts';
import { renderSduiShell } from './page.ts';
import { icon } from './pieces.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.mynetwork.Connections';
const TOTAL = 1_238;

function dayWording(words: UiWords, person: SitePerson): string {
  const { year, month, day } = connectedDay(person);
  return words.day(year, month, day);
}

function rowFace(person: SitePerson, alt: string, key: string): Html {
  const url = portraitUrl(person, 100);
  return html`
    <figure class="${C.faceBox}" componentkey="${key}">
      <svg xmlns="http://www.w3.org/2000/svg" id="person-accent-4" aria-hidden="false" viewBox="0 0 128 128" class="${C.image}" role="img" aria-label="${alt}"><circle cx="64" cy="48" r="24"/></svg>
      ${url !== undefined && html`<img class="${C.image}" fetchpriority="low" alt="${alt}" src="${url}" data-loaded="true">`}
    </figure>`;
}

function row({ words, keys, view }: PageContext, person: SitePerson): Html {
  const list = listWords(view.locale);
  const hiring = person.photo === 'open-to-work' ? ', hiring' : '';
  const face = keys.next();
  const text = keys.next();
  return html`
    <div class="${C.contents}" data-view-name="connections-list" data-display-contents="true"><div class="${C.orgRow} ${C.person}" componentkey="auto-component-${keys.next()}">
      <a tabindex="0" class="${C.link}" href="${profileUrl(person)}" componentkey="${face}" data-view-name="connections-profile">${rowFace(person, `${list.pictureOf(person.shownName)}${hiring}`, face)}</a>
      <div class="${C.column}"><div class="${C.column}">
        <a tabindex="0" class="${C.link}" href="${profileUrl(person)}" componentkey="${text}" data-view-name="connections-profile"><div class="${C.column}" componentkey="${text}">
          <p class="${C.text} ${C.strong}">${person.shownName}</p>
          <div><p class="${C.text}"><span>${person.headline}</span></p></div>
        </div></a>
        <p class="${C.text} ${C.quiet}">${list.connectedOn(dayWording(words, person))}</p>
      </div></div>
      <div class="${C.row}"><div class="${C.contents}" data-view-name="message-button" data-display-contents="true"><a class="${C.button}" aria-disabled="false" href="${composeHref(person)}" componentkey="${keys.next()}" aria-label="${list.sendTo(person.shownName)}"><span>${words.message}</span></a></div>
        <button class="${C.button}" type="button" componentkey="${keys.next()}" aria-label="${words.more}">${icon('overflow-web-ios-small', 16)}</button></div>
    </div><hr class="${C.rule}" role="presentation"></div>`;
}

function truthOfRow(words: UiWords, person: SitePerson): PersonTruthOf {
  return rowTruth(person, {
    id: 'profile',
    degree: true,
    connectedOn: { day: connectedDay(person).iso, wording: dayWording(words, person) },
  });
}

/** One's own connections in 2026: everyone in it is of the first degree, which the page does not say. */
export function makeSduiConnections(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const words = uiWords(locale);
  const list = listWords(locale);
  const context = listContext(wish, 'sdui', words.connections);
  const rows = rowsOf(world, nth).map((person): SitePerson => ({ ...person, degree: '1st' }));
  const header = list.connectionsCount(countText(locale, TOTAL));
  const main = html`
    <main class="${C.scroller}" id="workspace" tabindex="-1"><div class="${C.columns}"><div class="${C.mainColumn}"><section aria-label="Primary content"><section class="${C.card}">
      <div componentkey="ConnectionsPage_ConnectionsListHeader"><div class="${C.column}" componentkey="ConnectionsPage_ConnectionsListHeader">
        <p class="${C.text} ${C.heading}">${header}</p>
        <div class="${C.row}"><p class="${C.text}">${list.sortBy}</p><div componentkey="ConnectionsPage_SortByFilter"><p class="${C.text}" componentkey="ConnectionsPage_SortByFilter">${words.more}</p></div></div>
      </div></div>
      <hr class="${C.rule}" role="presentation">
      <div componentkey="ConnectionsPage_ConnectionsList"><div class="${C.column}" data-testid="lazy-column" data-component-type="LazyColumn" componentkey="ConnectionsPage_ConnectionsList">${rows.map((person) => row(context, person))}</div></div>
    </section></section></div></div></main>`;
  return listPage(
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    renderSduiShell(context, SCREEN, main),
    {
      people: rows.map((person) => truthOfRow(words, person)),
      rowsNotLoaded: TOTAL - rows.length,
      traps: [
        world.viewer.shownName,
        header,
        ...rows.flatMap((person) => [
          list.pictureOf(person.shownName),
          list.sendTo(person.shownName),
          list.connectedOn(dayWording(words, person)),
        ]),
      ],
    },
  );
}
