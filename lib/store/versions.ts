import type Dexie from 'dexie';

/** The newest version below. */
export const LATEST_VERSION = 2;

/** Every schema ever shipped, oldest first. A shipped line is never edited: add the next one. */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    ledger: 'id, [subject+at], action',
    people: 'id, &*identities, priority, sortName, stage, updatedAt, nextDueAt, *words, *tags',
    followUps: 'id, personId, [state+dueAt]',
    icps: 'id, updatedAt',
    suppressions: 'hash',
    counts: 'key',
    meta: 'key',
  });
  db.version(LATEST_VERSION).stores({
    people:
      'id, &*identities, priority, sortName, stage, updatedAt, nextDueAt, *words, *tags, *employers, companyId',
    companies: 'id, &*identities, sortName, updatedAt, *words',
    readerHealth: 'key',
    recipes: 'id',
  });
}
