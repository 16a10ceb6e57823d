import type { Entry, EntryOf } from '../model/ledger.ts';
import type { Instant } from '../model/schema.ts';
import { type DisqualifyReason, LADDER, type Stage, type WonStage } from '../model/words.ts';
import { familyEntries } from './families.ts';

/** Reasons that say nothing of whether someone was worth pursuing. */
const NO_JUDGEMENT: readonly DisqualifyReason[] = [
  'left-company',
  'unreachable',
  'existing-customer',
  'duplicate',
  'not-a-person',
  'do-not-contact',
  'erased',
];

/** How a pursuit ended, and the entries from which the person was first scored. */
export interface PursuitEnd {
  at: Instant;
  won: boolean;
  early: Entry[];
}

/** What was known within a day of the first capture counts as known at first. */
const FIRST_DAY = 24 * 3_600_000;

const isMove = (entry: Entry): entry is EntryOf<'moved'> => entry.type === 'moved';

const reaches = (to: Stage, rung: WonStage): boolean => LADDER.indexOf(to) >= LADDER.indexOf(rung);

/**
 * How the pursuit of a person ended, by the ledger: won on the first move to the rung or above it; lost where they were set
 * aside before that and stay so, for a reason that speaks of them. `undefined` while it goes on, or when it ended for a reason that
 * tells nothing. `early` holds what was known a day after the first capture, and never what came with or after the end.
 */
export function pursuitEnd(id: string, entries: readonly Entry[], wonAt: WonStage): PursuitEnd | undefined {
  const standing = familyEntries(id, entries);
  const first = standing.find(({ type }) => type === 'observed');
  if (first === undefined) return undefined;
  const moves = standing.filter(isMove);
  const win = moves.find(({ data }) => reaches(data.to, wonAt));
  const last = moves.at(-1);
  const reason = last?.data.disqualified;
  const loss = reason !== undefined && !NO_JUDGEMENT.includes(reason) ? last : undefined;
  const end = win ?? loss;
  if (end === undefined) return undefined;
  const until = new Date(Date.parse(first.at) + FIRST_DAY).toISOString();
  const place = standing.indexOf(end);
  const early = standing.filter(
    (entry, at) => at < place && entry.at <= until && entry.action !== end.action,
  );
  return { at: end.at, won: win !== undefined, early };
}
