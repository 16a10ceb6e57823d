import { POST_TEXTS } from '../data/sentences.ts';
import { type Html, html, type Part } from '../html.ts';
import { videoCoverUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { itemAt } from '../random.ts';
import { profileUrl } from '../view.ts';
import type { SitePerson } from '../world.ts';
import { C } from './classes.ts';
import { face, foldedText, icon } from './pieces.ts';

/** Who wrote a post: the label in the aria text is the steadiest mark of a person's degree on the real pages. */
function actor({ words, keys }: PageContext, author: SitePerson): Html {
  const key = `auto-component-${keys.next()}`;
  const degree = words.degree[author.degree];
  return html`
    <div class="${C.orgRow}" componentkey="${keys.next()}">
      <a tabindex="0" href="${profileUrl(author)}">${face(author, `View ${author.shownName}’s profile`)}</a>
      <a tabindex="0" class="${C.link}" href="${profileUrl(author)}" componentkey="${key}"><div componentkey="${key}">
        <div class="${C.row}" aria-label="${author.shownName} ${words.profileBadge[author.badge]} ${degree}">
          <div><div><p class="${C.text} ${C.strong}">${author.shownName}</p></div></div>
          <div><p class="${C.text} ${C.quiet}"><span aria-hidden="true">${author.badge !== 'none' && icon('verified-small', 14)}</span><span> • ${degree}</span></p></div>
        </div>
        <div><p class="${C.text} ${C.quiet}">${author.headline}</p></div>
        <div><p class="${C.text} ${C.quiet}">8mo • ${icon('globe-americas-small', 14)}</p></div>
      </div></a>
      <button class="${C.hiddenText}" type="button" aria-label="Open control menu for post by ${author.shownName}">…</button>
    </div>`;
}

/** The player's own words, which must never be taken for a headline. */
function videoPlayer({ words, keys }: PageContext, author: SitePerson): Html {
  return html`
    <div class="${C.video}" componentkey="${keys.next()}" data-color-scheme="dark">
      <div data-vjs-player="true" class="video-js" tabindex="-1" translate="no" role="region" aria-label="Video Player">
        <picture class="vjs-poster" tabindex="-1"><img alt="" loading="lazy" src="${videoCoverUrl(author)}"></picture>
        <div class="vjs-loading-spinner" dir="ltr"><span class="vjs-control-text">${words.videoLoading}</span></div>
        <button class="vjs-big-play-button" type="button" title="Play Video"><span aria-hidden="true">▶</span></button>
        <div class="vjs-modal-dialog vjs-hidden ${C.variantHidden}" aria-hidden="true"><p class="vjs-modal-dialog-description">This is a modal window.</p></div>
      </div>
    </div>`;
}

function post(context: PageContext, inner: Part): Html {
  return html`
    <li data-testid="carousel-child-container" style="display: contents;"><div class="${C.contents}" data-display-contents="true">
      <div class="${C.post}" role="listitem" componentkey="${context.keys.next()}">${inner}</div>
    </div></li>`;
}

function ownPost(context: PageContext): Html {
  const { person, near, words } = context;
  return post(
    context,
    html`
    ${actor(context, person)}
    <p class="${C.text}"><span tabindex="-1" data-testid="expandable-text-box">
      ${itemAt(POST_TEXTS, person.memberId)}${' '}
      ${near.mentioned.map((other) => html`<a class="${C.link}" href="${profileUrl(other)}" tabindex="-1"><span><strong>${other.shownName}</strong></span></a> `)}
      <button type="button" aria-hidden="true" data-testid="expandable-text-button"><span>… ${words.seeMore}</span></button>
    </span></p>`,
  );
}

function repost(context: PageContext, author: SitePerson, withVideo: boolean): Html {
  const { person, words } = context;
  return post(
    context,
    html`
    <div class="${C.row}"><p class="${C.text} ${C.quiet}"><a class="${C.link}" href="${profileUrl(person)}"><strong>${person.shownName}</strong></a> ${words.reposted}</p></div>
    <hr class="${C.rule}" role="presentation">
    ${actor(context, author)}
    ${foldedText([itemAt(POST_TEXTS, author.memberId + 1)], words.seeMore)}
    ${withVideo && videoPlayer(context, author)}`,
  );
}

/** Posts: one by the subject, the others by people they reposted. Keyed by slug, not by profile id. */
export function renderActivity(context: PageContext): Html {
  const { person, near, words, keys } = context;
  return html`
    <div class="${C.block}" componentkey="com.linkedin.sdui.profile.card.ref${person.slug}Activity">
      <div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsActivity"><div class="${C.contents}" data-display-contents="true">
        <section class="${C.card}" componentkey="${keys.next()}"><div class="${C.column}">
          <div><h2 class="${C.text} ${C.heading}">${words.activity}</h2><div><p class="${C.text} ${C.quiet}">${person.followers} ${words.followers}</p></div></div>
          <div componentkey="${person.slug}activity_posts_pillContent"><div data-testid="carousel-container"><section role="list" data-testid="carousel" aria-roledescription="carousel">
            <ul class="${C.carousel}" data-testid="carousel-children-container">
              ${ownPost(context)}
              ${near.authors.map((author, index) => repost(context, author, index === 1))}
            </ul>
          </section></div></div>
          <hr class="${C.rule}" role="presentation">
          <div><a class="${C.link}" href="${profileUrl(person)}recent-activity/all/"><span>${words.showAll}</span></a></div>
        </div></section>
      </div></div>
    </div>`;
}
