import { siteIdentity } from '../../model/identity.ts';
import { parentOf } from '../dom.ts';
import { isPersonal } from './choose-subject.ts';
import { PEOPLE_PATH } from './landmarks-any.ts';
import { looksLikeName, namesPerson, sameName } from './names.ts';
import { isBelowPeople, isPeopleList, isTeamPage, lastOf, pathOf, saysPeople } from './page-address.ts';
import { type PageLink, type PageView, sortByPart } from './page-view.ts';
import { type PersonRow, partsOf } from './plain-rows.ts';

/** Texts in the part of a page that can be one person's card, and links looked at in it. */
const MOST = 16;

/** Whether the page is a list by its address, or by title and heading, and not one of the pages such a list leads to. */
function isListPage(view: PageView): boolean {
  const { page, article, headings } = view;
  const named = siteIdentity(page.url)?.includes('?') === true || isBelowPeople(page.url);
  const said = isTeamPage(view) && headings.length === 1 && headings.every(({ text }) => saysPeople(text));
  return !article && !named && (isPeopleList(page.url) || said);
}

/** Whether a link can only be the person's: a mail box or an account made from the name, or a page named so under people. */
const leadsTo = (link: PageLink, name: string): boolean =>
  isPersonal(link, name) ||
  (PEOPLE_PATH.test(pathOf(link.address)) && namesPerson(lastOf(link.address), name));

/** Names with a link of their own in the smallest part that holds both, each with that part. */
function linkedNames(view: PageView): PersonRow[] {
  const [parts, links] = [partsOf(view), sortByPart(view.links, MOST)];
  return view.texts.flatMap(({ element, text, long }) => {
    if (long || !looksLikeName(text)) return [];
    for (let at: Element | undefined = element; at !== undefined && at !== view.region; at = parentOf(at)) {
      const texts = parts.get(at)?.texts.length ?? 0;
      if (texts > MOST) return [];
      if (texts > 1 && links.get(at)?.some((link) => leadsTo(link, text)))
        return [{ name: text, element: at, nodes: [] }];
    }
    return [];
  });
}

/**
 * The one person on a page that is plainly a list with a single entry. `undefined` as soon as anybody else is named with
 * something of their own.
 * @param found the people found by what only lists have
 */
export function findOnlyRow(view: PageView, found: readonly PersonRow[]): PersonRow | undefined {
  if (found.length > 1 || !isListPage(view)) return undefined;
  const [row = undefined, ...others] = [...found, ...linkedNames(view)];
  return others.every(({ name }) => sameName(name, row?.name)) ? row : undefined;
}
