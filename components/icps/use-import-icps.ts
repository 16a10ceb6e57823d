import { useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { type IcpPick, importIcps, takeBackImport } from '../../lib/actions/import-icps.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { type IcpFileProblem, LONGEST_ICP_FILE, parseIcpFile } from '../../lib/exchange/icp-file.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { type IcpProblem, validateIcp } from '../../lib/qualify/index.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import type { Rescoring } from '../icp/use-rescore.ts';
import { useMessages } from '../locale/locale-provider.tsx';

/** Why a file is refused: what its reader found, or a profile in it that could not be used as it is. */
export type ImportProblem = IcpFileProblem | { kind: 'unusable'; profile: string; problem: IcpProblem };

/** A file that was chosen: refused, or waiting for what to do with each profile in it. */
export type ChosenFile = { name: string; problem: ImportProblem } | { name: string; icps: readonly Icp[] };

async function readFile(file: File): Promise<ChosenFile> {
  const { name } = file;
  // A file far too large is not even loaded; UTF-8 takes up to three bytes a unit.
  if (file.size > 3 * LONGEST_ICP_FILE) return { name, problem: { kind: 'too-large' } };
  const read = parseIcpFile(await file.text());
  if (!read.ok) return { name, problem: read.problem };
  for (const icp of read.icps) {
    const [problem] = validateIcp(icp);
    if (problem) return { name, problem: { kind: 'unusable', profile: icp.name, problem } };
  }
  return { name, icps: read.icps };
}

/** Takes profiles in from a file: reads it, waits for the choices, saves them all at once, and offers the way back. */
export function useImportIcps(rescoring: Rescoring) {
  const db = useStore();
  const { icps } = useMessages();
  const { offerUndoBy } = useUndo();
  const [chosen, setChosen] = useState<ChosenFile>();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<StorageFailure>();
  const close = () => {
    setChosen(undefined);
    setFailure(undefined);
  };
  const read = (file: File) => {
    setFailure(undefined);
    readFile(file).then(setChosen, () => setChosen({ name: file.name, problem: { kind: 'not-json' } }));
  };
  const take = async (picks: readonly IcpPick[]) => {
    setPending(true);
    try {
      const done = await importIcps(db, startAct(), picks);
      close();
      offerUndoBy(icps.files.taken(done.saved.length), async () => {
        await takeBackImport(db, startAct(), done);
        await rescoring.run();
      });
      void rescoring.run();
    } catch (error) {
      setFailure(describeFailure(error));
    } finally {
      setPending(false);
    }
  };
  return { chosen, pending, failure, read, close, take: (picks: readonly IcpPick[]) => void take(picks) };
}

export type Importing = ReturnType<typeof useImportIcps>;
