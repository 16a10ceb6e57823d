import { type Html, html, type Part } from '../html.ts';
import { portraitUrl } from '../images.ts';
import { pageHead, practiceFooter } from '../page/shell.ts';
import type { PageContext } from '../page-context.ts';
import { titleText } from '../view.ts';
import { directionOf } from '../world.ts';
import { clampedText, renderList, renderSection } from './entity.ts';
import { renderIslands } from './islands.ts';
import { renderEmberActivity, renderEmberAside, renderEmberBelowFold } from './sections.ts';
import { renderEmberHighlight, renderEmberTopCard } from './top-card.ts';

function renderBar({ words, world, keys }: PageContext): Html {
  const links = [words.home, words.network, words.jobs, words.messaging, words.notifications];
  return html`
    <header id="global-nav" class="global-nav"><div class="global-nav__content">
      <a class="app-aware-link global-nav__branding" href="/practice/" aria-label="Practice network"><svg viewBox="0 0 24 24" width="34" height="34" aria-hidden="true"><path d="M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z" fill="currentColor"/></svg></a>
      <div id="global-nav-search" class="global-nav__search"><input class="search-global-typeahead__input" placeholder="${words.search}" aria-label="${words.search}" type="text"></div>
      <nav class="global-nav__nav" aria-label="Primary Navigation"><ul class="global-nav__primary-items">
        ${links.map((label) => html`<li class="global-nav__primary-item"><a class="app-aware-link global-nav__primary-link" href="/practice/" id="${keys.ember()}"><span title="${label}">${label}</span></a></li>`)}
        <li class="global-nav__primary-item"><button class="global-nav__primary-link" id="${keys.ember()}"><img class="global-nav__me-photo evi-image ember-view" src="${portraitUrl(world.viewer, 100) ?? 'data:,'}" alt="${world.viewer.shownName}" width="24" height="24"><span>${words.me}</span></button></li>
      </ul></nav>
    </div></header>`;
}

/** The Ember document around a page's middle: toasts, islands, bar, then the outlet. */
export function renderEmberShell(context: PageContext, outlet: Part, islands: Part): string {
  const { person, view, words } = context;
  const document = html`
    <!DOCTYPE html><html lang="${view.locale}" class="theme theme--mercado app-loader--default artdeco windows"><head>${pageHead(titleText(person, view), view)}</head>
    <body dir="${directionOf(view.locale)}" class="render-mode-BIGPIPE nav-v2 ember-application boot-complete icons-loaded">
      <div id="artdeco-toasts__wormhole"><section id="artdeco-toasts" class="artdeco-toasts visually-hidden" aria-label="Toast message"><header><h2 class="artdeco-toasts__title">${words.unread(0)}</h2></header></section></div>
      <div id="artdeco-modal-outlet"></div>
      ${islands}
      <div class="application-outlet">${renderBar(context)}<div class="authentication-outlet">${outlet}</div></div>
      ${practiceFooter(words)}
      <iframe id="humanThirdPartyIframe" title="frame" src="about:blank" sandbox="allow-same-origin" aria-hidden="true"></iframe>
    </body></html>`;
  return document.markup;
}

/** The two columns: cards, and the side column. */
export function renderEmberColumns(main: Part, aside: Part): Html {
  return html`<div class="body"><div class="scaffold-layout scaffold-layout--main-aside"><div class="scaffold-layout__inner"><main class="scaffold-layout__main">${main}</main>${aside}</div></div></div>`;
}

/** The classic profile. */
export function renderEmberProfile(context: PageContext): string {
  const { person, words } = context;
  const main = html`
    ${renderEmberTopCard(context)}
    ${person.degree === '1st' && renderSection('highlights', words.highlights, renderList([renderEmberHighlight(context)]))}
    ${person.about && renderSection('about', words.about, clampedText(person.about))}
    ${renderEmberActivity(context)}
    ${renderEmberBelowFold(context)}`;
  return renderEmberShell(
    context,
    renderEmberColumns(main, renderEmberAside(context)),
    renderIslands(context),
  );
}
