import { type Html, html } from '../html.ts';
import { aboutOthers, listContext, listPage, othersThan, rowsOf, rowTruth } from '../list/list-rows.ts';
import { countText, listWords } from '../list-words.ts';
import type { PageContext } from '../page-context.ts';
import type { PageWish, PersonTruthOf, SitePage } from '../site-page.ts';
import { uiWords } from '../ui-words.ts';
import { presentRole, type SitePerson, type World } from '../world.ts';
import { C } from './classes.ts';
import { renderSduiShell } from './page.ts';
import { memberRow, searchRow, skeletonRow, snippetOf } from './person-row.ts';
import { icon } from './pieces.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.search.SearchResultsPeople';
const MEMBER_HEADLINE = 'Chief of Something at Somewhere';
/** Rows that the nth page has not rendered. */
const waitingOn = (nth: number): number => (nth % 3 === 2 ? 3 : 0);

/** The mutual connections of the row at a place: none, one or two people who are not in the list. */
export function mutualOf(world: World, rows: readonly SitePerson[], index: number): SitePerson[] {
  return othersThan(world, rows, index * 2, index % 3);
}

/** What a search row says, in words the reader can know without the language: the quoted present job included. */
export function searchTruth(person: SitePerson): PersonTruthOf {
  const present = snippetOf(person) === 'current' ? presentRole(person) : undefined;
  return rowTruth(person, {
    id: 'profile',
    location: true,
    degree: true,
    ...(present && { current: { title: present.role.title.text, company: present.company.name } }),
  });
}

/** An offer between the rows, in the shape of a row without a person. */
export function upsell({ view, keys }: PageContext): Html {
  const list = listWords(view.locale);
  return html`
    <div class="${C.column}"><div class="${C.contents}" data-display-contents="true"><div class="${C.orgRow}" componentkey="auto-component-${keys.next()}">
      ${icon('dartboard-small', 48)}
      <div class="${C.column}"><div class="${C.row}"><p class="${C.text} ${C.strong}">${list.upsell}</p></div><p class="${C.text}">${list.upsellText}</p>
        <a class="${C.button}" aria-disabled="false" href="https://www.linkedin.com/premium/products/" componentkey="${keys.next()}"><span>Premium</span></a></div>
    </div></div><hr class="${C.rule}" role="presentation"></div>`;
}

/** Texts around the rows of any search that belong to nobody in it. */
export function searchTraps(context: PageContext, rows: readonly SitePerson[]): string[] {
  const { world, view, words } = context;
  const list = listWords(view.locale);
  const mutual = rows.flatMap((_, index) => mutualOf(world, rows, index));
  return [
    ...aboutOthers(mutual),
    world.viewer.shownName,
    list.member,
    MEMBER_HEADLINE,
    list.upsell,
    list.upsellText,
    words.unread(0),
    ...rows.map((person) => list.openToWork(person.shownName)),
  ];
}

/** A people search of 2026: ten rows, an offer after the second, someone without a name at the end. */
export function makePeopleSearch(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const context = listContext(wish, 'sdui', uiWords(locale).search);
  const rows = rowsOf(world, nth);
  const waiting = waitingOn(nth);
  const main = html`
    <main class="${C.scroller}" id="workspace" tabindex="0"><div class="${C.columns}"><div class="${C.mainColumn}">
      <div class="${C.column}" data-testid="lazy-column" data-component-type="LazyColumn"><section class="${C.card}">
        <h2 class="${C.text} ${C.quiet}">${listWords(locale).results(countText(locale, 12_400 + nth))}</h2>
        <div class="${C.column}" role="list">
          ${rows.map((person, index) => html`${searchRow(context, person, mutualOf(world, rows, index))}${index === 1 && upsell(context)}`)}
          ${memberRow(context, MEMBER_HEADLINE)}
          ${Array.from({ length: waiting }, skeletonRow)}
        </div>
      </section></div>
    </div></div></main>`;
  const page = nth > 0 ? `&page=${nth + 1}` : '';
  return listPage(
    `https://www.linkedin.com/search/results/people/?keywords=planner&origin=GLOBAL_SEARCH_HEADER${page}`,
    renderSduiShell(context, SCREEN, main),
    {
      people: rows.map(searchTruth),
      ...(waiting > 0 && { rowsNotLoaded: waiting }),
      traps: searchTraps(context, rows),
    },
  );
}
