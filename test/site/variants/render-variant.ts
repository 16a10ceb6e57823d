import { renderEmberColumns, renderEmberShell } from '../ember/page.ts';
import { renderEmberTopCard } from '../ember/top-card.ts';
import { type Html, html } from '../html.ts';
import { pageHead, practiceFooter } from '../page/shell.ts';
import { makeContext, type PageContext } from '../page-context.ts';
import { itemAt } from '../random.ts';
import { renderActivity } from '../sdui/activity.ts';
import { C } from '../sdui/classes.ts';
import { renderColumns, renderSduiShell } from '../sdui/page.ts';
import { renderTopCard } from '../sdui/top-card.ts';
import { type SiteVariant, titleText } from '../view.ts';
import { hostilePerson, makeHostile } from './hostile.ts';

const PROFILE_SCREEN = 'com.linkedin.sdui.flagshipnav.profile.Profile';
const FEED_SCREEN = 'com.linkedin.sdui.flagshipnav.feed.MainFeed';

type RenderLayout = (context: PageContext) => string;

function bare(context: PageContext, head: Html, body: Html, title: string): string {
  const { view, words } = context;
  return html`<!DOCTYPE html><html lang="${view.locale}"><head>${pageHead(title, { layout: 'public' })}${head}</head><body dir="ltr" class="public-profile">${body}${practiceFooter(words)}</body></html>`
    .markup;
}

/** The frame of a page before the subject has arrived: grey blocks, and the right title already. */
function renderHalfLoaded(context: PageContext): string {
  const grey = [0, 1, 2].map(() => html`<div class="${C.skeleton}"></div>`);
  if (context.view.layout === 'ember') {
    return renderEmberShell(
      context,
      renderEmberColumns(html`<div class="initial-load-animation">${grey}</div>`, ''),
      '',
    );
  }
  if (context.view.layout === 'public') {
    const key = html`<meta name="pageKey" content="public_profile_v3_desktop">`;
    return bare(
      context,
      key,
      html`<main class="main papabear" id="main-content"><div>${grey}</div></main>`,
      'LinkedIn',
    );
  }
  return renderSduiShell(context, PROFILE_SCREEN, renderColumns(context, grey, ''));
}

/** Two whole top cards in one page: nobody can say whose page it is. */
function renderTwoSubjects(context: PageContext, renderLayout: RenderLayout): string {
  const other = makeContext(context.world, itemAt(context.near.aside, 0), context.view);
  if (context.view.layout === 'ember') {
    return renderEmberShell(
      context,
      renderEmberColumns([renderEmberTopCard(context), renderEmberTopCard(other)], ''),
      '',
    );
  }
  if (context.view.layout === 'sdui') {
    const cards = [renderTopCard(context), renderTopCard(other)];
    return renderSduiShell(context, PROFILE_SCREEN, renderColumns(context, cards, ''));
  }
  const cardOf =
    /<section class="top-card-layout[\s\S]*?<\/section>\s*(?=<section class="core-section-container)/;
  const second = renderLayout(other).match(cardOf)?.[0] ?? '';
  return renderLayout(context).replace(cardOf, (first) => first + second);
}

/** The person's texts in a page whose structure fits no known layout. */
function renderUnknown(context: PageContext): string {
  const { person } = context;
  const body = html`<div class="auth-box"><h4>${person.shownName}</h4><p>${person.headline}</p><p>${person.location}</p></div>`;
  return bare(context, html``, body, titleText(person, context.view));
}

function renderAuthwall(context: PageContext): string {
  const { words } = context;
  const body = html`<main class="auth-box"><h1>${words.joinToSee}</h1><form><label>${words.email}<input type="text" name="session_key"></label><button class="nav__button-secondary" type="button">${words.signIn}</button></form></main>`;
  return bare(
    context,
    html`<meta name="pageKey" content="auth_wall_desktop_profile">`,
    body,
    `${words.signIn} | LinkedIn`,
  );
}

function renderNotFound(context: PageContext): string {
  const body = html`<main class="auth-box"><h1>Profile Not Found</h1><p>404</p><p><a class="nav__button-secondary" href="/practice/">${context.words.home}</a></p></main>`;
  return bare(context, html``, body, 'Profile Not Found | LinkedIn');
}

/** The news feed: posts by many people, no subject. */
function renderFeed(context: PageContext): string {
  const { near, world } = context;
  const posts = [...near.aside, ...near.authors].map((author) =>
    renderActivity(makeContext(world, author, context.view)),
  );
  return renderSduiShell(
    { ...context, view: { ...context.view, titleOf: 'Feed' } },
    FEED_SCREEN,
    renderColumns(context, posts, ''),
  );
}

/** A page that is wrong in a named way; see `SITE_VARIANTS`. */
export function renderVariant(
  context: PageContext,
  variant: SiteVariant,
  renderLayout: RenderLayout,
): string {
  switch (variant) {
    case 'half-loaded':
      return renderHalfLoaded(context);
    case 'two-subjects':
      return renderTwoSubjects(context, renderLayout);
    case 'unknown-layout':
      return renderUnknown(context);
    case 'authwall':
      return renderAuthwall(context);
    case 'not-found':
      return renderNotFound(context);
    case 'feed':
      return renderFeed(context);
    case 'hostile': {
      const hostile = { ...context, person: hostilePerson(context.person) };
      return makeHostile(hostile, renderLayout(hostile));
    }
  }
}
