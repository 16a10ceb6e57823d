import { CAPS } from '../../model/caps.ts';
import type { Recipe } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import { accountOf, isPersonal, type Subject } from '../any-site/choose-subject.ts';
import { looksLikeName, namesPerson, sameName } from '../any-site/names.ts';
import { mailOf, nameOf } from '../any-site/node-values.ts';
import { pathOf } from '../any-site/page-address.ts';
import { type PageView, standings } from '../any-site/page-view.ts';
import { isPerson } from '../any-site/site-node.ts';
import { attribute, contains, isVisible, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { countsForName } from './name.ts';
import { siteGround } from './site.ts';
import { siteHost } from './site-host.ts';
import { follow, followAll, recipesFor } from './steps.ts';
import { isOneLine } from './values.ts';

/** What the page's address calls whoever it is about. */
const handlesIn = ({ page }: PageView): string[] =>
  [...page.url.hostname.split('.').slice(0, -2), ...pathOf(page.url).split('/')].flatMap((part) =>
    part === '' ? [] : part.replaceAll('_', '-'),
  );

/** Whether the page's address or title is made from a name: true of nobody else the page may show. */
const isCalledBy = (name: string, view: PageView): boolean =>
  view.titles.some((title) => sameName(title, name)) ||
  handlesIn(view).some((handle) => namesPerson(handle, name));

/** Whether a picture is called by a name, or a mail box or account is made from it: true of others on the page as well. */
const isBorne = (name: string, { region, links }: PageView): boolean =>
  links.some((link) => isPersonal(link, name)) ||
  selectAll(region, 'img[alt]', 300).some((image) => sameName(attribute(image, 'alt'), name));

/**
 * Whether a name in letters no address is made of stands on the page of one person: the address is made from the same words
 * as a mail box or account on the page.
 */
function isUnspelt(name: string, view: PageView): boolean {
  if (/[a-z]/.test(foldText(name))) return false;
  const handles = handlesIn(view).filter((handle) => handle.length > 4);
  const owners = view.links.flatMap(
    (link) => mailOf(link.address.href)?.replace(/@.*$/s, '') ?? accountOf(link) ?? [],
  );
  return owners.some((owner) => handles.some((handle) => namesPerson(handle, owner.replace(/[._-]/g, ' '))));
}

type Bearing = 'by-address' | 'by-part' | 'unspelt';

interface Named {
  element: Element;
  name: string;
  bearing: Bearing;
}

/** The name in an element, once the page bears it out by something else. */
export function siteNameIn(element: Element, view: PageView): Named | undefined {
  const isShown = view.texts.some((piece) => contains(element, piece.element));
  const name =
    isShown && isVisible(element) && isOneLine(element)
      ? visibleText(element, CAPS.name, 'button')
      : undefined;
  if (name === undefined || !looksLikeName(name, 1)) return undefined;
  if (isCalledBy(name, view)) return { element, name, bearing: 'by-address' };
  if (isBorne(name, view)) return { element, name, bearing: 'by-part' };
  return isUnspelt(name, view) ? { element, name, bearing: 'unspelt' } : undefined;
}

/** Everyone who stands where a place leads. The less the page bears somebody out, the more exactly they have to stand there. */
function namedAt(place: Recipe, view: PageView): Named[] {
  const ground = siteGround(view);
  const [first, ...others] = followAll(place, ground, countsForName);
  const found = [first, ...others].flatMap((one) => (one && siteNameIn(one, view)) ?? []);
  const called = found.filter(({ bearing }) => bearing === 'by-address');
  if (called.length > 0) return called;
  const exact = follow(place, ground, countsForName);
  const borne = found.filter(({ bearing }) => bearing === 'by-part');
  const isFirst = place.steps.every((step) => step.place === 0) && borne.length === 1;
  return found.filter(
    ({ element, bearing }) => element === exact || (isFirst && element === first && bearing === 'by-part'),
  );
}

/**
 * The person of a page by where the user pointed out the name on a page of this site. Nobody passes whom the page does not
 * bear out, and nobody at all where two do.
 */
export function pointedSubject(view: PageView): Subject | undefined {
  const { url, recipes } = view.page;
  const host = siteHost(url);
  const places = host === undefined || view.article ? [] : recipesFor(recipes, 'any-site', host, 'name');
  const [one, ...others] = places.flatMap((place) => namedAt(place, view));
  if (one === undefined || others.some(({ name }) => !sameName(name, one.name))) return undefined;
  const { element, name } = one;
  const nodes = view.nodes.filter((node) => {
    const own = isPerson(node) && node.element !== undefined && contains(node.element, element);
    return own && sameName(nameOf(node) ?? name, name);
  });
  const around = view.texts.filter((piece) => contains(element, piece.element));
  const standing = standings(name, view);
  return { view, name, nodes, standing: standing.length > 0 ? standing : around, certain: true };
}
