import { readCopySource } from '../store/backup/copy-source.ts';
import type { AssayDatabase } from '../store/database.ts';
import { makeSecondCopy } from './backup-maker.ts';
import { dropStaleCopy } from './drop-stale-copy.ts';
import { type CopyNote, type CopySource, readCopyNote, readSecondCopy } from './second-copy.ts';

/** One page at a time makes it. */
const LOCK = 'assay-second-copy';
/** Milliseconds between two copies, at least. */
const SHORTEST = 60_000;
/** A copy that takes long is made the less often, so that no more than this share of the time goes into it. */
const SHARE = 0.01;

const isSame = (one: CopySource, other: CopySource): boolean =>
  one.entries === other.entries && one.suppressions === other.suppressions && one.saved === other.saved;

/** Whether the database is not the one the copy was made of: it was lost, and begun anew. */
const isLost = (note: CopyNote, of: Pick<CopySource, 'install'>): boolean => note.of.install !== of.install;

/** The second copy of a database that was lost since; `undefined` where it is the one that is here. */
export async function findLost(db: AssayDatabase): Promise<CopyNote | undefined> {
  const note = await readCopyNote();
  if (!note || note.people === 0) return undefined;
  const install = await db.meta.get('installId');
  if (!isLost(note, { install: install?.key === 'installId' ? install.value : undefined })) return undefined;
  return (await readSecondCopy()) && note;
}

/**
 * Makes the second copy anew where anything is different since the last, not too often. Never over the copy of a database that was
 * lost: one such comes back empty.
 */
export async function keepSecondCopy(db: AssayDatabase, now: number): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await dropStaleCopy(db);
    const note = await readCopyNote();
    // Asked first: telling whether anything is different counts every entry.
    if (note && now - Date.parse(note.at) < Math.max(SHORTEST, note.took / SHARE)) return;
    const of = await readCopySource(db);
    if (note && (isSame(note.of, of) || isLost(note, of))) return;
    if (of.entries + of.suppressions > 0) await makeSecondCopy(of);
  });
}
