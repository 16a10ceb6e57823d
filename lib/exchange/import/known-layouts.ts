import { headingForms } from './heading-words.ts';
import type { LayoutFormat } from './layout.ts';

/** Headings, folded, that tell a layout: all of one line must be there. The first layout that has a whole line is it. */
const SIGNS: readonly [LayoutFormat, readonly string[]][] = [
  ['assay-csv', ['fit engagement|score low|captured at', 'full name|assay id']],
  [
    'apollo',
    [
      'person linkedin url|email status',
      'apollo contact id',
      'person linkedin url|company linkedin url',
      'company name for emails|last name',
    ],
  ],
  ['waalaxy', ['linkedin url|prospect list', 'linkedin url|pro email', 'linkedin url|linkedin email']],
  [
    'sales-navigator',
    [
      'sales navigator url',
      'sales navigator profile url',
      'linkedin url public',
      'sales nav url',
      'regular company url',
      'linked in profile url|profile url',
      'vmid',
      'company sales navigator url',
    ],
  ],
  ['google-contacts-old', ['given name|family name', 'organization 1 name|e mail 1 value']],
  [
    'google-contacts',
    [
      'first name|last name|file as',
      'first name|last name|e mail 1 value',
      'organization name|organization title|labels',
    ],
  ],
  ['pipedrive', ['person name', 'person first name|person last name', 'person email']],
  [
    'hubspot',
    [
      'record id|first name',
      'lifecycle stage|lead status',
      'lifecycle stage|first name',
      'contact owner|associated company',
      'hs lead status|firstname',
    ],
  ],
  [
    'salesforce',
    [
      'lead status|lead source',
      'lead status|company|last name',
      'account name|last name',
      'lead owner|last name',
      'company account|last name',
      'lead id|last name',
    ],
  ],
  [
    'linkedin-connections',
    [
      'first name|last name|connected on',
      'vorname|nachname|verbunden am',
      'prenom|nom|connecte le',
      'nombre|apellidos|conectado el',
      'nama depan|nama belakang|terhubung pada',
    ],
  ],
];

/** The layout a row of headings belongs to; `table` where it is none that is known. */
export function layoutOf(headers: readonly string[]): LayoutFormat {
  const there = new Set(headers.flatMap(headingForms));
  const found = SIGNS.find(([, lines]) =>
    lines.some((line) => line.split('|').every((sign) => there.has(sign))),
  );
  return found?.[0] ?? 'table';
}
