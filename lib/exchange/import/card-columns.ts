import type { Target } from './layout.ts';
import { LIMITS, type RawRow } from './opened-file.ts';

/**
 * The table that cards and Assay's own JSON are laid out as, one person a row: its headings, which a file of rows to fix
 * takes along and any table may have. Several values of one cell stand on lines of their own.
 */
export const CARD_COLUMNS = [
  ['Full Name', 'full-name'],
  ['First Name', 'first-name'],
  ['Middle Name', 'middle-name'],
  ['Last Name', 'last-name'],
  ['Title', 'title'],
  ['Company', 'company'],
  ['Headline', 'headline'],
  ['About', 'about'],
  ['Email', 'email'],
  ['Phone', 'phone'],
  ['LinkedIn URL', 'linkedin-url'],
  ['Profile Page', 'profile-url'],
  ['Website', 'website'],
  ['Location', 'location'],
  ['City', 'city'],
  ['State/Region', 'region'],
  ['Country/Region', 'country'],
  ['Industry', 'industry'],
  ['Company Size', 'company-size'],
  ['Company Page', 'company-linkedin'],
  ['Connected On', 'connected-on'],
  ['Tags', 'tags'],
  ['Note', 'note'],
  ['Stage', 'stage'],
  ['Identities', 'identities'],
] as const satisfies readonly (readonly [string, Target])[];

type CardHeader = (typeof CARD_COLUMNS)[number][0];

/** What stands between several values of one cell. */
const BETWEEN_VALUES = '\n';

/** The row of headings above the rows of cards: it stands in no line of the file. */
export const cardHeadings = (): RawRow => ({ line: 0, cells: CARD_COLUMNS.map(([header]) => header) });

/** What is told of one person as a row of this table. */
export function cardRow(
  line: number,
  values: Partial<Record<CardHeader, string | readonly string[] | undefined>>,
): RawRow {
  const cells = CARD_COLUMNS.map(([header]) => {
    const value = values[header] ?? '';
    return typeof value === 'string' ? value : value.join(BETWEEN_VALUES);
  });
  const long = cells.some((cell) => cell.length > LIMITS.field);
  return long
    ? { line, cells: cells.map((cell) => cell.slice(0, LIMITS.field)), fault: 'too-long' }
    : { line, cells };
}
