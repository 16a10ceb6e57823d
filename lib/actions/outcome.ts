import type { CadenceStanding } from '../model/cadence.ts';
import type { PersonRow } from '../model/person.ts';
import type { Suppression } from '../model/suppression.ts';
import type { GateCondition } from '../model/words.ts';
import type { PurchaseProblem } from '../pipeline/check-purchase.ts';

/** Why an action declined. Storage failures are not refusals: they throw, and `describeFailure` names them. */
export type Refusal =
  | { reason: 'gone' }
  | { reason: 'empty' }
  | { reason: 'past' }
  | { reason: 'unchanged' }
  /** A page without a name, of someone not known. */
  | { reason: 'nameless' }
  | { reason: 'suppressed'; suppression: Suppression }
  | { reason: 'gate'; unmet: GateCondition[] }
  | { reason: 'needs-reason' }
  | { reason: 'purchase'; problem: PurchaseProblem }
  /** A purchase of somebody who is no customer yet. */
  | { reason: 'not-a-customer' }
  /** Set aside for another reason than those named, without a word. */
  | { reason: 'needs-note' }
  /** An objection or an erasure, which are acts of their own. */
  | { reason: 'own-act' }
  /** A budget below zero, or no number. */
  | { reason: 'not-a-sum' }
  /** No currency of ISO 4217. */
  | { reason: 'not-a-currency' }
  /** A day that is not on the calendar. */
  | { reason: 'not-a-day' }
  | { reason: 'too-long' }
  /** Somebody set aside is on no cadence. */
  | { reason: 'set-aside' }
  /** Already on another cadence, which the user has not said to leave. */
  | { reason: 'on-a-cadence'; cadence: CadenceStanding }
  /** A cadence that cannot be followed as it stands. */
  | { reason: 'faulty-cadence' }
  /** No day of the week is left to work on. */
  | { reason: 'no-working-days' };

/** What an action did. `act` undoes it through `undo`. */
export type Outcome<T = { person: PersonRow }> = ({ ok: true; act: string } & T) | ({ ok: false } & Refusal);

export type StorageFailure = 'disk-full' | 'unreadable' | 'newer-version' | 'unexpected';

const FAILURES: Record<string, StorageFailure> = {
  QuotaExceededError: 'disk-full',
  OpenFailedError: 'unreadable',
  DatabaseClosedError: 'unreadable',
  MissingAPIError: 'unreadable',
  InvalidStateError: 'unreadable',
  UnknownError: 'unreadable',
  NotFoundError: 'unreadable',
  VersionError: 'newer-version',
};

/** What Chromium says of a disk without room, under names that say something else (seen in Chromium 156 on a full file system). */
const NO_ROOM = /FILE_ERROR_NO_SPACE|Failed to write blobs/;

/**
 * Which storage failure an error is, looking through Dexie's wrapping (an aborted transaction carries its cause).
 * When an action threw, nothing of it was stored.
 */
export function describeFailure(error: unknown): StorageFailure {
  for (let cause = error, depth = 0; cause !== null && typeof cause === 'object' && depth < 5; depth++) {
    const { name, message, inner } = cause as { name?: unknown; message?: unknown; inner?: unknown };
    if (typeof message === 'string' && NO_ROOM.test(message)) return 'disk-full';
    const known = typeof name === 'string' ? FAILURES[name] : undefined;
    if (known === 'disk-full' || (known !== undefined && inner == null)) return known;
    if (inner == null) return known ?? 'unexpected';
    cause = inner;
  }
  return 'unexpected';
}
