import { useEffect, useMemo, useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { type IcpDraft, saveIcp } from '../../lib/actions/save-icp.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { useAct } from '../hooks/use-act.ts';
import { useStable } from '../hooks/use-stable.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { emptyForm, type IcpForm, readForm, sameForm, toForm } from './icp-form.ts';
import { type FormDraft, useFormDraft } from './use-form-draft.ts';
import { type Rescoring, useRescore } from './use-rescore.ts';

/** Where the unsaved draft of the profile is kept. */
const DRAFT = 'icp';

function useSubmitKey(submit: () => void) {
  const run = useStable(submit);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [run]);
}

/** Puts a form into use: saves it as the next version, scores everyone, offers the way back. */
function useSaving(icp: Icp | undefined, draft: FormDraft, rescoring: Rescoring) {
  const db = useStore();
  const messages = useMessages();
  const { formatNumber } = useFormat();
  const { offerUndoBy } = useUndo();
  const { perform, failure } = useAct();
  const [saving, setSaving] = useState(false);
  const replace = async (next: IcpDraft) => {
    const saved = await perform(async (store, { id, at }) => {
      const made = await saveIcp(store, { id, at }, next);
      return { ok: true, act: id, icp: made } as const;
    });
    if (!saved?.ok) return;
    draft.drop();
    await rescoring.run();
    if (!icp) return;
    offerUndoBy(messages.icp.inUse(formatNumber(saved.icp.version)), async () => {
      await saveIcp(db, startAct(), icp);
      await rescoring.run();
    });
  };
  const save = (next: IcpDraft) => {
    setSaving(true);
    void replace(next).finally(() => setSaving(false));
  };
  return { save, saving, failure };
}

/** The profile in use, the draft of the next one, and what can be done with them. `undefined` until both are read. */
export function useIcpPage() {
  const { icp: say } = useMessages();
  const { offerUndoBy } = useUndo();
  const saved = useLive(async (db) => (await activeIcps(db))[0] ?? null, []);
  const icp = saved ?? undefined;
  const draft = useFormDraft(DRAFT);
  const rescoring = useRescore();
  const { save, saving, failure } = useSaving(icp, draft, rescoring);
  const form = useMemo<IcpForm>(
    () => draft.form ?? (icp ? toForm(icp) : emptyForm(say.firstName)),
    [draft.form, icp, say.firstName],
  );
  const read = useMemo(() => readForm(form), [form]);
  const changed = draft.form !== undefined && !sameForm(form, icp);
  const use = () => {
    if (changed && !saving && read.draft) save(read.draft);
  };
  useSubmitKey(use);
  const discard = () => {
    draft.drop();
    offerUndoBy(say.discarded, async () => draft.write(form));
  };
  if (saved === undefined || !draft.ready) return undefined;
  return { icp, form, read, changed, use, discard, write: draft.write, saving, failure, rescoring };
}

export type IcpPageState = NonNullable<ReturnType<typeof useIcpPage>>;
