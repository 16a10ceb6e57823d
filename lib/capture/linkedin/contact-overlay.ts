import { CAPS } from '../../model/caps.ts';
import { mailIdentity, safeLink } from '../../model/identity.ts';
import type { PersonReading, ReadField } from '../../model/reading.ts';
import type { Recipe } from '../../model/recipe.ts';
import { attribute, contains, isVisible, onceAReading, parentOf, select, selectAll } from '../dom.ts';
import { type ContactField, pointedRow } from '../recipe/contact.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { linkIdentity, unwrapAddress } from './addresses.ts';
import { blockLines } from './block-lines.ts';
import {
  CONTACT_ICON,
  CONTACT_ICONS,
  CONTACT_OVERLAY,
  ICON_NAME_ATTRIBUTES,
  ICON_SPRITE,
} from './landmarks-contact.ts';
import { CONTACT_CARD, cardOwner } from './landmarks-sdui.ts';
import { plainValue } from './profile-text.ts';
import { readDate } from './read-date.ts';
import { makeStated, type Subject } from './subject.ts';

type ContactKind = keyof typeof CONTACT_ICONS;
type Contact = Pick<PersonReading, 'emails' | 'phones' | 'websites' | 'connectedOn'> & {
  certainlyAbsent: ReadField[];
};

const KIND_FIELDS: readonly (readonly [ContactKind, ContactField | 'connectedOn'])[] = [
  ['email', 'emails'],
  ['phone', 'phones'],
  ['website', 'websites'],
  ['connected', 'connectedOn'],
];

interface Row {
  kind: ContactKind;
  row: Element;
}

function iconKind(icon: Element): ContactKind | undefined {
  const sprite = select(icon, ICON_SPRITE);
  const names = [
    ...ICON_NAME_ATTRIBUTES.map((key) => attribute(icon, key)),
    sprite === undefined ? undefined : attribute(sprite, 'href')?.slice(1),
  ];
  const kinds = Object.keys(CONTACT_ICONS) as ContactKind[];
  return kinds.find((kind) => names.some((name) => `${name ?? ''}-`.startsWith(CONTACT_ICONS[kind])));
}

/** The smallest element around an icon that also holds text, and no row of another kind: then the icon's own row lost its text. */
function rowOf(icon: Element, kind: ContactKind, overlay: Element): Element | undefined {
  for (let row = parentOf(icon); row !== undefined && row !== overlay; row = parentOf(row)) {
    if (visibleText(row, CAPS.line) === undefined) continue;
    const kinds = selectAll(row, CONTACT_ICON, 50).map(iconKind);
    return kinds.every((other) => other === undefined || other === kind) ? row : undefined;
  }
  return undefined;
}

const rowsOf = onceAReading((overlay: Element): Row[] =>
  selectAll(overlay, CONTACT_ICON, 200).flatMap((icon) => {
    const kind = iconKind(icon);
    const row = kind === undefined ? undefined : rowOf(icon, kind, overlay);
    return kind === undefined || row === undefined ? [] : [{ kind, row }];
  }),
);

/** The overlays that could be somebody's contact details. */
const overlaysIn = onceAReading((document: Document): Element[] => selectAll(document, CONTACT_OVERLAY, 10));

/** The rows, with those of kinds no icon tells found where the user pointed them out. */
function withPointed(
  rows: Row[],
  overlay: Element,
  { heading: _, ...subject }: Subject,
  recipes: readonly Recipe[],
): Row[] {
  const known = rows.map(({ row }) => row);
  const pointed = KIND_FIELDS.flatMap(([kind, field]) => {
    if (field === 'connectedOn' || rows.some((row) => row.kind === kind)) return [];
    const row = pointedRow(field, { ...subject, card: overlay }, known, recipes);
    return row === undefined ? [] : [{ kind, row }];
  });
  return [...rows, ...pointed];
}

/** The values of a row: the lines after its label. */
const cellsOf = (row: Element): Line[] => blockLines(row, CAPS.line).slice(1);

/** "(Mobile)", "(Personal)": what kind of value it is, in the interface language. */
const withoutKind = (text: string): string => text.replace(/\s*\([^()]*\)$/, '').trim();

function linksOf(rows: readonly Row[], kind: ContactKind): Element[] {
  return rows.flatMap((row) =>
    row.kind === kind ? selectAll(row.row, 'a[href]', CAPS.contacts).filter(isVisible) : [],
  );
}

