import { CAPS } from '../../model/caps.ts';
import { safeLink, salesIdentity } from '../../model/identity.ts';
import type { Degree } from '../../model/reading.ts';
import { cleanText } from '../../model/text.ts';
import {
  attribute,
  closest,
  contains,
  dataOf,
  descendants,
  isVisible,
  parentOf,
  selectAll,
  tagOf,
} from '../dom.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { parseDegree, plainValue } from '../linkedin/profile-text.ts';
import { isElsewhere } from '../linkedin/subject.ts';
import { isShown, visibleText } from '../visible-text.ts';
import { ACCOUNT_LINK, LEAD_LINK, marked, STRANGERS } from './landmarks-sales.ts';

/** A part of a page and the lead or account it is about. */
export interface Part {
  root: Element;
  identity: string;
  url: URL;
}

/** The lead a link leads to. */
export function leadOf(link: Element | undefined, base: URL): string | undefined {
  const address = link && addressOf(attribute(link, 'href'), base);
  return address && salesIdentity(address);
}

/** The part's elements with a mark, without those of strangers: in links to other leads and in parts about others. */
export function ownMarked(
  { root, identity, url }: Part,
  what: string,
  most: number,
): { element: Element; text: string }[] {
  return selectAll(root, marked(what), 60).flatMap((element) => {
    const foreign = closest(element, STRANGERS);
    const link = leadOf(closest(element, LEAD_LINK), url);
    const others = foreign !== undefined && !contains(foreign, root);
    if (others || isElsewhere(element) || !isVisible(element) || (link ?? identity) !== identity) return [];
    const text = plainValue(visibleText(element, most, 'button'));
    return text === undefined ? [] : [{ element, text }];
  });
}

/** What every element with the mark says, when they say the same. */
export function oneMarked(part: Part, what: string, most: number = CAPS.line): string | undefined {
  const texts = new Set(ownMarked(part, what, most).map(({ text }) => text));
  return texts.size === 1 ? [...texts][0] : undefined;
}

/** Visible pieces of text below `root`, each as the page holds it. */
export function* textPieces(root: Element): Generator<{ parent: Element; text: string }> {
  let seen = 0;
  for (const node of descendants(root)) {
    if (++seen > 5_000) return;
    const text = cleanText(dataOf(node), CAPS.line);
    const parent = text === undefined ? undefined : parentOf(node);
    if (text !== undefined && parent !== undefined && isShown(parent, root)) yield { parent, text };
  }
}

/** The degree a part states: after a separator, or in a piece for the eye alone; its twin for the ear is a sentence. */
export function readDegree({ root }: Part): Degree | undefined {
  const degrees = new Set<Degree>();
  for (const { parent, text } of textPieces(root)) {
    if (closest(parent, `[data-anonymize], button, ${STRANGERS}`) !== undefined) continue;
    const at = text.lastIndexOf('·');
    const eyeOnly = closest(parent, '[aria-hidden="true"]') !== undefined && text.length > 1;
    const degree = at >= 0 || eyeOnly ? parseDegree(text.slice(at + 1).trim()) : undefined;
    if (degree !== undefined) degrees.add(degree);
  }
  return degrees.size === 1 ? [...degrees][0] : undefined;
}

/** The company page of the account a name links to: the numbers are the same. */
export function accountUrl(element: Element, base: URL): string | undefined {
  const link = closest(element, ACCOUNT_LINK) ?? selectAll(element, ACCOUNT_LINK, 1)[0];
  const path = link && addressOf(attribute(link, 'href'), base)?.pathname;
  const number = path?.match(/^\/sales\/company\/(\d{1,15})(?:\/|$)/)?.[1];
  return number && `https://www.linkedin.com/company/${number}/`;
}

/** An employer as it stands by a title. */
export interface Employer {
  name: string;
  url?: string | undefined;
}

/** The whole list entry a title stands in: the employer of the entry beside it is another job's. */
function entryAround(part: Part, title: Element): Element {
  let entry = part.root;
  for (let box = parentOf(title); box !== undefined && contains(part.root, box); box = parentOf(box)) {
    if (tagOf(box) === 'li') entry = box;
  }
  return entry;
}

/** The employer nearest around a title, with or without a page of its own; two at the same distance are none. */
export function employerNear(part: Part, title: Element): Employer | undefined {
  const names = ownMarked(part, 'company-name', CAPS.line);
  const entry = entryAround(part, title);
  for (let box = parentOf(title); box !== undefined && contains(entry, box); box = parentOf(box)) {
    const around = box;
    const inside = names.filter(({ element }) => contains(around, element));
    const [first] = inside;
    if (first !== undefined) {
      const same = inside.every(({ text }) => text === first.text);
      return same ? { name: first.text, url: accountUrl(first.element, part.url) } : undefined;
    }
    const bare = bareTextAfter(box, title);
    if (bare !== undefined) return { name: bare };
  }
  return undefined;
}

const OTHER_VALUES = '[data-anonymize]:not([data-anonymize="title"])';

/** An employer without a page is a bare piece of text after the title's separator, beside no other value. */
function bareTextAfter(box: Element, title: Element): string | undefined {
  if (selectAll(box, OTHER_VALUES, 1).length > 0) return undefined;
  let after = false;
  const pieces: string[] = [];
  for (const node of descendants(box)) {
    if (node === title) after = true;
    const text = after && parentOf(node) === box ? plainValue(cleanText(dataOf(node), CAPS.line)) : undefined;
    if (text !== undefined) pieces.push(text);
  }
  return pieces.length === 1 && isVisible(box) ? pieces[0] : undefined;
}

/** The portrait of the part's own person. */
export function readPortrait(part: Part): string | undefined {
  const found = new Set(
    selectAll(part.root, `img${marked('headshot-photo')}`, 20).flatMap((image) => {
      const link = leadOf(closest(image, LEAD_LINK), part.url) ?? part.identity;
      const address = safeLink(attribute(image, 'src'), part.url.href);
      const portrait = address !== undefined && /profile-(?:displayphoto|framedphoto)/.test(address);
      return portrait && link === part.identity && !isElsewhere(image) && isVisible(image) ? [address] : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The whole text of a clamped paragraph waits in its `title`. */
export function longText(part: Part, what: string): string | undefined {
  const [only, second] = ownMarked(part, what, CAPS.long);
  if (only === undefined || second !== undefined) return undefined;
  const whole = cleanText(attribute(only.element, 'title'), CAPS.long);
  return whole !== undefined && whole.length >= only.text.length ? whole : only.text;
}
