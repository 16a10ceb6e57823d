import { companyHref } from '../addresses.ts';
import { POST_TEXTS } from '../data/sentences.ts';
import { type Html, html, type Part } from '../html.ts';
import { logoUrl } from '../images.ts';
import { aboutOthers, listContext, listPage, othersThan, rowsOf } from '../list/list-rows.ts';
import { listWords } from '../list-words.ts';
import type { PageContext } from '../page-context.ts';
import { itemAt } from '../random.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import { uiWords } from '../ui-words.ts';
import { profileUrl } from '../view.ts';
import type { SiteCompany, SitePerson } from '../world.ts';
import { C } from './classes.ts';
import { renderSduiShell } from './page.ts';
import { searchRow } from './person-row.ts';
import { face, foldedText, logo } from './pieces.ts';
import { mutualOf, searchTraps, searchTruth, upsell } from './search.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.search.SearchResultsAll';
const SHOWN = 3;

function block(heading: string, rows: Part): Html {
  return html`<section class="${C.card}"><div class="${C.column}"><h2 class="${C.text} ${C.heading}">${heading}</h2><div class="${C.column}" role="list">${rows}</div></div></section>`;
}

function companyRow({ words, keys }: PageContext, company: SiteCompany): Html {
  return html`
    <div class="${C.column}" role="listitem"><a tabindex="0" class="${C.link}" href="${companyHref(company)}" componentkey="${keys.next()}"><div class="${C.orgRow}">
      ${logo('company', logoUrl(company), company.name)}
      <div class="${C.column}"><p class="${C.text} ${C.strong}">${company.name}</p><div><p class="${C.text}">${company.industry.label} • ${company.place}</p></div><div><p class="${C.text} ${C.quiet}">12K ${words.followers}</p></div></div>
    </div></a></div>`;
}

/** A post found by its text: its author is not one of the people found. */
function postRow({ words, keys }: PageContext, author: SitePerson): Html {
  return html`
    <div class="${C.post}" role="listitem" componentkey="${keys.next()}">
      <div class="${C.orgRow}"><a href="${profileUrl(author)}">${face(author)}</a>
        <a class="${C.link}" href="${profileUrl(author)}"><div aria-label="${author.shownName} ${words.profileBadge[author.badge]} ${words.degree[author.degree]}"><p class="${C.text} ${C.strong}">${author.shownName}</p><p class="${C.text} ${C.quiet}"><span> • ${words.degree[author.degree]}</span></p></div><div><p class="${C.text}">${author.headline}</p></div></a></div>
      ${foldedText([itemAt(POST_TEXTS, author.memberId)], words.seeMore)}
    </div>`;
}

/** The search over everything: a few people between companies and posts. */
export function makeAllSearch(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const list = listWords(locale);
  const context = listContext(wish, 'sdui', uiWords(locale).search);
  const rows = rowsOf(world, nth, SHOWN);
  const authors = othersThan(world, rows, 7, 3);
  const main = html`
    <main class="${C.scroller}" id="workspace" tabindex="0"><div class="${C.columns}"><div class="${C.mainColumn}">
      <div class="${C.column}" data-testid="lazy-column" data-component-type="LazyColumn">
        ${block(list.posts, postRow(context, authors[0] ?? world.viewer))}
        ${block(
          list.people,
          html`${rows.map((person, index) => searchRow(context, person, mutualOf(world, rows, index)))}${upsell(context)}`,
        )}
        ${block(
          list.companies,
          world.companies
            .filter((company) => company.hasPage)
            .slice(nth, nth + SHOWN)
            .map((company) => companyRow(context, company)),
        )}
        ${block(
          list.posts,
          authors.slice(1).map((author) => postRow(context, author)),
        )}
      </div>
    </div></div></main>`;
  return listPage(
    'https://www.linkedin.com/search/results/all/?keywords=planner&origin=GLOBAL_SEARCH_HEADER',
    renderSduiShell(context, SCREEN, main),
    { people: rows.map(searchTruth), traps: [...searchTraps(context, rows), ...aboutOthers(authors)] },
  );
}
