import { useEffect, useRef, useState } from 'react';
import type { BackupFailure } from '../../lib/actions/restore-backup.ts';
import {
  dropStaged,
  makeBackupFile,
  restoreStaged,
  stageBackupFile,
} from '../../lib/browser/backup-maker.ts';
import { changeBackupPlan } from '../../lib/browser/backup-plan.ts';
import { openAnew } from '../../lib/browser/restored.ts';
import { saveBlob } from '../../lib/browser/save-file.ts';
import { readSecondCopy, removeSecondCopy } from '../../lib/browser/second-copy.ts';
import { BackupError, SEAL_BYTES, type Seal, tellSeal } from '../../lib/exchange/backup/backup-format.ts';
import { datedName } from '../../lib/exchange/file-name.ts';
import type { Staged } from '../../lib/store/backup/stage-backup.ts';
import { useFormat } from '../locale/locale-provider.tsx';
import { useBackupWork } from './use-backup-work.ts';

/** The file that was picked, and what protects it, or why it is none. */
export interface Picked {
  file: File;
  seal: Seal | undefined;
  refused?: BackupFailure;
}

async function look(file: File): Promise<Picked> {
  try {
    const first = await file.slice(0, SEAL_BYTES).arrayBuffer();
    return { file, seal: tellSeal(new Uint8Array(first)) };
  } catch (error) {
    const refused = error instanceof BackupError ? error.problem : 'gone-file';
    return { file, seal: undefined, refused };
  }
}

/** A restore, step by step: a file, what opens it, what it would change, and the change. */
export function useRestore() {
  const { zone } = useFormat();
  const work = useBackupWork();
  const [picked, setPicked] = useState<Picked>();
  const [staged, setStaged] = useState<Staged>();
  const left = useRef<Staged>(undefined);
  left.current = staged;
  // What was read in is of no use to anyone else; should this page be closed instead, the next restore removes it.
  useEffect(() => () => void (left.current && dropStaged(left.current)), []);

  const read = async (file: File, secret?: string) => {
    const begin = { step: 'reading', done: 0, all: file.size } as const;
    setStaged(await work.run(begin, (watched) => stageBackupFile(file, secret, watched)));
  };
  const [copy, setCopy] = useState<File>();
  useEffect(() => {
    void readSecondCopy().then(setCopy);
  }, []);
  const pick = async (file: File) => {
    work.reset();
    setStaged(undefined);
    const looked = await look(file);
    setPicked(looked);
    if (looked.seal === 'plain') await read(file);
  };
  const leave = () => {
    if (staged) void dropStaged(staged);
    setStaged(undefined);
    setPicked(undefined);
    work.reset();
  };
  const keepFirst = async (): Promise<boolean> => {
    const made = await work.run({ step: 'writing', done: 0, all: 0 }, (watched) =>
      makeBackupFile(undefined, watched),
    );
    if (!made) return false;
    saveBlob(datedName('before-restore', made.at, zone, 'assay'), made.file);
    await changeBackupPlan({ last: { at: made.at, people: made.people, sealed: false } });
    return true;
  };
  const replace = async (keep: boolean) => {
    if (!staged || (keep && !(await keepFirst()))) return;
    const swapped = await work.run({ step: 'replacing', done: 0, all: 0 }, async (watched) =>
      (await restoreStaged(staged, watched)) ? true : undefined,
    );
    if (!swapped) return;
    left.current = undefined;
    // It is of what was here before; the next is made within a minute.
    await removeSecondCopy();
    openAnew('/restore/done');
  };
  return { ...work, picked, staged, copy, pick, read, leave, replace };
}
