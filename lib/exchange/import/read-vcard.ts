import ICAL from 'ical.js';
import { cardHeadings, cardRow } from './card-columns.ts';
import { CardReader, type RawCard } from './card-lines.ts';
import { textOf } from './decode-file.ts';
import type { FoundEncoding } from './detect-encoding.ts';
import { inBatches, openRows } from './open-rows.ts';
import { BrokenFile, type OpenedFile, type RawRow } from './opened-file.ts';
import { toVersion3 } from './vcard-21.ts';

/** A value as the library gives it: a text, several, or a text of parts, each of which may be several. */
type Value = string | readonly (string | readonly string[])[];

interface Property {
  name: string;
  types: readonly string[];
  service: string;
  value: Value;
}

const listOf = (value: unknown): string[] => [value].flat(2).filter((one) => typeof one === 'string');

/** The properties of a card. Throws where the format is broken. */
function propertiesOf({ lines }: RawCard): Property[] {
  const old = lines.some(({ name, text }) => name === 'version' && /:\s*2\.1\s*$/.test(text));
  const version = lines.find(({ name }) => name === 'version')?.text.trim() ?? 'VERSION:3.0';
  const others = lines
    .filter(({ name }) => name !== 'version')
    .map(({ text }) => (old ? toVersion3(text) : text));
  const card = ['BEGIN:VCARD', old ? 'VERSION:3.0' : version, ...others, 'END:VCARD'].join('\r\n');
  const [, properties] = ICAL.parse(card) as [
    string,
    [string, Record<string, unknown>, string, ...Value[]][],
  ];
  return properties.map(([name, parameters, , ...values]) => ({
    name,
    types: listOf(parameters.type).flatMap((type) => type.toLowerCase().split(',')),
    service: listOf(parameters['service-type']).join().toLowerCase(),
    value: values.length === 1 ? (values[0] ?? '') : values.flat(2),
  }));
}

const flat = (value: Value | undefined): string => listOf(value).join(' ').trim();
const part = (value: Value | undefined, at: number): string =>
  typeof value === 'string' || value === undefined ? (at === 0 ? flat(value) : '') : flat(value[at]);

function rowOf(line: number, properties: readonly Property[]): RawRow {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const first = (name: string) => all(name)[0]?.value;
  const texts = (name: string) => all(name).map(({ value }) => flat(value));
  const social = [...all('x-socialprofile'), ...all('socialprofile')]
    .filter(
      ({ types, service, value }) =>
        types.includes('linkedin') || service === 'linkedin' || /linkedin\.com/i.test(flat(value)),
    )
    .map(({ value }) => flat(value).replace(/^x-apple:/i, ''));
  const own = flat(first('prodid')).includes('Assay');
  const named = !isOrganisation(properties);
  const numbers = all('tel').filter(({ types }) => !types.some((type) => type === 'fax' || type === 'pager'));
  const tags = all('categories').flatMap(({ value }) => listOf(value).map((tag) => tag.trim()));
  return cardRow(line, {
    'Full Name': named ? flat(first('fn')) : '',
    'First Name': named ? part(first('n'), 1) : '',
    'Middle Name': named ? part(first('n'), 2) : '',
    'Last Name': named ? part(first('n'), 0) : '',
    Company: part(first('org'), 0),
    Title: flat(first('title')),
    Email: texts('email'),
    Phone: numbers.map(({ value }) => flat(value).replace(/^tel:/i, '')),
    'LinkedIn URL': social.filter((link) => link.includes('/')),
    Website: texts('url'),
    City: part(first('adr'), 3),
    'State/Region': part(first('adr'), 4),
    'Country/Region': part(first('adr'), 6),
    // In Assay's own cards the stage is the first of them, and the note the reason for the score.
    Tags: (own ? tags.slice(1) : tags).filter((tag) => tag !== ''),
    Note: own ? '' : listOf(first('note')).join('\n'),
  });
}

/** Whether a card is a company's or a group's, not a person's. */
function isOrganisation(properties: readonly Property[]): boolean {
  return properties.some(
    ({ name, value }) =>
      (name === 'kind' || name === 'x-addressbookserver-kind' || name === 'x-abshowas') &&
      /^(?:org|organization|company|group|location)$/i.test(flat(value)),
  );
}

function toRow(card: RawCard): RawRow {
  const empty = cardRow(card.line, {});
  if (card.fault) return { ...empty, fault: card.fault };
  try {
    return rowOf(card.line, propertiesOf(card));
  } catch {
    return { ...empty, fault: 'bad-card' };
  }
}

async function* rowsOf(file: Blob, encoding: string): AsyncGenerator<RawRow[]> {
  const reader = new CardReader();
  yield [cardHeadings()];
  for await (const piece of textOf(file, encoding)) yield reader.push(piece, false).map(toRow);
  yield reader.push('', true).map(toRow);
}

/** A file of cards: vCard 2.1, 3.0 and 4.0. */
export async function openVcard(file: Blob, { encoding, sure }: FoundEncoding): Promise<OpenedFile> {
  const opened = await openRows('vcard', () => inBatches(rowsOf(file, encoding)), {
    encoding,
    encodingSure: sure,
  });
  if (!opened.ok) return opened;
  for await (const [, first, second] of opened.rows()) {
    if (first?.fault === 'bad-card' && second === undefined) throw new BrokenFile('damaged');
    break;
  }
  return opened;
}
