import { composeHref, connectionsHref } from '../addresses.ts';
import { type Html, html, type Part } from '../html.ts';
import { portraitUrl } from '../images.ts';
import { type ListWords, listWords } from '../list-words.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import { presentRole, type SitePerson } from '../world.ts';
import { C } from './classes.ts';
import { face, icon } from './pieces.ts';

/** What the line under a search row quotes from the profile, in turn. */
export type Snippet = 'current' | 'past' | 'summary' | 'skills' | 'none';
const SNIPPETS: readonly Snippet[] = ['none', 'current', 'past', 'summary', 'skills', 'current'];

/** The snippet of a person's row: a present job is only quoted of someone who has one. */
export function snippetOf(person: SitePerson): Snippet {
  const turn = SNIPPETS[person.memberId % SNIPPETS.length] ?? 'none';
  return turn === 'current' && !presentRole(person) ? 'none' : turn;
}

/** The quoted text; words that were searched for are bold, one by one, as on the real pages. */
function snippetText(person: SitePerson, words: ListWords): string | undefined {
  const present = presentRole(person);
  const former = person.jobs.at(-1);
  switch (snippetOf(person)) {
    case 'current':
      return present && `${words.current} ${words.at(present.role.title.text, present.company.name)}`;
    case 'past':
      return (
        former &&
        `${words.past} ${words.at(former.roles[0]?.title.text ?? '', `${former.company.name} & Co`)}`
      );
    case 'summary':
      return `${words.summary} …${person.about?.[0] ?? person.location}`;
    case 'skills':
      return `${words.skills} ${person.skills.join(', ')}`;
    case 'none':
      return undefined;
  }
}

/** A quoted line with every third word bold and the spaces in elements of their own. */
function boldened(text: string): Part {
  return text
    .split(' ')
    .map((word, index) => [
      index > 0 && html`<span class="${C.text}"> </span>`,
      index % 3 === 1 ? html`<strong><span>${word}</span></strong>` : word,
    ]);
}

/** Who the reader and the person both know: links to other people inside the person's own row. */
function mutualLine(
  { words, keys, view }: PageContext,
  person: SitePerson,
  mutual: readonly SitePerson[],
): Html {
  const list = listWords(view.locale);
  const name = (other: SitePerson) =>
    html`<a class="${C.link}" href="${profileUrl(other)}"><strong>${other.shownName}</strong></a>`;
  const [only] = mutual;
  const line =
    mutual.length === 1 && only
      ? html`${name(only)}<span> </span>${list.isMutual}`
      : html`${mutual.map((other) => html`${name(other)},<span> </span>`)}<a class="${C.link}" href="${connectionsHref(person)}"><strong>${words.mutual(6)}</strong></a>`;
  return html`
    <div class="${C.row}" componentkey="${keys.next()}">
      <ul class="${C.faces}" role="presentation">${mutual.map((other) => html`<li>${face(other)}</li>`)}</ul>
      <div><p class="${C.text} ${C.quiet}" componentkey="${keys.next()}">${line}</p></div>
    </div>`;
}

function actionOf({ words, keys, view }: PageContext, person: SitePerson): Html {
  const list = listWords(view.locale);
  if (person.degree === '1st') {
    return html`<a class="${C.button}" aria-disabled="false" href="${composeHref(person)}" componentkey="${keys.next()}" aria-label="${list.sendTo(person.shownName)}"><span>${words.message}</span></a>`;
  }
  return person.degree === '3rd+'
    ? html`<button class="${C.button}" type="button" componentkey="${keys.next()}" aria-label="${list.follow} ${person.shownName}"><span>${icon('add-small', 16)}<span>${list.follow}</span></span></button>`
    : html`<a class="${C.button}" aria-disabled="false" href="/preload/search-custom-invite/?vanityName=${encodeURIComponent(person.slug)}" componentkey="${keys.next()}" aria-label="${words.invite(person.shownName)}"><span>${icon('connect-small', 16)}<div><span>${words.connect}</span></div></span></a>`;
}

