import type { Target } from './layout.ts';

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
  ['Industry', 'industry'],
  ['Company Size', 'company-size'],
  ['Company Page', 'company-linkedin'],
  ['Connected On', 'connected-on'],
  ['Tags', 'tags'],
  ['Note', 'note'],
  ['Stage', 'stage'],
  ['Identities', 'identities'],
] as const satisfies readonly (readonly [string, Target])[];

export type CardHeader = (typeof CARD_COLUMNS)[number][0];

/** What stands between several values of one cell. */
export const BETWEEN_VALUES = '\n';
