import { type Html, html, type Part } from '../html.ts';
import { pageHead, practiceFooter } from '../page/shell.ts';
import type { PageContext } from '../page-context.ts';
import { titleText } from '../view.ts';
import { directionOf } from '../world.ts';
import { renderActivity } from './activity.ts';
import { renderAside, renderSuggested } from './aside.ts';
import { renderBelowFold } from './below-fold.ts';
import { C } from './classes.ts';
import { renderOverlay } from './overlay.ts';
import { emptyCard, face, foldedText, icon, subjectCard } from './pieces.ts';
import { renderHighlights, renderStickyBar, renderTopCard } from './top-card.ts';

const PROFILE_SCREEN = 'com.linkedin.sdui.flagshipnav.profile.Profile';

function renderBar({ words, keys, world }: PageContext): Html {
  const links: [svg: string, label: string, href: string, count: number][] = [
    ['home-medium', words.home, '/practice/', 0],
    ['people-medium', words.network, '/practice/', 1],
    ['job-medium', words.jobs, '/practice/', 0],
    ['messages-medium', words.messaging, '/practice/', 0],
    ['bell-fill-medium', words.notifications, '/practice/', 3],
  ];
  return html`
    <header class="${C.bar}"><div class="${C.barInner}" data-testid="primary-nav">
      <a class="${C.logo}" href="/practice/" aria-label="Practice network">${icon('linkedin-bug-blue-medium', 34)}</a>
      <div class="${C.searchBox}" role="search" data-expanded="false">${icon('search-small', 16)}<input id=":r8:" data-testid="typeahead-input" autocomplete="off" dir="auto" aria-label="${words.search}" placeholder="${words.search}" componentkey="SearchResults_SearchTyahInputRef" value=""></div>
      <nav componentkey="primaryNavLinksComponentRef"><ul class="${C.navList}">
        ${links.map(
          ([svg, label, href, count]) =>
            html`<li class="${C.navItem}"><a href="${href}" aria-label="${label}, ${words.unread(count)}"><span>${icon(svg)}${count > 0 && html`<span class="${C.navCount}">${count}</span>`}</span><span><span>${label}</span></span></a></li>`,
        )}
        <li class="${C.navItem}"><button aria-expanded="false" componentkey="${keys.next()}"><span>${face(world.viewer)}</span><span><span>${words.me}</span></span></button></li>
      </ul></nav>
    </div></header>`;
}

/** The page's kind as the first load names it: profiles and lists have keys of their own. */
function pageKeyOf(screen: string): string {
  if (screen.includes('.search.')) return 'd_flagship3_search_srp_people';
  return screen.includes('.mynetwork.') ? 'd_flagship3_people_connections' : 'd_flagship3_profile_view_base';
}

/** Everything around the main columns: toasts first, so that the first heading in the page is nobody's name. */
export function renderSduiShell(context: PageContext, screen: string, inner: Part, dialog?: Part): string {
  const { person, view, words } = context;
  const document = html`
    <!DOCTYPE html><html lang="${view.locale}" dir="${directionOf(view.locale)}" translate="no"><head>
      ${pageHead(titleText(person, view), view)}<meta name="como-pk" content="${pageKeyOf(screen)}">
    </head><body data-rehydrated="true"><div id="root" data-strictmode="true">
      <section class="${C.toasts}"><h2 class="${C.hiddenText}" data-testid="toasts-title">${words.unread(0)}</h2></section>
      <div class="${C.shell}">
        ${renderBar(context)}
        <div role="main" data-sdui-screen="${screen}">${inner}</div>
      </div>
      ${dialog}
    </div>
    <div id="interop-outlet" data-testid="interop-shadowdom" class="theme--light" style="visibility: visible;"></div>
    <iframe data-testid="interop-iframe" tabindex="-1" title="messaging" referrerpolicy="origin" src="/preload/" width="0" height="0"></iframe>
    </body></html>`;
  return document.markup;
}

/** The two scrolling columns of a page. */
export function renderColumns(context: PageContext, main: Part, aside: Part): Html {
  return html`
    <main class="${C.scroller}" id="workspace" tabindex="0"><div class="${C.columns}">
      <div class="${C.mainColumn}"><div class="${C.column}" data-testid="lazy-column" data-component-type="LazyColumn" componentkey="${context.keys.next()}">${main}</div></div>
      <div class="${C.sideColumn}">${aside}</div>
    </div>${practiceFooter(context.words)}</main>`;
}

function aboutCard({ person, words }: PageContext): Html {
  if (!person.about) return emptyCard(person.profileId, 'About');
  return subjectCard(
    person.profileId,
    'About',
    html`<div><h2 class="${C.text} ${C.heading}">${words.about}</h2></div><div>${foldedText(person.about, words.seeMore)}</div>`,
  );
}

/** The SDUI profile of 2026. */
export function renderSduiProfile(context: PageContext): string {
  const { person, view } = context;
  const main = html`
    ${renderTopCard(context)}
    <div class="${C.block}" componentkey="ProfilePostConnectDrawer_${person.slug}"></div>
    <div class="${C.block}" componentkey="profileCardsAboveActivity${person.slug}"><div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsAboveActivity"><div class="${C.column}">
      <div class="${C.contents}" data-display-contents="true">${renderHighlights(context)}</div>
      ${renderSuggested(context)}
      ${aboutCard(context)}
      ${emptyCard(person.profileId, 'Services')}
      ${emptyCard(person.profileId, 'Featured')}
    </div></div></div>
    ${renderActivity(context)}
    ${renderBelowFold(context)}`;
  return renderSduiShell(
    context,
    PROFILE_SCREEN,
    html`${renderStickyBar(context)}${renderColumns(context, main, renderAside(context))}`,
    view.overlay && renderOverlay(context),
  );
}
