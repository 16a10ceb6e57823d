import { CAPS } from '../../model/caps.ts';
import { mailIdentity, safeLink } from '../../model/identity.ts';
import type { PersonReading, ReadField } from '../../model/reading.ts';
import { attribute, contains, isVisible, nextOf, parentOf, select, selectAll } from '../dom.ts';
import { type Line, visibleLines, visibleText } from '../visible-text.ts';
import { linkIdentity, unwrapAddress } from './addresses.ts';
import {
  CONTACT_ICON,
  CONTACT_ICONS,
  CONTACT_OVERLAY,
  ICON_NAME_ATTRIBUTES,
  ICON_SPRITE,
} from './landmarks-contact.ts';
import { plainValue } from './profile-text.ts';
import { readDate } from './read-date.ts';
import type { Subject } from './subject.ts';

type ContactKind = keyof typeof CONTACT_ICONS;
type Contact = Pick<PersonReading, 'emails' | 'phones' | 'websites' | 'connectedOn'> & {
  certainlyAbsent: ReadField[];
};

const KIND_FIELDS: readonly (readonly [ContactKind, ReadField])[] = [
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

/** The smallest element around an icon that also holds text. */
function rowOf(icon: Element, overlay: Element): Element | undefined {
  for (let row = parentOf(icon); row !== undefined && row !== overlay; row = parentOf(row)) {
    if (visibleText(row, CAPS.line) !== undefined) return row;
  }
  return undefined;
}

function rowsOf(overlay: Element): Row[] {
  return selectAll(overlay, CONTACT_ICON, 200).flatMap((icon) => {
    const kind = iconKind(icon);
    const row = kind === undefined ? undefined : rowOf(icon, overlay);
    return kind === undefined || row === undefined ? [] : [{ kind, row }];
  });
}

/** The values of a row, without its label: paragraphs after the first (SDUI), list items, or what follows the heading (Ember). */
function cellsOf(row: Element): Line[] {
  const paragraphs = visibleLines(row, 'p', CAPS.line);
  if (paragraphs.length > 0) return paragraphs.slice(1);
  const items = visibleLines(row, 'li', CAPS.line);
  const heading = select(row, 'h2, h3');
  const after = items.length > 0 || heading === undefined ? undefined : nextOf(heading);
  const text = after === undefined ? undefined : visibleText(after, CAPS.line);
  return after !== undefined && text !== undefined ? [{ element: after, text }] : items;
}

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

function isSubjectsOverlay(overlay: Element, rows: readonly Row[], subject: Subject): boolean {
  const stated = linksOf(rows, 'profile').map((link) => linkIdentity(link, subject.url));
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
export function readContactOverlay(subject: Subject): Contact | undefined {
  for (const overlay of selectAll(subject.document, CONTACT_OVERLAY, 10)) {
    const rows = rowsOf(overlay);
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
