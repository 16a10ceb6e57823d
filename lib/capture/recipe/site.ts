import type { POINTABLE } from '../../model/caps.ts';
import { CAPS, CONTACT_FIELDS } from '../../model/caps.ts';
import { isLinkedIn, safeLink } from '../../model/identity.ts';
import { foldText } from '../../model/text.ts';
import { accountOf } from '../any-site/choose-subject.ts';
import { AT, LABEL_WORDS } from '../any-site/landmark-words.ts';
import { PEOPLE_PATH } from '../any-site/landmarks-any.ts';
import { sameName } from '../any-site/names.ts';
import { mailOf, phoneOf } from '../any-site/node-values.ts';
import { pathOf } from '../any-site/page-address.ts';
import {
  foldedOf,
  linkOf,
  type PageLink,
  type PageView,
  sortByPart,
  type Text,
} from '../any-site/page-view.ts';
import type { Owner } from '../any-site/read-subject.ts';
import { type Shown, splitAt } from '../any-site/subject-values.ts';
import { attribute, closest, contains, isVisible } from '../dom.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { makeStated } from '../linkedin/subject.ts';
import { visibleText } from '../visible-text.ts';
import { siteHost } from './site-host.ts';
import { type Counts, follow, type Ground, recipesFor } from './steps.ts';
import { isOneLine } from './values.ts';

type SitePlace = Exclude<(typeof POINTABLE)['any-site'][number], 'name'>;
/** Fields of a person on any site that a place can be pointed out for; the name is found before any of them. */
export const SITE_FIELDS = [
  'title',
  'company',
  'location',
  'about',
  ...CONTACT_FIELDS,
] as const satisfies SitePlace[];
export type SiteField = (typeof SITE_FIELDS)[number];

/** The readers of a person's fields. */
type Readers = { [field in SiteField | 'headline']: readonly FieldReader<Owner, string | string[]>[] };

/** What a page says of its person beside the field in question. */
export interface Beside {
  shown: Shown;
  /** Values of other fields, folded: a text that is one of these is not the field. */
  known: ReadonlySet<string>;
  parts: ReadonlyMap<Element, readonly Text[]>;
}

/** Parts of an address that name whoever the page is about; others name a section of the site. */
const namingParts = (url: URL): string[] =>
  [...url.hostname.split('.').slice(0, -2), ...pathOf(url).split('/')].filter(
    (part) => part.length > 3 && !PEOPLE_PATH.test(`/${part}/`),
  );

/** The main part of a page as the ground of steps. What its address calls the person is nothing a mark may say. */
export function siteGround({ page, region }: PageView, heading?: Element): Ground {
  const { document, url } = page;
  const stated = makeStated();
  const parts = namingParts(url);
  for (const part of parts) stated.slugs.add(part);
  return { document, url, identity: parts.join(' '), stated, card: region, ...(heading && { heading }) };
}

/** More texts than a part of a page is looked through for. */
const MANY = 60;

/** What other readers found, and where the person's texts stand. */
export function besideOf(field: SiteField, owner: Owner, readers: Readers): Beside {
  const others = [...SITE_FIELDS, 'headline' as const].filter((other) => other !== field);
  const values = others.flatMap((other) => readField(other, owner, readers[other]).value ?? []);
  const known = new Set([owner.name, ...values].map(foldText));
  return { shown: owner.shown, known, parts: sortByPart(owner.shown.texts, MANY) };
}

const isContact = (link: PageLink): boolean =>
  /^(?:mailto|tel):$/.test(link.address.protocol) ||
  accountOf(link) !== undefined ||
  /\bme\b/.test(attribute(link.element, 'rel') ?? '');

const CAPTIONS = 'dt, th, b, strong, label';

/** Whether other fields account for a text, as it is or before an `at`; one of some length may be a paragraph of theirs. */
function isKnown(text: string, { known }: Beside): boolean {
  const folded = foldText(text);
  const [title] = splitAt(text.slice(0, CAPS.line)) ?? [text];
  return (
    known.has(folded) ||
    known.has(foldText(title)) ||
    (folded.length > 20 && [...known].some((value) => value.includes(folded)))
  );
}

/** Whether a text is accounted for: another field's, a label, a contact, or no word at all. */
function isTaken(piece: Text, beside: Beside): boolean {
  const { element, text, long } = piece;
  const { shown } = beside;
  if (isKnown(text, beside)) return true;
  if (long) return false;
  const link = linkOf(element, shown.links);
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    AT.test(text) ||
    LABEL_WORDS.has(foldedOf(piece)) ||
    sameName(text, shown.name) ||
    mailOf(text) !== undefined ||
    phoneOf(text) !== undefined ||
    /^(?:https?:|@)/.test(text) ||
    (link !== undefined && isContact(link))
  );
}

/** Whether a text only says what contact stands beside it. */
const isCaption = ({ element, text }: Text): boolean =>
  text.length <= 40 && (/:$/.test(text) || closest(element, CAPTIONS) !== undefined);

/** What a text is the number or address of, by its shape. */
const CONTACTS = { emails: mailOf, phones: phoneOf };

const contactIn = ({ text, long }: Text, field: keyof typeof CONTACTS): string | undefined =>
  long ? undefined : CONTACTS[field](text);

