import type { Instant } from './schema.ts';

/** What can become different about a person between two sightings, the most telling first. */
export const CHANGE_KINDS = [
  'new-employer',
  'promotion',
  'new-role',
  'left-employer',
  'location',
  'name',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What became different between two sightings of a person. */
export interface Change {
  kind: ChangeKind;
  /** The employer for `new-employer` and `left-employer`, the title for a role, else the place or the name. */
  was: string;
  /** The same now; absent for `left-employer`. */
  now?: string;
  /** The title held now, or held last with an employer that was left. */
  title?: string;
}

/** A change with when a page first showed it. */
export interface DatedChange extends Change {
  /** Names the change among all there are: the ledger entry that showed it, and its kind. */
  key: string;
  at: Instant;
}
