import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId, startAct } from '../../lib/actions/act.ts';
import { archiveIcp } from '../../lib/actions/archive-icp.ts';
import { deleteIcp, restoreIcp } from '../../lib/actions/delete-icp.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { dropIcpDraft, readIcpDraft, writeIcpDraft } from '../../lib/browser/icp-drafts.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { datedName } from '../../lib/exchange/file-name.ts';
import { icpsToFile } from '../../lib/exchange/icp-file.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import type { IcpForm } from '../icp/form-schema.ts';
import type { Rescoring } from '../icp/use-rescore.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';

/** What can be done with a profile as a whole, from the list as from its own page. */
export function useIcpActs(rescoring: Rescoring) {
  const db = useStore();
  const { icps } = useMessages();
  const { zone } = useFormat();
  const { offerUndoBy } = useUndo();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<StorageFailure>();

  /** Opens a form as the draft of a profile of its own. Nobody is scored with it until it is used. */
  const begin = async (form: IcpForm) => {
    const id = newId();
    try {
      await writeIcpDraft(id, { form: { ...form, id }, savedAt: new Date().toISOString() });
      navigate(`/icp/${id}`);
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  const put = async (id: string, archived: boolean) => {
    const changed = await archiveIcp(db, startAct(), id, archived);
    if (changed) void rescoring.run();
    return changed;
  };
  const archive = async ({ id, name }: Icp, archived: boolean) => {
    try {
      if (!(await put(id, archived))) return;
      setFailure(undefined);
      const done = archived ? icps.archivedDone(name) : icps.restoredDone(name);
      offerUndoBy(done, () => put(id, !archived));
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  /** Deletes a profile that is put away, with the next version that was being written. */
  const remove = async ({ id, name }: Icp) => {
    try {
      const deleted = await deleteIcp(db, id);
      if (!deleted) return;
      setFailure(undefined);
      void rescoring.run();
      const draft = await readIcpDraft(id);
      await dropIcpDraft(id);
      offerUndoBy(icps.deletedDone(name), async () => {
        await restoreIcp(db, deleted);
        if (draft) await writeIcpDraft(id, draft);
        void rescoring.run();
      });
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  const duplicate = (form: IcpForm) => begin({ ...form, name: icps.copyOf(form.name).slice(0, 120) });
  const exportFile = (profiles: readonly Icp[], label: string) => {
    const name = datedName(`icp ${label}`, new Date().toISOString(), zone, 'json');
    saveFile(name, icpsToFile(profiles), 'application/json');
  };
  return { begin, archive, remove, duplicate, exportFile, failure };
}

export type IcpActs = ReturnType<typeof useIcpActs>;
