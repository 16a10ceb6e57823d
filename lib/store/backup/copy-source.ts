import type { AssayDatabase } from '../database.ts';

/**
 * What tells whether anything the second copy holds is different, at the cost of a few counts: entries are only added or removed, and
 * what is saved in place says when.
 */
export async function readCopySource(
  db: AssayDatabase,
): Promise<{ install: string | undefined; entries: number; suppressions: number; saved: string }> {
  const [row, entries, suppressions, ...tables] = await Promise.all([
    db.meta.get('installId'),
    db.ledger.count(),
    db.suppressions.count(),
    db.icps.toArray(),
    db.cadences.toArray(),
    db.templates.toArray(),
    db.snippets.toArray(),
    db.contents.toArray(),
    db.offers.toArray(),
    db.segments.toArray(),
  ]);
  const saved = tables.map((rows) => {
    const newest = rows.reduce(
      (at, row) => ('updatedAt' in row && row.updatedAt > at ? row.updatedAt : at),
      '',
    );
    return `${rows.length}@${newest}`;
  });
  const install = row?.key === 'installId' ? row.value : undefined;
  return { install, entries, suppressions, saved: saved.join(' ') };
}
