import type { Column, Line } from '../column.ts';
import { EXTRAS, type ImporterFile } from '../importer.ts';
import { linkedInAddress, listOf, note, place, plainPhone, scoreWords, stageValue, text } from '../values.ts';

/** How Google joins several values in one cell. */
const JOIN = ' ::: ';

const nothing = () => undefined;
const empty = (header: string): Column => ({ id: header, header, value: nothing });

/** A label of the user's own is shown as it is; `* ` before one marks Google's own. */
function labels(line: Line): string {
  const stage = stageValue('labels')(line);
  return ['* myContacts', stage, ...line.row.tags].filter((label) => label !== undefined).join(JOIN);
}

/** Values one column pair each, as many pairs as were planned; the last pair takes what is over. */
function pairs(
  name: string,
  many: number,
  values: (line: Line) => readonly { label?: string; value: string }[],
): Column[] {
  const most = Math.max(1, many);
  return Array.from({ length: most }, (_, at) => {
    const held = (line: Line) => values(line).slice(at, at + 1 === most ? undefined : at + 1);
    const header = `${name} ${at + 1}`;
    return [
      { id: `${header} - Label`, header: `${header} - Label`, value: (line: Line) => held(line)[0]?.label },
      {
        id: `${header} - Value`,
        header: `${header} - Value`,
        value: (line: Line) =>
          held(line)
            .map(({ value }) => value)
            .join(JOIN) || undefined,
      },
    ];
  }).flat();
}

const mails = ({ row }: Line) => listOf(row, 'emails').map((value) => ({ value }));
const phones = ({ row }: Line) =>
  listOf(row, 'phones').map((value) => ({ value: plainPhone(value) ?? value }));
const sites = ({ row }: Line) => {
  const linkedIn = linkedInAddress(row);
  const others = listOf(row, 'websites').map((value) => ({ value }));
  return [...(linkedIn === undefined ? [] : [{ label: 'LinkedIn', value: linkedIn }]), ...others];
};

/** How many pairs of each kind a file has: those of the person who has the most. */
export interface Pairs {
  mails: number;
  phones: number;
  sites: number;
}

export const FEWEST_PAIRS: Pairs = { mails: 1, phones: 1, sites: 1 };

/** The pairs a person needs. */
export function pairsOf({ row }: Pick<Line, 'row'>): Pairs {
  const own = listOf(row, 'websites').length;
  return {
    mails: listOf(row, 'emails').length,
    phones: listOf(row, 'phones').length,
    sites: own + (linkedInAddress(row) === undefined ? 0 : 1),
  };
}

/** The pairs of two taken together. */
export function joinPairs(one: Pairs, other: Pairs): Pairs {
  return {
    mails: Math.max(one.mails, other.mails),
    phones: Math.max(one.phones, other.phones),
    sites: Math.max(one.sites, other.sites),
  };
}

/** The columns of Google Contacts, as it exports them since 2024, with as many pairs as are asked for. */
export function googleColumns(wanted: Pairs): readonly Column[] {
  return [
    { id: 'first-name', header: 'First Name', value: ({ name }) => name.first },
    empty('Middle Name'),
    { id: 'last-name', header: 'Last Name', value: ({ name }) => name.last },
    empty('Phonetic First Name'),
    empty('Phonetic Middle Name'),
    empty('Phonetic Last Name'),
    empty('Name Prefix'),
    empty('Name Suffix'),
    empty('Nickname'),
    empty('File As'),
    { id: 'company', header: 'Organization Name', value: text('company') },
    { id: 'title', header: 'Organization Title', value: text('title') },
    empty('Organization Department'),
    empty('Birthday'),
    { id: 'notes', header: 'Notes', value: note },
    empty('Photo'),
    { id: 'labels', header: 'Labels', value: labels },
    ...pairs('E-mail', wanted.mails, mails),
    ...pairs('Phone', wanted.phones, phones),
    empty('Address 1 - Label'),
    empty('Address 1 - Formatted'),
    empty('Address 1 - Street'),
    { id: 'city', header: 'Address 1 - City', value: place('city') },
    empty('Address 1 - PO Box'),
    { id: 'region', header: 'Address 1 - Region', value: place('region') },
    empty('Address 1 - Postal Code'),
    { id: 'country', header: 'Address 1 - Country', value: place('country') },
    empty('Address 1 - Extended Address'),
    ...pairs('Website', wanted.sites, sites),
    empty('Event 1 - Label'),
    empty('Event 1 - Value'),
    {
      id: 'score-label',
      header: 'Custom Field 1 - Label',
      value: (line) => scoreWords(line) && 'Assay Score',
    },
    { id: 'score', header: 'Custom Field 1 - Value', value: scoreWords },
  ];
}

/** Google Contacts' own file. */
export const googleContacts: ImporterFile = {
  app: 'Google Contacts',
  columns: googleColumns(FEWEST_PAIRS),
  extras: EXTRAS,
  firstExtras: [],
  needs: [{ need: 'contact', effect: 'empties' }],
  mostRows: 3_000,
};
