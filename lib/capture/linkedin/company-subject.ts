import { CAPS } from '../../model/caps.ts';
import { linkedInCompanyIdentity } from '../../model/identity.ts';
import { cleanText } from '../../model/text.ts';
import {
  attribute,
  closest,
  dataOf,
  descendants,
  isVisible,
  parentOf,
  rawText,
  select,
  selectAll,
} from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { addressOf } from './addresses.ts';
import { PEOPLE_LINK, TAB, TAB_LINK } from './landmarks-company.ts';
import { isElsewhere } from './subject.ts';

const SITE = new URL('https://www.linkedin.com/company/');

/** The identity a company's slug or address states. */
export function companyIdentity(slugOrAddress: string | undefined): string | undefined {
  const address = addressOf(slugOrAddress, SITE);
  return address === undefined ? undefined : linkedInCompanyIdentity(address);
}

/** Names the browser tab may mean: "(3) Orvane: About | LinkedIn" is "Orvane: About" or "Orvane". It lags behind. */
export function titleNames(document: Document): string[] {
  const title = select(document, 'head > title');
  const text = cleanText(title && rawText(title), CAPS.line)
    ?.replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*\|\s*LinkedIn$/, '');
  const bare = text?.replace(/\s*[:：]\s[^:：]*$/, '');
  return [text, bare].filter((name) => name !== undefined && name !== '' && name !== 'LinkedIn') as string[];
}

const ELSE = 'aside, footer, dialog';

/** Links to the tabs of a company's page, each with the company it is of. */
function tabLinks(main: Element, base: URL): { link: Element; identity: string }[] {
  return selectAll(main, TAB_LINK, 100).flatMap((link) => {
    const address = addressOf(attribute(link, 'href'), base);
    const tab = address !== undefined && TAB.test(address.pathname) && closest(link, ELSE) === undefined;
    const identity = tab ? linkedInCompanyIdentity(address) : undefined;
    return identity === undefined ? [] : [{ link, identity }];
  });
}

/** The company's own identities as the tabs of its page state them. */
export const tabIdentities = (main: Element, base: URL): Set<string> =>
  new Set(tabLinks(main, base).map(({ identity }) => identity));

/** Cards with the tabs or the link to the company's people: the top card has both. */
export function ownCards(main: Element, base: URL): Element[] {
  const marks = [...selectAll(main, PEOPLE_LINK, 20), ...tabLinks(main, base).map(({ link }) => link)];
  return [...new Set(marks.flatMap((mark) => closest(mark, 'section') ?? []))].filter(
    (card) => !isElsewhere(card),
  );
}

/** Elements whose own text is one of `names`: the name's place, whatever tag it has. */
function elementsSaying(card: Element, names: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  let seen = 0;
  for (const node of descendants(card)) {
    if (++seen > 2_000) break;
    const text = dataOf(node);
    const parent = text === undefined || text.length > CAPS.line ? undefined : parentOf(node);
    if (parent === undefined || !names.has(cleanText(text, CAPS.name) ?? '')) continue;
    if (isVisible(parent) && !isElsewhere(parent)) found.push(parent);
  }
  return found;
}

const HEADING = 'h1, h2, h3, h4';

/**
 * Where the page says the company's name: text in the top card that the tab's title or an embedded record of this very
 * company says too, whatever its tag; else the top card's one main heading.
 */
export function findNamePlace(
  main: Element,
  names: ReadonlySet<string>,
  base: URL,
): { place: Element; by: 'said-twice' | 'heading' } | undefined {
  const cards = ownCards(main, base);
  const said = cards.flatMap((card) => elementsSaying(card, names));
  const twice = said.find((element) => closest(element, HEADING)) ?? said[0];
  if (twice !== undefined) return { place: twice, by: 'said-twice' };
  const shown = (heading: Element) =>
    isVisible(heading) && !isElsewhere(heading) ? visibleText(heading, CAPS.name) : undefined;
  const headings = cards.flatMap((card) => selectAll(card, 'h1', 20).filter(shown));
  const [heading] = headings;
  if (heading !== undefined && headings.length === 1) return { place: heading, by: 'heading' };
  // The top card is gone. The title may lag behind, so its words count in a heading alone.
  const place = selectAll(main, HEADING, 60).find((element) => names.has(shown(element) ?? ''));
  return place && { place, by: 'said-twice' };
}
