import { CAPS } from '../../model/caps.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, contains, onceAReading, precedes, rawText, select, selectAll } from '../dom.ts';
import type { Line } from '../visible-text.ts';
import { blockLines } from './block-lines.ts';
import { ACTION, PHOTO } from './landmarks-lists.ts';
import { isListed, type RowLinks } from './person-row.ts';
import { cleanName, endsInDegree, isMark, slugBears } from './profile-text.ts';

/** Whether a line of a row is something to press. */
export const isPressed = (line: Element, row: Element): boolean =>
  isInAction(line, row) || select(line, ACTION) !== undefined;

/** Whether an element of a row stands in something to press. */
export function isInAction(element: Element, row: Element): boolean {
  const action = closest(element, ACTION);
  return action !== undefined && contains(row, action);
}

/** Whether a line beside the name is nothing but a mark, the words for the ear before it included. */
export const isBadge = (text: string): boolean => isMark(text) || endsInDegree(text);

/** What a picture, button or link of the row is called, folded. */
interface Label {
  label: string;
  labelled: Element;
}

/**
 * What pictures, buttons and links of the row are called; most repeat the person's name. A single word says what a button does, unless
 * it is what a portrait is called.
 */
function labelsOf(element: Element): Label[] {
  return selectAll(
    element,
    'img[alt], figure svg[aria-label], button[aria-label], a[aria-label]',
    40,
  ).flatMap((labelled) => {
    const label = (attribute(labelled, 'alt') ?? attribute(labelled, 'aria-label') ?? '').trim();
    const says = / /.test(label) || label.length > 20 || closest(labelled, PHOTO) === labelled;
    const folded = foldText(label);
    return says && folded ? [{ label: folded, labelled }] : [];
  });
}

/** The lines of a link; one that is a single line of several spans is told span by span (Ember's connections, until 2025). */
function linesOfLink(link: Element): Line[] {
  const lines = blockLines(link, CAPS.line);
  const spans = lines.length === 1 ? selectAll(link, ':scope > span', 8) : [];
  const pieces = spans.flatMap((span) => blockLines(span, CAPS.line));
  return pieces.length > 1 ? pieces : lines;
}

/** Links with any text, the one that says least first: a link around a whole row holds the one that is the name. */
function shortestFirst(links: readonly Element[]): Element[] {
  return links
    .map((link) => ({ link, length: rawText(link).trim().length }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => one.length - other.length)
    .map(({ link }) => link);
}

/** The line that holds a row's name. */
export interface NameLine {
  /** The link it stands in. */
  link: Element;
  line: Line;
  /** The lines that follow in the same link; where each has a label before it, the label is left out. */
  after: Line[];
  /** Found where the user pointed, and nowhere else: whether a label or the address bears it out, or its link, or nothing. */
  pointed?: 'borne' | 'linked' | 'alone';
}

/** Lines of a row that are its name by where the user pointed: the one meant, or else every one that stands like it. */
export interface PointedLines {
  only?: Line | undefined;
  others?: readonly Line[];
}

/** A letter a name may not touch in a label; Japanese and its like glue words together. */
const TOUCHES = /^(?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Thai}])[\p{L}\p{N}]$/u;

/** Whether a folded label holds the folded name as whole words. */
function holdsName(label: string, name: string): boolean {
  for (let at = label.indexOf(name); at >= 0; at = label.indexOf(name, at + 1)) {
    const before = [...label.slice(0, at)].at(-1) ?? ' ';
    const [after = ' '] = label.slice(at + name.length);
    if (!TOUCHES.test(before) && !TOUCHES.test(after)) return true;
  }
  return false;
}

/** What a row has to tell its name by. */
interface Clues {
  element: Element;
  links: RowLinks;
  labels: readonly Label[];
  /** Whether the address bears a label out: then a line it bears out as well is not needed to be the name. */
  isNamed: boolean;
  lines(link: Element): Line[];
}

const isRepeated = (labels: readonly Label[], name: string): boolean =>
  name !== '' && labels.some(({ label }) => holdsName(label, name));

/** The place the user pointed out: in a link to the row's person, or where a label or the address bears it out. */
function pointedLine(place: Line, isOnly: boolean, clues: Clues): NameLine[] {
  const { element, isNamed, labels, lines } = clues;
  const { own, others, identity } = clues.links;
  const name = cleanName(place.text);
  const isOthers = (at: Element) => others.some((link) => contains(link, at));
  if (!name || isBadge(place.text) || isPressed(place.element, element) || isOthers(place.element)) return [];
  // Faces in a list are of people both know.
  const about = labels.filter(({ labelled }) => !isListed(labelled, element) && !isOthers(labelled));
  const isBorne = isRepeated(about, foldText(name)) || slugBears(identity, name);
  const link = shortestFirst(own).find((around) => contains(around, place.element));
  if (!isBorne && (!isOnly || isNamed || /\p{Nd}/u.test(name))) return [];
  const after = link
    ? lines(link).filter(
        ({ element: line }) => precedes(place.element, line) && !contains(place.element, line),
      )
    : [];
  const unborne = link === undefined ? 'alone' : 'linked';
  return [{ link: link ?? place.element, line: place, after, pointed: isBorne ? 'borne' : unborne }];
}

/**
 * The line that holds the name: the first in the row's own links that a label repeats. Without such a line, one counts when the address
 * bears it out, unless it bears out a label (then the name's line is gone), or when nothing is labelled and a degree follows it. The place
 * the user pointed out comes last.
 */
export function findNameLine(
  element: Element,
  links: RowLinks,
  { only, others = [] }: PointedLines = {},
): NameLine | undefined {
  const { own, identity } = links;
  const labels = labelsOf(element);
  const lines = onceAReading((link: Element) =>
    linesOfLink(link).filter((line) => !isPressed(line.element, element)),
  );
  const isNamed = labels.some(({ label }) => slugBears(identity, label));
  const isName: ((line: Line, next: Line | undefined) => boolean)[] = [
    ({ text }) => isRepeated(labels, foldText(cleanName(text) ?? '')),
    ({ text }) => !isNamed && slugBears(identity, cleanName(text) ?? ''),
    ({ text }, next) =>
      labels.length === 0 &&
      !isMark(text) &&
      !/\p{Nd}/u.test(cleanName(text) ?? '') &&
      (endsInDegree(text) || (next !== undefined && isBadge(next.text))),
  ];
  for (const accepts of isName) {
    for (const link of shortestFirst(own)) {
      const told = lines(link);
      const at = told.findIndex((line, place) => accepts(line, told[place + 1]));
      const line = told[at];
      if (line) return { link, line, after: told.slice(at === 1 && told.length === 4 ? 3 : at + 1) };
    }
  }
  const clues = { element, links, labels, isNamed, lines };
  const pointed = (only ? [only] : others).flatMap((line) => pointedLine(line, line === only, clues));
  return new Set(pointed.map(({ line }) => line.text)).size === 1 ? pointed[0] : undefined;
}
