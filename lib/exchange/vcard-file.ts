import { cleanLine, cleanLines } from './clean-line.ts';
import { type Line, lineMaker } from './column.ts';
import type { ExportOptions } from './exportable.ts';
import type { Form } from './form.ts';
import { ICAL } from './ical.ts';
import { linkedInAddress, listOf, note, place, plainPhone } from './values.ts';

type Version = '3.0' | '4.0';
/** A property as jCard has it (RFC 7095): its name, parameters, type, and values, each of which may have parts. */
type Property = [
  name: string,
  params: Record<string, string>,
  type: string,
  ...values: (string | string[])[],
];

/** A text property; none where nothing is known. */
function text(name: string, value: string | null | undefined, params = {}): Property[] {
  const clean = value ? cleanLine(value) : '';
  return clean === '' ? [] : [[name, params, 'text', clean]];
}

/** An address, with the one sign that version 4 programs read in two ways written as a code. */
function link(name: string, href: string, params = {}, type = 'uri'): Property {
  return [name, params, type, cleanLine(href).replaceAll(',', '%2C')];
}

function phoneOf(number: string, version: Version): Property {
  const plain = cleanLine(plainPhone(number) ?? number);
  if (version === '3.0') return ['tel', { type: 'voice' }, 'phone-number', plain];
  // A number without its country is no address.
  const isAddress = /^\+\d+$/.test(plain);
  const params = { value: isAddress ? 'uri' : 'text', type: 'voice' };
  return ['tel', params, 'uri', isAddress ? `tel:${plain}` : plain];
}

function linksOf({ row }: Line, version: Version): Property[] {
  const linkedIn = linkedInAddress(row);
  const sites = listOf(row, 'websites').map((site) => link('url', site));
  if (linkedIn === undefined) return sites;
  const social =
    version === '3.0'
      ? link('x-socialprofile', linkedIn, { type: 'linkedin' }, 'unknown')
      : link('socialprofile', linkedIn, { 'service-type': 'LinkedIn', value: 'uri' }, 'unknown');
  return [link('url', linkedIn), ...sites, social];
}

function addressOf(line: Line): Property[] {
  const [city, region, country] = (['city', 'region', 'country'] as const).map((part) =>
    cleanLine(place(part)(line) ?? ''),
  );
  if (!city && !region && !country) return [];
  return [['adr', {}, 'text', ['', '', '', city ?? '', region ?? '', '', country ?? '']]];
}

/** Stage, then tags: what the other program may group people by. */
const CATEGORY = {
  suspect: 'Suspect',
  lead: 'Lead',
  prospect: 'Prospect',
  opportunity: 'Opportunity',
  customer: 'Customer',
  nurture: 'Nurture',
  disqualified: 'Disqualified',
};

function cardOf(line: Line, version: Version): Property[] {
  const { row, name } = line;
  const { facts } = row;
  const full = cleanLine(facts.name.value) || row.id;
  const company = cleanLine(facts.company?.value ?? '');
  const categories = [CATEGORY[row.stage], ...row.tags].map(cleanLine).filter((tag) => tag !== '');
  const said = cleanLines(note(line) ?? '');
  return [
    ['version', {}, 'text', version],
    ['prodid', {}, version === '3.0' ? 'text' : 'unknown', '-//Assay//EN'],
    ['uid', {}, 'text', `urn:uuid:${row.id}`],
    ['fn', {}, 'text', full],
    ['n', {}, 'text', [cleanLine(name.last), cleanLine(name.first ?? ''), '', '', '']],
    ...(company === '' ? [] : [['org', {}, 'text', [company]] as Property]),
    ...text('title', facts.title?.value),
    ...listOf(row, 'emails').flatMap((mail) =>
      text('email', mail, version === '3.0' ? { type: 'internet' } : {}),
    ),
    ...listOf(row, 'phones').map((number) => phoneOf(number, version)),
    ...addressOf(line),
    ...linksOf(line, version),
    ['categories', {}, 'text', ...categories],
    ...(said === '' ? [] : [['note', {}, 'text', said] as Property]),
    ['rev', {}, version === '3.0' ? 'date-time' : 'timestamp', `${row.updatedAt.slice(0, 19)}Z`],
  ];
}

/**
 * People as cards: version 3.0 (RFC 2426), which phones and address books take, or 4.0 (RFC 6350). One serialiser writes both; no text
 * of a person can end a line.
 */
export function cardForm(preset: 'vcard' | 'vcard4', options: ExportOptions): Form {
  const version = preset === 'vcard' ? '3.0' : '4.0';
  const lineOf = lineMaker(preset, options);
  return {
    head: '',
    piece: (person) => ICAL.stringify(['vcard', cardOf(lineOf(person), version), []]),
    between: '',
    tail: '',
  };
}
