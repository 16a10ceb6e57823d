import { cleanText } from '../model/text.ts';
import {
  closest,
  contains,
  dataOf,
  descendants,
  isClipped,
  isVisible,
  nearest,
  parentOf,
  selectAll,
  tagOf,
} from './dom.ts';

/**
 * Subtrees whose text is never a value. The two class names mark text for screen readers alone where the page's styles
 * are not there to clip it (Ember and Sales Navigator, 2024-08 to 2026-08).
 */
const NEVER_TEXT =
  'script, style, noscript, template, svg, iframe, video, audio, [class*="vjs-"], .visually-hidden, .a11y-text';

export const BREAKS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'dd',
  'dt',
]);

/** Nodes looked at for one value. A page of a hundred thousand nodes is not a profile field. */
const MOST_NODES = 20_000;

/**
 * The text a reader of the page sees in `root`, cleaned, at most `most` UTF-16 units; `undefined` when there is none.
 * @param without a selector of further subtrees to leave out
 */
export function visibleText(root: Element, most: number, without?: string): string | undefined {
  let text = '';
  let seen = 0;
  let judged: Element | undefined;
  let shown = false;
  for (const node of descendants(root)) {
    if (++seen > MOST_NODES || text.length > most * 4) break;
    const data = dataOf(node);
    if (data === undefined) {
      if (BREAKS.has(tagOf(node as Element))) text += ' ';
      continue;
    }
    const parent = parentOf(node);
    if (parent === undefined) continue;
    if (parent !== judged) {
      judged = parent;
      shown = isShown(parent, root) && (without === undefined || !isWithin(parent, without, root));
    }
    if (shown) text += data.slice(0, most * 4);
  }
  return cleanText(text, most);
}

const neverText = nearest(NEVER_TEXT);
const clipped = nearest(isClipped);

/** Whether an element is, or stands in, what a selector finds below `root`: an ancestor of the root does not count. */
function isWithin(element: Element, selector: string, root: Element): boolean {
  const found = closest(element, selector);
  return found !== undefined && contains(root, found);
}

/** Whether text right inside `parent` is seen by a reader of `root`. */
export function isShown(parent: Element, root: Element): boolean {
  // An ancestor of the root does not count: the caller chose to look inside it.
  const isLeftOut = (out: Element | undefined): boolean => out !== undefined && contains(root, out);
  return !isLeftOut(neverText(parent)) && isVisible(parent) && !isLeftOut(clipped(parent));
}

/** One visible line of a page and the element it stands in. */
export interface Line {
  element: Element;
  text: string;
}

/** The visible lines among the elements `selector` finds below `root`, innermost only, leaving out what `unless` accepts. */
export function visibleLines(
  root: Element,
  selector: string,
  most: number,
  unless: (element: Element) => boolean = () => false,
): Line[] {
  const lines: Line[] = [];
  for (const element of selectAll(root, selector, 600)) {
    if (selectAll(element, selector, 1).length > 0 || unless(element)) continue;
    const text = visibleText(element, most);
    if (text !== undefined) lines.push({ element, text });
  }
  return lines;
}
