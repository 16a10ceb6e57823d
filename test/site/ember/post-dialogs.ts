import { POST_TEXTS } from '../data/sentences.ts';
import { type Html, html, type Part } from '../html.ts';
import { aboutOthers, listContext, listPage, othersThan, rowsOf, rowTruth } from '../list/list-rows.ts';
import { listWords } from '../list-words.ts';
import type { PageContext } from '../page-context.ts';
import { itemAt } from '../random.ts';
import { postUrl } from '../sdui/reactions.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import type { SitePerson } from '../world.ts';
import { twin } from './entity.ts';
import { viewerIsland } from './islands.ts';
import { renderEmberColumns, renderEmberShell } from './page.ts';
import { rowHref, rowImage } from './search.ts';

/** The post behind a dialog, with the one comment that is shown without opening anything. */
function post(context: PageContext, author: SitePerson, below: Part): Html {
  return html`
    <div class="feed-shared-update-v2 artdeco-card" role="article" data-id="urn:li:activity:7100000000000000010" data-urn="urn:li:activity:7100000000000000010">
      <div class="update-components-actor"><a class="update-components-actor__meta-link" href="${rowHref(author)}" aria-label="${context.words.profileBadge.none}: ${author.shownName}">
        <span class="update-components-actor__title"><span class="hoverable-link-text t-14 t-bold"><span dir="ltr">${twin(author.shownName)}</span></span><span class="update-components-actor__supplementary-actor-info">${twin(` • ${context.words.degree[author.degree]}`, context.words.degreeInWords[author.degree])}</span></span>
        <span class="update-components-actor__description t-12">${twin(author.headline)}</span></a></div>
      <p class="t-14">${itemAt(POST_TEXTS, author.memberId)}</p>
      ${below}
    </div>`;
}

function modal(heading: string, body: Part, kind: string): Html {
  return html`
    <div class="artdeco-modal-overlay"><div data-test-modal="" role="dialog" tabindex="-1" class="artdeco-modal artdeco-modal--layer-default ${kind}" size="medium" aria-labelledby="${kind}-header">
      <button aria-label="Dismiss" class="artdeco-modal__dismiss artdeco-button" type="button"><span class="artdeco-button__text">×</span></button>
      <div class="artdeco-modal__header"><h2 id="${kind}-header">${heading}</h2></div>
      <div class="artdeco-modal__content">${body}</div>
    </div></div>`;
}

function reactor(context: PageContext, person: SitePerson): Html {
  const { view, words, keys } = context;
  const list = listWords(view.locale);
  return html`
    <li class="artdeco-list__item social-details-reactors-tab-body-list-item" id="${keys.ember()}">
      <a href="${rowHref(person)}" rel="noopener noreferrer" target="_self" id="${keys.ember()}" class="link-without-hover-state ember-view"><div class="artdeco-entity-lockup artdeco-entity-lockup--size-5 ember-view">
        <div class="artdeco-entity-lockup__image">${rowImage(person, person.shownName)}</div>
        <div class="artdeco-entity-lockup__content ember-view">
          <div class="artdeco-entity-lockup__title ember-view"><span class="text-view-model" dir="ltr">${twin(person.shownName, list.viewProfile(person.shownName))}</span></div>
          <div class="artdeco-entity-lockup__badge ember-view"><span class="a11y-text">${words.degreeInWords[person.degree]}</span><span class="artdeco-entity-lockup__degree" aria-hidden="true">·&nbsp;${words.degree[person.degree]}</span></div>
          <div class="artdeco-entity-lockup__caption ember-view">${person.headline}</div>
        </div>
      </div></a>
    </li>`;
}

/** The classic dialog of everyone who reacted to a post. */
export function makeEmberReactions(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const list = listWords(locale);
  const context = listContext(wish, 'ember', list.posts);
  const rows = rowsOf(world, nth);
  const others = othersThan(world, rows, 3, 2);
  const body = html`<div class="social-details-reactors-tab-body"><ul class="artdeco-list">${rows.map((person) => reactor(context, person))}</ul></div>`;
  const [author = world.viewer, commenter = world.viewer] = others;
  return listPage(
    postUrl(nth),
    renderEmberShell(
      context,
      html`${renderEmberColumns(post(context, author, comment(context, commenter, 0)), '')}${modal(list.reactions, body, 'social-details-reactors-modal')}`,
      viewerIsland(world.viewer),
    ),
    {
      people: rows.map((person) => rowTruth(person, { id: 'profile', degree: true })),
      traps: [...aboutOthers(others), world.viewer.shownName, list.reactions],
    },
  );
}

function comment(context: PageContext, person: SitePerson, index: number, mentioned?: SitePerson): Html {
  const { words, view } = context;
  return html`
    <article class="comments-comment-entity" data-id="urn:li:comment:(activity:7100000000000000010,${7_000 + index})">
      <div class="comments-comment-meta__container">
        <a class="comments-comment-meta__image-link" href="${rowHref(person)}" aria-hidden="true" tabindex="-1">${rowImage(person, person.shownName)}</a>
        <a class="comments-comment-meta__description-container" href="${rowHref(person)}" aria-label="${listWords(view.locale).viewProfile(person.shownName)}">
          <h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${person.shownName}</span><span class="comments-comment-meta__data">${twin(` • ${words.degree[person.degree]}`, words.degreeInWords[person.degree])}</span></h3>
          <div class="comments-comment-meta__description-subtitle">${person.headline}</div>
        </a>
        <time class="comments-comment-meta__data">2w</time>
      </div>
      <section class="comments-comment-item__main-content"><span dir="ltr">${itemAt(POST_TEXTS, person.memberId)}${mentioned && html` <a href="${rowHref(mentioned)}"><span>${mentioned.shownName}</span></a>`}</span></section>
    </article>`;
}

/** A post opened in a dialog with its comments: the author and everyone the comments name are nobody's row. */
export function makeCommenters(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const list = listWords(locale);
  const context = listContext(wish, 'ember', list.posts);
  const rows = rowsOf(world, nth);
  const others = othersThan(world, rows, 6, 2);
  const [author = world.viewer, mentioned = world.viewer] = others;
  const body = post(
    context,
    author,
    html`<div class="comments-comments-list"><h3 class="visually-hidden">${list.comments}</h3>${rows.map((person, index) => comment(context, person, index, index % 3 === 1 ? mentioned : undefined))}</div>`,
  );
  return listPage(
    postUrl(nth),
    renderEmberShell(
      context,
      html`${renderEmberColumns(post(context, author, ''), '')}${modal(list.comments, body, 'media-viewer-modal')}`,
      viewerIsland(world.viewer),
    ),
    {
      people: rows.map((person) => rowTruth(person, { id: 'profile', degree: true })),
      traps: [...aboutOthers(others), world.viewer.shownName, list.comments],
    },
  );
}