function rowFace({ view }: PageContext, person: SitePerson): Html {
  const url = portraitUrl(person, 100);
  if (url === undefined) return face(person);
  const alt =
    person.photo === 'open-to-work'
      ? listWords(view.locale).openToWork(person.shownName)
      : person.memberId % 4 === 0
        ? ''
        : person.shownName;
  return html`<figure class="${C.faceBox}"><img class="${C.image}" fetchpriority="low" alt="${alt}" src="${url}" data-loaded="true"></figure>`;
}

function nameLine({ words, keys }: PageContext, person: SitePerson): Html {
  const other = person.degree === '2nd' ? '1st' : '2nd';
  const badge =
    person.badge === 'none'
      ? undefined
      : person.badge === 'premium'
        ? 'linkedin-bug-small'
        : 'verified-small';
  return html`
    <p class="${C.text} ${C.strong}" componentkey="${keys.next()}">
      <a class="${C.link}" href="${profileUrl(person)}">${person.shownName}${badge && html`<span> </span><span role="img" aria-label="${words.profileBadge[person.badge]}">${icon(badge, 16)}</span>`}</a>
      ${person.memberId % 3 === 0 && html`<span class="${C.variantHidden}"><span> • ${words.degree[other]}</span></span>`}
      <span class="${C.text}"><span class="${C.quiet}"> • ${words.degree[person.degree]}</span></span>
    </p>`;
}

/**
 * One person of a search. On the real page a link around the whole row holds further links; a parser would split them,
 * so the outer one is put in by the page's script.
 */
export function searchRow(context: PageContext, person: SitePerson, mutual: readonly SitePerson[]): Html {
  const { words, keys, view } = context;
  const key = keys.next();
  const snippet = snippetText(person, listWords(view.locale));
  return html`
    <div class="${C.column}"><div class="${C.column} ${C.person}" role="listitem">
      <div class="${C.contents}" data-display-contents="true">
        <div data-practice-link="${profileUrl(person)}" tabindex="0" class="${C.link}" componentkey="${key}"><div class="${C.column}" componentkey="${key}">
          <div class="${C.orgRow}">
            ${rowFace(context, person)}
            <div class="${C.column}">
              ${nameLine(context, person)}
              <div><p class="${C.text}">${person.headline}</p></div>
              <div><p class="${C.text} ${C.quiet}">${person.location}</p></div>
            </div>
            <div class="${C.row}"><div componentkey="SearchResults${person.profileId}"><div class="${C.contents}" data-display-contents="true"><div componentkey="${keys.next()}">${actionOf(context, person)}</div></div></div></div>
          </div>
          ${snippet !== undefined && html`<div><p class="${C.text} ${C.quiet}">${boldened(snippet)}</p></div>`}
          ${person.followers > 10_000 && html`<div><p class="${C.text} ${C.quiet}">${Math.round(person.followers / 1000)}K ${words.followers}</p></div>`}
          ${mutual.length > 0 && mutualLine(context, person, mutual)}
        </div></div>
      </div>
    </div><hr class="${C.rule}" role="presentation"></div>`;
}

/** Someone out of reach, whom the site shows without a name or an address. */
export function memberRow(context: PageContext, headline: string): Html {
  const { keys, view } = context;
  return html`
    <div class="${C.column}"><div class="${C.column} ${C.person}" role="listitem"><div class="${C.contents}" data-display-contents="true">
      <a tabindex="0" class="${C.link}" href="https://www.linkedin.com/search/results/people/headless/?origin=SEARCH" componentkey="${keys.next()}"><div class="${C.orgRow}">
        <figure class="${C.faceBox}" aria-hidden="true"><svg xmlns="http://www.w3.org/2000/svg" id="person-accent-4" viewBox="0 0 128 128" class="${C.image}" role="img"><circle cx="64" cy="48" r="24"/></svg></figure>
        <div class="${C.column}"><p class="${C.text} ${C.strong}">${listWords(view.locale).member}</p><div><p class="${C.text}">${headline}</p></div></div>
      </div></a>
    </div></div><hr class="${C.rule}" role="presentation"></div>`;
}

/** A row that waits for its content. */
export function skeletonRow(): Html {
  return html`<div class="${C.column}"><div class="${C.column}" role="listitem"><div class="${C.skeleton}"></div></div></div>`;
}
