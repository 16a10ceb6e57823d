import { composeHref } from '../addresses.ts';
import { type Html, html, type Part } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import type { SitePerson } from '../world.ts';
import { C } from './classes.ts';
import { emptyCard, face, icon } from './pieces.ts';

/**
 * One stranger. The real pages put a second link around the name inside the link around the row; a parser would split
 * the two, and only script can build it, so there is one link here.
 */
function stranger({ words, keys }: PageContext, other: SitePerson, action: Part): Html {
  const key = keys.next();
  return html`
    <div class="${C.person}">
      <div class="${C.contents}" data-display-contents="true">
        <a tabindex="0" class="${C.link}" href="${profileUrl(other)}" componentkey="${key}"><div class="${C.orgRow}" componentkey="${key}">
          ${face(other)}
          <div class="${C.column}">
            <div class="${C.row}">
              <div><p class="${C.text} ${C.strong}">${other.shownName}</p></div>
              <p class="${C.text} ${C.quiet}">· ${words.degree[other.degree]}</p>
            </div>
            <div><p class="${C.text} ${C.quiet}">${other.headline}</p></div>
          </div>
        </div></a>
      </div>
      ${action}
    </div>
    <hr class="${C.rule}" role="presentation">`;
}

function connectButton({ words, keys }: PageContext, other: SitePerson): Html {
  return html`<button class="${C.button}" type="button" componentkey="${keys.next()}" aria-label="${words.invite(other.shownName)}"><span>${icon('connect-small', 16)}<div><span>${words.connect}</span></div></span></button>`;
}

function section(context: PageContext, heading: Html, people: Part): Html {
  return html`<section class="${C.card}" componentkey="${context.keys.next()}"><div class="${C.column}"><div>${heading}</div><div>${people}</div></div></section>`;
}

/** The advertisement slot with its dialog: a heading of its own, closed, in the middle of the page. */
function advert({ words }: PageContext): Html {
  return html`
    <div class="${C.card}">
      <iframe height="120" scrolling="no" src="about:blank" width="260" title="advertisement"></iframe>
      <dialog aria-labelledby="dialog-header"><button type="button" aria-label="Dismiss">${icon('close-medium')}</button>
        <div><header id="dialog-header"><h2>${words.adOptions}</h2></header><div><button type="button"><p>${words.adOptions} 1</p></button></div></div>
      </dialog>
    </div>`;
}

/** The side column: strangers under three headings, and an advertisement. */
export function renderAside(context: PageContext): Html {
  const { person, near, words } = context;
  const premium = near.premium.map((other) =>
    stranger(
      context,
      other,
      html`<a class="${C.button}" aria-disabled="false" href="${composeHref(other)}"><span>${words.message}</span></a>`,
    ),
  );
  return html`
    <div class="${C.block}">${emptyCard(person.profileId, 'SupportedLocales')}</div>
    ${advert(context)}
    <div class="${C.block}" componentkey="profileAsideBrowsemap${person.slug}"><div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.browsemapRecommendedEntitySection"><div class="${C.contents}" data-display-contents="true">
      ${section(
        context,
        html`<h3 class="${C.text} ${C.subheading}">${words.moreProfiles}</h3>`,
        near.aside.map((other) => stranger(context, other, connectButton(context, other))),
      )}
    </div></div></div>
    <div class="${C.contents}" data-display-contents="true">${section(context, html`<h2 class="${C.text} ${C.subheading}">${words.premiumProfiles}</h2>`, premium)}</div>
    <div class="${C.block}" componentkey="profileAsidePymk${person.slug}"><div componentkey="profileAsidePymk${person.slug}"></div></div>`;
}

/** Other people in a card that carries the subject's own id: the worst neighbour there is. */
export function renderSuggested(context: PageContext): Html {
  const { person, near, words } = context;
  const key = `com.linkedin.sdui.profile.card.ref${person.profileId}SuggestedForYou`;
  return html`
    <div class="${C.block}" componentkey="${key}"><section class="${C.card}" componentkey="${key}"><div class="${C.column}">
      <div><h2 class="${C.text} ${C.heading}">${words.suggested}</h2></div>
      ${near.suggested.map((other) => stranger(context, other, connectButton(context, other)))}
    </div></section></div>`;
}
