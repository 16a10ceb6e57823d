import { expect, it } from 'vitest';
import { captured } from '../../../test/fixtures/acts.ts';
import { openDatabase } from '../../../test/fixtures/open-database.ts';
import type { BackupLine } from '../../exchange/backup/backup-format.ts';
import { readBackup } from '../../exchange/backup/read-backup.ts';
import { writeBackup } from '../../exchange/backup/write-backup.ts';
import { readSnapshot } from './snapshot.ts';

const AT = '2026-11-30T09:00:00.000Z';

it('reads everything as it stood when it began, whatever comes meanwhile', async () => {
  const db = openDatabase();
  await captured(db);
  await db.parts.bulkPut([
    { job: 'restore:1', n: 0, data: new Uint8Array([1]) },
    { job: 'import', n: 0, data: new Uint8Array([0, 255, 7]) },
  ]);
  const lines: BackupLine[] = [];
  const bytes = writeBackup(
    readSnapshot(db.backendDB(), { schema: 5, app: '1', at: AT, settings: { locale: 'de' } }),
  );
  let adding: Promise<unknown> | undefined;
  await readBackup(bytes, 5, async (line) => {
    lines.push(line);
    adding ??= db.segments.add({ id: 'late' } as never);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  await adding;
  const of = (table: string) =>
    lines.flatMap((line) => (line.kind === 'rows' && line.table === table ? line.rows : []));
  expect(of('people')).toEqual(await db.people.toArray());
  expect(of('ledger')).toEqual(await db.ledger.toArray());
  expect(of('segments')).toEqual([]);
  expect(of('parts')).toEqual([{ job: 'import', n: 0, data: new Uint8Array([0, 255, 7]) }]);
  expect(lines[0]).toMatchObject({ kind: 'header', schema: 5, at: AT });
  expect(lines[1]).toEqual({ kind: 'settings', settings: { locale: 'de' } });
  expect(lines.at(-1)?.kind).toBe('end');
});