function mailOf(link: Element): string | undefined {
  const address = attribute(link, 'href')?.match(/^mailto:([^?]+)/i)?.[1];
  return address === undefined ? undefined : mailIdentity(safeDecode(address))?.slice('mail:'.length);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether an overlay is the subject's by the row with the profile's address; without one, by every link to a profile in it. */
function isSubjectsOverlay(overlay: Element, rows: readonly Row[], subject: Subject): boolean {
  const own = linksOf(rows, 'profile');
  const links = own.length > 0 ? own : selectAll(overlay, 'a[href*="/in/"]', 20).filter(isVisible);
  const stated = links.map((link) => linkIdentity(link, subject.url));
  const known = new Set([
    subject.identity,
    ...subject.stated.slugs,
    ...[...subject.stated.ids].map((id) => `li:id/${id}`),
  ]);
  return (
    stated.length > 0 &&
    stated.every((identity) => identity !== undefined && known.has(identity)) &&
    !contains(overlay, subject.card)
  );
}

const filled = (values: readonly (string | undefined)[]): string[] | undefined => {
  const kept = [...new Set(values.filter((value) => value !== undefined))].slice(0, CAPS.contacts);
  return kept.length > 0 ? kept : undefined;
};

function cellTexts(rows: readonly Row[], kind: ContactKind): (string | undefined)[] {
  return rows
    .filter((row) => row.kind === kind)
    .flatMap(({ row }) => cellsOf(row).map((cell) => plainValue(withoutKind(cell.text))));
}

/**
 * The contact details in the overlay, when the user has it open over this very person's profile; `undefined` otherwise.
 * The birthday on it is never read.
 */
export function readContactOverlay(subject: Subject, recipes: readonly Recipe[] = []): Contact | undefined {
  for (const overlay of overlaysIn(subject.document)) {
    const rows = withPointed(rowsOf(overlay), overlay, subject, recipes);
    if (!isSubjectsOverlay(overlay, rows, subject)) continue;
    const root = select(subject.document, 'html');
    const locale = (root === undefined ? undefined : attribute(root, 'lang')) ?? 'en';
    const since = cellTexts(rows, 'connected')[0];
    const connectedOn = since === undefined ? undefined : readDate(since, locale);
    const base = subject.url.href;
    const websites = linksOf(rows, 'website').map((link) =>
      safeLink(unwrapAddress(attribute(link, 'href'), subject.url), base),
    );
    const emails = filled(linksOf(rows, 'email').map(mailOf));
    const phones = filled(
      cellTexts(rows, 'phone').filter((text) => text !== undefined && /\p{Nd}.*\p{Nd}.*\p{Nd}/u.test(text)),
    );
    const pages = filled(websites);
    return {
      ...(emails ? { emails } : {}),
      ...(phones ? { phones } : {}),
      ...(pages ? { websites: pages } : {}),
      ...(connectedOn === undefined ? {} : { connectedOn }),
      certainlyAbsent: KIND_FIELDS.flatMap(([kind, field]) =>
        rows.some((row) => row.kind === kind) ? [] : [field],
      ),
    };
  }
  return undefined;
}

/** Lines of the overlay that name its person: its heading, and the label of the row with the profile's address ("Nadia’s profile"). */
export function readOverlayNames(subject: Subject): { lines: string[]; label: string | undefined } {
  const overlays = overlaysIn(subject.document);
  const own = overlays.flatMap(rowsOf).find(({ kind }) => kind === 'profile');
  return {
    lines: overlays.flatMap((overlay) => blockLines(overlay, CAPS.name).map((line) => line.text)),
    label: own && blockLines(own.row, CAPS.line)[0]?.text,
  };
}

/** The person of an open overlay with no profile behind it, once its own profile link agrees with the address. */
export function overlaySubject(document: Document, url: URL, identity: string): Subject | undefined {
  const page = select(document, 'html');
  if (page === undefined) return undefined;
  const subject: Subject = { document, url, identity, card: page, heading: page, stated: makeStated() };
  if (readContactOverlay(subject) === undefined) return undefined;
  const owners = selectAll(document, `[componentkey$="${CONTACT_CARD}"]`, 5).map((card) =>
    cardOwner(attribute(card, 'componentkey'), CONTACT_CARD),
  );
  const [id, second] = new Set(owners.filter((owner) => owner !== undefined));
  if (id?.startsWith('AC') && second === undefined) subject.stated.ids.add(id);
  return subject;
}
