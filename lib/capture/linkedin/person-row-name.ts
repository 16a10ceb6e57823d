import { CAPS } from '../../model/caps.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, contains, onceAReading, rawText, select, selectAll } from '../dom.ts';
import type { Line } from '../visible-text.ts';
import { blockLines } from './block-lines.ts';
import { ACTION, PHOTO } from './landmarks-lists.ts';
import type { RowLinks } from './person-row.ts';
import { cleanName, endsInDegree, isMark, slugBears } from './profile-text.ts';

/** Whether a line of a row is something to press. */
export function isPressed(line: Element, row: Element): boolean {
  const action = closest(line, ACTION);
  return (action !== undefined && contains(row, action)) || select(line, ACTION) !== undefined;
}

/** Whether a line beside the name is nothing but a mark, the words for the ear before it included. */
export const isBadge = (text: string): boolean => isMark(text) || endsInDegree(text);

/**
 * What pictures, buttons and links of the row are called; most repeat the person's name. A single word says what a button does, unless
 * it is what a portrait is called.
 */
function labelsOf(element: Element): string[] {
  return selectAll(element, 'img[alt], figure svg[aria-label], button[aria-label], a[aria-label]', 40)
    .map((labelled) => ({
      label: attribute(labelled, 'alt') ?? attribute(labelled, 'aria-label') ?? '',
      labelled,
    }))
    .filter(
      ({ label, labelled }) =>
        / /.test(label.trim()) || label.length > 20 || closest(labelled, PHOTO) === labelled,
    )
    .flatMap(({ label }) => foldText(label) || []);
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

/**
 * The line that holds the name: the first in the row's own links that a label repeats. Without such a line, one counts when the address
 * bears it out, unless it bears out a label (then the name's line is gone), or when nothing is labelled and a degree follows it.
 */
export function findNameLine(element: Element, { own, identity }: RowLinks): NameLine | undefined {
  const labels = labelsOf(element);
  const lines = onceAReading((link: Element) =>
    linesOfLink(link).filter((line) => !isPressed(line.element, element)),
  );
  const links = shortestFirst(own);
  const isNamed = labels.some((label) => slugBears(identity, label));
  const isRepeated = (name: string): boolean => name !== '' && labels.some((label) => holdsName(label, name));
  const isName: ((line: Line, next: Line | undefined) => boolean)[] = [
    ({ text }) => isRepeated(foldText(cleanName(text) ?? '')),
    ({ text }) => !isNamed && slugBears(identity, cleanName(text) ?? ''),
    ({ text }, next) =>
      labels.length === 0 &&
      !isMark(text) &&
      !/\p{Nd}/u.test(cleanName(text) ?? '') &&
      (endsInDegree(text) || (next !== undefined && isBadge(next.text))),
  ];
  for (const accepts of isName) {
    for (const link of links) {
      const told = lines(link);
      const at = told.findIndex((line, place) => accepts(line, told[place + 1]));
      const line = told[at];
      if (line) return { link, line, after: told.slice(at === 1 && told.length === 4 ? 3 : at + 1) };
    }
  }
  return undefined;
}
