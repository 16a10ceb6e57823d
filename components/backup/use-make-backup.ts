import { useState } from 'react';
import { makeBackupFile } from '../../lib/browser/backup-maker.ts';
import { changeBackupPlan } from '../../lib/browser/backup-plan.ts';
import { saveBlob } from '../../lib/browser/save-file.ts';
import type { SealWith } from '../../lib/exchange/backup/seal.ts';
import { datedName } from '../../lib/exchange/file-name.ts';
import { useFormat } from '../locale/locale-provider.tsx';
import { useBackupWork } from './use-backup-work.ts';

/** A backup that is in the user's downloads. */
export interface SavedBackup {
  name: string;
  /** Bytes. */
  size: number;
  people: number;
}

/** Makes backups on a click and hands them over as downloads. */
export function useMakeBackup() {
  const { zone } = useFormat();
  const work = useBackupWork();
  const [saved, setSaved] = useState<SavedBackup>();
  const make = async (seal: SealWith | undefined): Promise<boolean> => {
    setSaved(undefined);
    const made = await work.run({ step: 'writing', done: 0, all: 0 }, (watched) =>
      makeBackupFile(seal, watched),
    );
    if (!made) return false;
    const name = datedName('backup', made.at, zone, 'assay');
    saveBlob(name, made.file);
    await changeBackupPlan({ last: { at: made.at, people: made.people, sealed: seal !== undefined } });
    setSaved({ name, size: made.file.size, people: made.people });
    return true;
  };
  return { ...work, make, saved };
}
