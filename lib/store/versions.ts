import type Dexie from 'dexie';

/** The newest version below. */
export const LATEST_VERSION = 1;

/** Every schema ever shipped, oldest first. A shipped line is never edited: add the next one. */
export function declareVersions(db: Dexie): void {
  db.version(LATEST_VERSION).stores({
    ledger: 'id, [subject+at], action',
    people: 'id, &*identities, priority, sortName, stage, updatedAt, nextDueAt, *words, *tags',
    followUps: 'id, personId, [state+dueAt]',
    icps: 'id, updatedAt',
    suppressions: 'hash',
    counts: 'key',
    meta: 'key',
  });
}
