import { useEffect, useState } from 'react';
import { appVersion } from '../../lib/browser/app-version.ts';
import { saveBlob } from '../../lib/browser/save-file.ts';
import { type CopyNote, readCopyNote, readSecondCopy } from '../../lib/browser/second-copy.ts';
import { writeBackup } from '../../lib/exchange/backup/write-backup.ts';
import { datedName } from '../../lib/exchange/file-name.ts';
import { type Found, findDatabase, readSalvage, type Salvage } from '../../lib/store/backup/salvage.ts';
import { LATEST_SCHEMA } from '../../lib/store/latest-schema.ts';
import { useFormat } from '../locale/locale-provider.tsx';

/** How the database is found, in the words of the page. */
export type Condition = 'fine' | 'absent' | 'old' | 'newer' | 'unreadable';

/** Milliseconds after which a database that does not answer counts as one that does not open. */
const PATIENCE = 5_000;

/** The database, if it answers in time. Where it does later, nobody waits for it any more, and it is let go. */
async function findInTime(): Promise<Found> {
  const finding = findDatabase();
  let late = false;
  const giveUp = new Promise<Found>((resolve) => {
    setTimeout(() => {
      late = true;
      resolve({ is: 'unreadable' });
    }, PATIENCE);
  });
  void finding.then((found) => {
    if (late && found.is === 'open') found.db.close();
  });
  return await Promise.race([finding, giveUp]);
}

function conditionOf(found: Found): Condition {
  if (found.is !== 'open') return found.is;
  if (found.schema === LATEST_SCHEMA) return 'fine';
  return found.schema > LATEST_SCHEMA ? 'newer' : 'old';
}

/** What can be read of the database, what is in the second copy, and how each is saved. */
export function useRecovery() {
  const { zone } = useFormat();
  const [found, setFound] = useState<Found>();
  const [copy, setCopy] = useState<{ note?: CopyNote | undefined; file: File }>();
  useEffect(() => {
    let opened: IDBDatabase | undefined;
    void findInTime().then((answer) => {
      if (answer.is === 'open') {
        opened = answer.db;
        // Whoever wants to remove or upgrade it must not wait for this page.
        opened.onversionchange = () => opened?.close();
      }
      setFound(answer);
    });
    void Promise.all([readSecondCopy(), readCopyNote().catch(() => undefined)]).then(
      ([file, note]) => file && setCopy({ file, note }),
    );
    return () => opened?.close();
  }, []);
  const save = async (): Promise<Salvage> => {
    const salvage: Salvage = { rows: 0, missing: [] };
    if (found?.is !== 'open') return salvage;
    const at = new Date().toISOString();
    const lines = readSalvage(found.db, { schema: found.schema, app: appVersion(), at }, salvage);
    const file = await new Response(writeBackup(lines)).blob();
    if (salvage.rows > 0) saveBlob(datedName('rescue', at, zone, 'assay'), file);
    return salvage;
  };
  const saveCopy = () => {
    if (copy) saveBlob(datedName('second-copy', new Date().toISOString(), zone, 'assay'), copy.file);
  };
  return { condition: found && conditionOf(found), copy, save, saveCopy };
}
