import type { AssayDatabase } from '../store/database.ts';
import { readCopyNote, removeSecondCopy } from './second-copy.ts';

/**
 * Removes a second copy that may still hold someone who was erased or objected since. The next is made without them. One of a database that
 * was lost is left: it is all there is.
 */
export async function dropStaleCopy(db: AssayDatabase): Promise<void> {
  const note = await readCopyNote();
  if (!note) return;
  const [install, suppressions] = await Promise.all([db.meta.get('installId'), db.suppressions.count()]);
  if (install?.value === note.of.install && suppressions > note.of.suppressions) await removeSecondCopy();
}