/** A site of the person's elsewhere: no network's, no employer's, nothing that passes the page on. */
function siteIn(link: PageLink, { shown, known }: Beside): string | undefined {
  const { address } = link;
  const own = siteHost(address) === siteHost(shown.view.page.url);
  const passing = address.searchParams.has('url') || accountOf(link) !== undefined || isLinkedIn(address);
  const href = own || passing ? undefined : safeLink(address.href);
  return href === undefined || known.has(foldText(href)) || known.has(foldText(link.text)) ? undefined : href;
}

/**
 * The children that count on the way to a field: those that show a number or mailbox or lead to a site where that is looked for, else
 * those with a text no other field, label or contact accounts for.
 */
export function siteCounts(field: SiteField, beside: Beside): Counts {
  const { parts, shown } = beside;
  if (field === 'websites')
    return (child) =>
      shown.links.some((link) => contains(child, link.element) && siteIn(link, beside) !== undefined);
  if (field === 'phones' || field === 'emails')
    return (child) => parts.get(child)?.some((piece) => contactIn(piece, field) !== undefined) === true;
  return (child) => {
    const pieces = parts.get(child) ?? [];
    const left = pieces.filter((piece) => !isTaken(piece, beside));
    const reaches = shown.links.some((link) => isContact(link) && contains(child, link.element));
    return left.some((piece) => !reaches || !isCaption(piece));
  };
}

/** Whether a text can be a field at all, by its shape. */
function isPlausible(text: string, field: SiteField): boolean {
  if (!/\p{L}{2}|[\p{Lo}]/u.test(text) || AT.test(text)) return false;
  if (field === 'about') return text.length >= 20;
  const most = field === 'title' ? 200 : 120;
  return text.length <= most && !/[|@]|:$/.test(text) && (field !== 'location' || !/\p{Nd}/u.test(text));
}

/** What heads or names the values below or beside it, and what is pressed. */
const HEADS = 'h1, h2, h3, h4, h5, h6, dt, th, label, button, summary';

/** The text of an element that shows texts of the person's own; those of other fields are not left in it. */
function ownText(element: Element, field: SiteField, beside: Beside): string | undefined {
  const pieces = beside.parts.get(element) ?? [];
  if (pieces.length === 0 || closest(element, HEADS) !== undefined) return undefined;
  if (pieces.some((piece) => isTaken(piece, beside) && /\p{L}/u.test(piece.text))) return undefined;
  const long = field === 'about';
  if (!long && (pieces.length > 4 || !isOneLine(element))) return undefined;
  const text = visibleText(element, long ? CAPS.long : CAPS.line, 'button');
  return text === undefined || isOther(text, beside) ? undefined : text;
}

const isOther = (text: string, beside: Beside): boolean =>
  isKnown(text, beside) || LABEL_WORDS.has(foldText(text)) || sameName(text, beside.shown.name);

/** The value of a field in an element, when it has the field's shape; `undefined` for anything doubtful. */
export function siteValue(element: Element, field: SiteField, beside: Beside): string | undefined {
  if (!isVisible(element)) return undefined;
  if (field === 'websites') {
    const link = beside.shown.links.find((one) => one.element === element);
    return link && siteIn(link, beside);
  }
  if (field === 'phones' || field === 'emails') {
    const [piece, second] = beside.parts.get(element) ?? [];
    return piece && second === undefined ? contactIn(piece, field) : undefined;
  }
  const text = ownText(element, field, beside);
  return text !== undefined && isPlausible(text, field) ? text : undefined;
}

/** The part of a page the steps of a place begin at, and the layout its recipes are kept under. */
export interface SiteGround {
  ground: Ground;
  layout: string | undefined;
}

/** A page about one person. */
export const groundOnPage = ({ view, name }: Owner): SiteGround => ({
  ground: siteGround(view, view.texts.find(({ text }) => sameName(text, name))?.element),
  layout: siteHost(view.page.url),
});

function readPlaces<Of extends Owner>(
  field: SiteField,
  readers: Readers,
  groundFor: (owner: Of) => SiteGround,
): (owner: Of) => string | undefined {
  return (owner) => {
    const { recipes } = owner.view.page;
    if (recipes.length === 0) return undefined;
    const { ground, layout } = groundFor(owner);
    const places = layout === undefined ? [] : recipesFor(recipes, 'any-site', layout, field);
    if (places.length === 0) return undefined;
    const beside = besideOf(field, owner, readers);
    const counts = siteCounts(field, beside);
    for (const place of places) {
      const element = follow(place, ground, counts);
      const value = element && siteValue(element, field, beside);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

const isListed = (field: SiteField): boolean => CONTACT_FIELDS.some((listed) => listed === field);

/** The readers of a person with one more for each field: where the user pointed it out on a page of this site. */
export function withSitePlaces<Known extends Readers, Of extends Owner = Owner>(
  readers: Known,
  fields: readonly SiteField[] = SITE_FIELDS,
  groundFor: (owner: Of) => SiteGround = groundOnPage,
): Known {
  const added = fields.map((field) => {
    const find = readPlaces(field, readers, groundFor);
    const read = (owner: Of) => {
      const value = find(owner);
      return value !== undefined && isListed(field) ? [value] : value;
    };
    return [field, [...readers[field], { name: 'recipe', read }]];
  });
  return { ...readers, ...Object.fromEntries(added) };
}
