import type { Random } from '../site/random.ts';

/** Someone who is not in a page's truth, for cards that are put in beside it. */
export interface Stranger {
  slug: string;
  profileId: string;
  memberId: number;
  name: string;
  headline: string;
  location: string;
  photoUrl?: string;
  company: string;
  companyUrl: string;
}

/** What an operator may draw on. The same random numbers give the same mutant. */
export interface MutationTools {
  random: Random;
  strangers: readonly Stranger[];
}

/** What a mutation took away: the texts of removed subtrees, which the page no longer says. */
export interface MutationTrace {
  removed: string[];
}

/** Changes the document in place. */
export type Operator = (document: Document, tools: MutationTools) => Partial<MutationTrace>;

/** Elements that a redesign moves, wraps and renames: what is drawn, without drawings, frames and the page's own code. */
export function drawnElements(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    (element) => !element.closest('svg, script, style, template, iframe, code, select, picture, video'),
  );
}

/** Some of a list, each with the given chance, at least one where there is one. */
export function someOf<T>(random: Random, list: readonly T[], share: number): T[] {
  const some = list.filter(() => random.chance(share));
  return some.length > 0 || list.length === 0 ? some : [random.pick(list)];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A class name as a build makes it. */
export const hashName = (random: Random): string => `_${random.text(9, LETTERS)}`;

/** An element of another name in an element's place, with everything it had. */
export function renameTag(element: Element, tag: string): void {
  if (element.localName === tag) return;
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
