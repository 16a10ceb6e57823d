import { cleanText } from '../../model/text.ts';
import {
  closest,
  contains,
  dataOf,
  descendants,
  nearest,
  nextOf,
  onceAReading,
  parentOf,
  previousOf,
  tagOf,
} from '../dom.ts';
import { isShown, type Line } from '../visible-text.ts';

/** Tags that stand within a line. Every other tag starts a line of its own, whatever its name. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i label mark q s small span strong sub sup time u'.split(' '),
);

const forTheEye = nearest('[aria-hidden="true"]');

/** Nodes looked at below one root. */
const MOST_NODES = 40_000;

interface Piece {
  parent: Element;
  data: string;
}

interface Draft {
  element: Element;
  pieces: Piece[];
}

function* shownPieces(root: Element): Generator<Piece> {
  const judged = new Map<Element, boolean>();
  let seen = 0;
  let gap = '';
  for (const node of descendants(root)) {
    if (++seen > MOST_NODES) return;
    const data = dataOf(node);
    const parent = parentOf(node);
    if (data === undefined && tagOf(node as Element) === 'br') gap = ' ';
    if (data === undefined || parent === undefined) continue;
    const shown = judged.get(parent) ?? isShown(parent, root);
    judged.set(parent, shown);
    if (shown) yield { parent, data: gap + data.slice(0, 40_000) };
    if (shown) gap = '';
  }
}

const blockOf = (element: Element): Element => {
  let block = element;
  while (INLINE.has(tagOf(block))) block = parentOf(block) ?? block;
  return block;
};

/** A degree or the like, set off by a dot: what stands before it has no twin of its own (Ember's comments, 2026). */
const SET_OFF = /^\s*[•·]/;

/** Text that only the eye gets has a twin for the ear beside it, in other words at times: the twin is left out. */
function piecesForEye({ element, pieces }: Draft): Piece[] {
  const eyes = pieces.filter(({ parent, data }) => {
    const hidden = forTheEye(parent);
    return hidden !== undefined && contains(element, hidden) && /[\p{L}\p{N}]/u.test(data);
  });
  if (eyes.length === 0 || !eyes.every(({ data }) => SET_OFF.test(data))) return eyes;
  const around = eyes.flatMap(({ parent }) => parentOf(forTheEye(parent) ?? parent) ?? []);
  return pieces.filter(
    (piece) => eyes.includes(piece) || !around.some((pair) => contains(pair, piece.parent)),
  );
}

function textOf(draft: Draft, most: number): string | undefined {
  const { pieces } = draft;
  const forEye = piecesForEye(draft);
  let text = '';
  let last: Element | undefined;
  for (const { parent, data } of forEye.length > 0 ? forEye : pieces) {
    const block = blockOf(parent);
    text += block === last && forEye.length === 0 ? data : ` ${data}`;
    last = block;
  }
  return cleanText(text, most);
}

/** The largest element below `root` that holds nothing but `element`. */
function outermostWrapper(element: Element, root: Element, withText: ReadonlySet<Element>): Element {
  let outer = element;
  for (let up = parentOf(outer); up !== undefined && up !== root; up = parentOf(up)) {
    if (withText.has(up) || previousOf(outer) !== undefined || nextOf(outer) !== undefined) break;
    outer = up;
  }
  return outer;
}

/** What stands below `root`, piece by piece, gathered by the element whose line it is. */
const draftsIn = onceAReading((root: Element): Draft[] => {
  const pieces = [...shownPieces(root)];
  const withText = new Set(pieces.filter(({ data }) => /\S/.test(data)).map(({ parent }) => parent));
  const holders = new Map<Element, Element>();
  const holderOf = (parent: Element): Element => {
    let at = parent;
    while (at !== root) {
      const outer = INLINE.has(tagOf(at)) ? at : outermostWrapper(at, root, withText);
      const up = parentOf(outer);
      if (up === undefined || !(INLINE.has(tagOf(at)) || (up !== root && withText.has(up)))) break;
      at = up;
    }
    holders.set(parent, at);
    return at;
  };
  const drafts = new Map<Element, Draft>();
  for (const piece of pieces) {
    const element = holders.get(piece.parent) ?? holderOf(piece.parent);
    const draft = drafts.get(element) ?? { element, pieces: [] };
    draft.pieces.push(piece);
    if (/\S/.test(piece.data)) drafts.set(element, draft);
  }
  return [...drafts.values()];
});

/**
 * The lines of text a reader sees below `root`, in page order: one per innermost block, whatever its tag. Where text stands beside
 * elements, all of it is one line. Leaves out lines whose element `unless` accepts.
 */
export function blockLines(
  root: Element,
  most: number,
  unless: (element: Element) => boolean = () => false,
): Line[] {
  return draftsIn(root).flatMap((draft) => {
    const text = unless(draft.element) ? undefined : textOf(draft, most);
    return text === undefined ? [] : [{ element: draft.element, text }];
  });
}

/** The smallest element around both. */
export function commonOf(one: Element, other: Element): Element {
  let common = one;
  while (!contains(common, other)) common = parentOf(common) ?? other;
  return common;
}

const HEADING = 'h1, h2, h3, [role="heading"]';
/** UTF-16 units: no card's title is longer. */
const LONGEST_TITLE = 40;

/** The lines of a card below its title. The title is the first line: by its tag, or else because it is short and others follow. */
export function linesBelowTitle(
  card: Element,
  most: number,
  unless: (element: Element) => boolean = () => false,
): Line[] {
  const [first, ...rest] = blockLines(card, most, unless);
  if (first === undefined) return [];
  const heading = closest(first.element, HEADING);
  const tagged =
    heading !== undefined && contains(card, heading) && !rest.some((line) => contains(heading, line.element));
  return tagged || first.text.length <= LONGEST_TITLE ? rest : [first, ...rest];
}
