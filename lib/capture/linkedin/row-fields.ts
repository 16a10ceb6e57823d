import { DEGREES } from '../../model/caps.ts';
import { safeLink } from '../../model/identity.ts';
import type { PersonReading } from '../../model/reading.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, contains, precedes, selectAll } from '../dom.ts';
import type { FieldReader } from '../field-readers.ts';
import { splitCurrent } from './labels.ts';
import { PHOTO } from './landmarks-lists.ts';
import {
  degreeOf,
  headlineOf,
  isListed,
  isPointed,
  linesBelow,
  type PersonRow,
  placeOf,
} from './person-row.ts';
import { cleanName, plainValue } from './profile-text.ts';
import { readDate } from './read-date.ts';

type Readers<Value> = readonly FieldReader<PersonRow, Value>[];

/** What a picture is called, where that holds the row's name: "Nadia Benk is open to work". */
function photoLabel(row: PersonRow): string | undefined {
  const name = foldText(row.name);
  return selectAll(row.element, 'img[alt], svg[aria-label]', 10)
    .map((image) => cleanName(attribute(image, 'alt') ?? attribute(image, 'aria-label')))
    .find((label) => label !== undefined && foldText(label).includes(name));
}

function photosOf(row: PersonRow): Element[] {
  return selectAll(row.element, PHOTO, 20).filter((image) => !isListed(image, row.element));
}

const addressOfPhoto = (image: Element | undefined, row: PersonRow): string | undefined =>
  image && safeLink(attribute(image, 'src'), row.url.href);

/** The picture called by the person's name. */
function labelledPhoto(row: PersonRow): string | undefined {
  const name = foldText(row.name);
  const image = photosOf(row).find((photo) => foldText(attribute(photo, 'alt') ?? '').includes(name));
  return addressOfPhoto(image, row);
}

/** The only picture before the name, unless it is called something else, or is an ornament outside of the name's link. */
function photoBeforeName(row: PersonRow): string | undefined {
  const before = photosOf(row).filter(
    (photo) =>
      precedes(photo, row.nameHolder) &&
      !attribute(photo, 'alt') &&
      (contains(row.link, photo) || closest(photo, '[aria-hidden="true"]') === undefined),
  );
  return before.length === 1 ? addressOfPhoto(before[0], row) : undefined;
}

const currentOf = (row: PersonRow) =>
  linesBelow(row)
    .map((line) => splitCurrent(line.text))
    .find((job) => job !== undefined);

/** Outside of searches the headline shares the name's link; a date, an age or what somebody wrote does not. */
function linkedHeadline(row: PersonRow): string | undefined {
  const line = headlineOf(row);
  return line && contains(row.link, line.element) ? plainValue(line.text) : undefined;
}

/** Readers for what every list shows. */
export const ROW_FIELDS = {
  name: [
    { name: 'profile-link', read: (row) => (isPointed(row) ? undefined : row.name) },
    { name: 'recipe', read: (row) => (isPointed(row) ? row.name : undefined) },
    {
      name: 'photo-label',
      corroborates: true,
      read: (row) => (photoLabel(row) === undefined ? undefined : row.name),
    },
  ] satisfies Readers<string>,
  headline: [{ name: 'in-name-link', read: linkedHeadline }] satisfies Readers<string>,
  degree: [
    {
      name: 'beside-name',
      read: (row) => DEGREES.find((known) => known === degreeOf(row)),
    },
  ] satisfies Readers<NonNullable<PersonReading['degree']>>,
  photoUrl: [
    { name: 'labelled', read: labelledPhoto },
    { name: 'before-name', read: photoBeforeName },
  ] satisfies Readers<string>,
};

/** A search shows headline and place. One line alone could be either. */
const searchHeadline = (row: PersonRow): string | undefined =>
  placeOf(row) === undefined ? undefined : plainValue(headlineOf(row)?.text);

/** Readers for what a search shows besides. A job is known only from a line labelled as the present one, never from the headline. */
export const SEARCH_FIELDS = {
  ...ROW_FIELDS,
  headline: [{ name: 'before-place', read: searchHeadline }] satisfies Readers<string>,
  location: [
    { name: 'after-headline', read: (row) => plainValue(placeOf(row)?.text) },
  ] satisfies Readers<string>,
  title: [{ name: 'current-line', read: (row) => currentOf(row)?.title }] satisfies Readers<string>,
  company: [{ name: 'current-line', read: (row) => currentOf(row)?.company }] satisfies Readers<string>,
};

/** The one date outside the link. */
function dayOf(row: PersonRow, locale: string): string | undefined {
  const days = new Set(
    row.lines
      .filter((line) => !contains(row.link, line.element))
      .map((line) => readDate(line.text, locale))
      .filter((day) => day !== undefined),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

/** Readers for one's own connections: each is one of the first degree, which the page does not say. */
export const connectionFields = (locale: string) => ({
  ...ROW_FIELDS,
  degree: [{ name: 'own-connection', read: () => '1st' as const }] satisfies Readers<'1st'>,
  connectedOn: [{ name: 'dated-line', read: (row) => dayOf(row, locale) }] satisfies Readers<string>,
});
