import type Dexie from 'dexie';
import type { FollowUp } from '../model/follow-up.ts';
import type { Icp } from '../model/icp.ts';
import type { PersonRow } from '../model/person.ts';
import type { MetaRow } from './database.ts';
import { LATEST_SCHEMA } from './latest-schema.ts';
import { migratePersonTo2 } from './migrate-2.ts';
import { archiveAllButLast } from './migrate-3.ts';
import { migrateFollowUpTo4, tellContacts } from './migrate-4.ts';

/** The newest version below. */
export const LATEST_VERSION = LATEST_SCHEMA;

/**
 * Every schema ever shipped, oldest first. A shipped line is never edited: add the next one.
 * @param upTo the version to stop at, for the rows of a backup that an earlier one wrote
 */
export function declareVersions(db: Dexie, upTo = LATEST_VERSION): void {
  db.version(1).stores({
    ledger: 'id, [subject+at], action',
    people: 'id, &*identities, priority, sortName, stage, updatedAt, nextDueAt, *words, *tags',
    followUps: 'id, personId, [state+dueAt]',
    icps: 'id, updatedAt',
    suppressions: 'hash',
    counts: 'key',
    meta: 'key',
  });
  if (upTo < 2) return;
  db.version(2)
    .stores({
      people:
        'id, &*identities, priority, sortName, stage, updatedAt, nextDueAt, changedAt, *words, *tags, *employers, *contacts, companyId',
      companies: 'id, &*identities, sortName, updatedAt, *words, *links',
      readerHealth: 'key',
      recipes: 'id',
    })
    .upgrade(async (tx) => {
      const people = tx.table<PersonRow>('people').toCollection();
      await people.modify((row, ref) => {
        ref.value = migratePersonTo2(row);
      });
    });
  if (upTo < 3) return;
  db.version(3)
    .stores({
      people:
        'id, &*identities, priority, sortName, stage, updatedAt, nextDueAt, changedAt, maturedAt, score.label, [score.icpId+score.verdict], *words, *tags, *employers, *contacts, companyId',
      icpVersions: '[id+version]',
    })
    .upgrade(async (tx) => {
      // Until now one profile was in use, the one saved last. Earlier ones go on in the archive.
      const icps = await tx.table<Icp>('icps').orderBy('updatedAt').toArray();
      await tx.table<Icp>('icpVersions').bulkPut(icps);
      await tx.table<Icp>('icps').bulkPut(archiveAllButLast(icps));
    });
  if (upTo < 4) return;
  db.version(4)
    .stores({
      followUps: 'id, personId, [state+dueAt], [state+remindAt], doneAt',
      contacts: 'id, personId, at, template',
      cadences: 'id',
      templates: 'id',
      snippets: 'id',
      contents: 'id',
      offers: 'id',
      // What lists are ordered and found by is in the kept list; an index would make each capture pay for it again.
      people:
        'id, &*identities, sortName, stage, changedAt, maturedAt, [score.icpId+score.verdict], *words, *tags, *employers, *contacts, companyId',
      segments: 'id',
      listChunks: 'first',
      listChanges: '++seq',
    })
    .upgrade(async (tx) => {
      await tx
        .table<FollowUp>('followUps')
        .toCollection()
        .modify((row, ref) => {
          ref.value = migrateFollowUpTo4(row);
        });
      await tellContacts(tx);
      // Scores did not say yet what they rest on.
      await tx.table<MetaRow, string>('meta').put({ key: 'unscored', value: 'wanted' });
    });
  if (upTo < 5) return;
  db.version(LATEST_VERSION)
    .stores({
      imports: 'id, state',
      parts: '[job+n]',
      exports: 'id, at',
    })
    .upgrade(async (tx) => {
      // The kept list has fields it did not have: without a mark it is made anew from the rows.
      await tx.table<MetaRow, string>('meta').delete('list');
      await tx.table('listChunks').clear();
      await tx.table('listChanges').clear();
    });
}
