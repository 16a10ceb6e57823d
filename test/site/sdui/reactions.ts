import { companyHref } from '../addresses.ts';
import { type Html, html } from '../html.ts';
import { logoUrl } from '../images.ts';
import { aboutOthers, listContext, listPage, othersThan, rowsOf, rowTruth } from '../list/list-rows.ts';
import { listWords } from '../list-words.ts';
import { makeContext, type PageContext } from '../page-context.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import { profileUrl } from '../view.ts';
import type { SiteCompany, SitePerson } from '../world.ts';
import { renderActivity } from './activity.ts';
import { C } from './classes.ts';
import { renderColumns, renderSduiShell } from './page.ts';
import { face, icon, logo } from './pieces.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.feed.UpdateDetail';

/** The address of a post. */
export const postUrl = (nth: number): string =>
  `https://www.linkedin.com/feed/update/urn:li:activity:71000000000000000${String(10 + nth).padStart(2, '0')}/`;

function reactor({ words, keys }: PageContext, person: SitePerson): Html {
  const key = keys.next();
  return html`
    <div class="${C.person}" role="listitem" componentkey="${keys.next()}">
      <a tabindex="0" class="${C.link}" href="${profileUrl(person)}" componentkey="${key}"><div class="${C.orgRow}" componentkey="${key}">
        <div>${face(person)}${icon('like-consumption-small', 16)}</div>
        <div class="${C.column}">
          <div class="${C.row}"><p class="${C.text} ${C.strong}">${person.shownName}</p><p class="${C.text} ${C.quiet}"><span> • ${words.degree[person.degree]}</span></p></div>
          <div><p class="${C.text} ${C.quiet}">${person.headline}</p></div>
        </div>
      </div></a>
    </div>`;
}

/** A company can like a post as well; it is nobody's row. */
function companyReactor({ words, keys }: PageContext, company: SiteCompany): Html {
  return html`
    <div class="${C.person}" role="listitem" componentkey="${keys.next()}"><a tabindex="0" class="${C.link}" href="${companyHref(company)}"><div class="${C.orgRow}">
      ${logo('company', logoUrl(company), company.name)}<div class="${C.column}"><p class="${C.text} ${C.strong}">${company.name}</p><div><p class="${C.text} ${C.quiet}">1,204 ${words.followers}</p></div></div>
    </div></a></div>`;
}

function dialog(context: PageContext, rows: readonly SitePerson[]): Html {
  const { view, world } = context;
  const list = listWords(view.locale);
  const company = world.companies.find((one) => one.hasPage);
  return html`
    <dialog open class="${C.dialog}" data-testid="dialog" aria-labelledby="dialog-header"><div><div class="${C.contents}" data-display-contents="true">
      <header class="${C.row}" id="dialog-header"><h2 class="${C.text} ${C.heading}">${list.reactions}</h2><button type="button" aria-label="Dismiss">${icon('close-medium')}</button></header>
      <div role="tablist" class="${C.row}"><button role="tab" type="button" aria-selected="true"><span>${list.all} ${rows.length + 1}</span></button><button role="tab" type="button">${icon('like-consumption-medium')}<span>${rows.length}</span></button></div>
      <div class="${C.column}" role="list" data-testid="lazy-column" data-component-type="LazyColumn">
        ${rows.map((person, index) => html`${reactor(context, person)}${index === 2 && company && companyReactor(context, company)}`)}
      </div>
    </div></div></dialog>`;
}

/** A post with the dialog open that says who reacted. Behind it stand the post, its author and whom it names. */
export function makeSduiReactions(wish: PageWish): SitePage {
  const { world, nth, locale } = wish;
  const list = listWords(locale);
  const context = listContext(wish, 'sdui', list.posts);
  const rows = rowsOf(world, nth);
  const [author = world.viewer] = othersThan(world, rows, 3, 1);
  const behind = renderActivity(makeContext(world, author, context.view));
  return listPage(
    postUrl(nth),
    renderSduiShell(context, SCREEN, renderColumns(context, behind, ''), dialog(context, rows)),
    {
      people: rows.map((person) => rowTruth(person, { degree: true })),
      traps: [
        world.viewer.shownName,
        list.reactions,
        ...aboutOthers([author].filter((one) => !rows.some((row) => row.slug === one.slug))),
      ],
    },
  );
}
