import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { startAct } from '../../lib/actions/act.ts';
import { dropIcps, type IcpDraft, saveIcp } from '../../lib/actions/save-icp.ts';
import { writeIcpDraft } from '../../lib/browser/icp-drafts.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { useAct } from '../hooks/use-act.ts';
import { useStable } from '../hooks/use-stable.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import type { IcpForm } from './form-schema.ts';
import { readForm, sameForm, toForm } from './icp-form.ts';
import { type FormDraft, useFormDraft } from './use-form-draft.ts';
import { type Rescoring, useRescore } from './use-rescore.ts';

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

/** Puts a draft back where it was kept; the page follows, if it is open still. */
const keepDraft = (id: string, form: IcpForm) =>
  writeIcpDraft(id, { form, savedAt: new Date().toISOString() });

/** Puts a form into use: saves it as the next version, scores everyone, offers the way back. */
function useSaving(icp: Icp | undefined, draft: FormDraft, rescoring: Rescoring) {
  const db = useStore();
  const { icp: say } = useMessages();
  const { formatNumber } = useFormat();
  const { offerUndoBy } = useUndo();
  const { perform, failure, pending } = useAct();
  const takeBack = async (form: IcpForm, id: string) => {
    if (icp) await saveIcp(db, startAct(), icp);
    else {
      await dropIcps(db, [id]);
      await keepDraft(id, form);
    }
    await rescoring.run();
  };
  const replace = async (next: IcpDraft, form: IcpForm) => {
    const saved = await perform(async (store, { id, at }) => {
      const made = await saveIcp(store, { id, at }, next);
      return { ok: true, act: id, icp: made } as const;
    });
    if (!saved?.ok) return;
    draft.drop();
    const { id, version } = saved.icp;
    offerUndoBy(say.inUse(formatNumber(version)), () => takeBack(form, id));
    await rescoring.run();
  };
  return { save: (next: IcpDraft, form: IcpForm) => void replace(next, form), pending, failure };
}

/** Throws an unsaved form away; what was never saved is gone with it, so the way leads back to the list. */
function useDiscarding(id: string, icp: Icp | undefined, draft: FormDraft, form: IcpForm | undefined) {
  const { icp: say } = useMessages();
  const { offerUndoBy } = useUndo();
  const [, navigate] = useLocation();
  return () => {
    if (!form) return;
    draft.drop();
    if (!icp) navigate('/icps');
    offerUndoBy(say.discarded, async () => {
      await keepDraft(id, form);
      if (!icp) navigate(`/icp/${id}`);
    });
  };
}

/** One profile, the draft of its next version, and what can be done with them. `undefined` until both are read. */
export function useIcpPage(id: string) {
  const found = useLive(async (db) => ({ icp: await db.icps.get(id), active: await activeIcps(db) }), [id]);
  const icp = found?.icp;
  const draft = useFormDraft(id);
  const rescoring = useRescore();
  const { save, pending, failure } = useSaving(icp, draft, rescoring);
  const form = useMemo<IcpForm | undefined>(() => draft.form ?? (icp && toForm(icp)), [draft.form, icp]);
  const read = useMemo(() => form && readForm(form), [form]);
  const archived = icp?.archivedAt !== undefined;
  const changed = draft.form !== undefined && !sameForm(draft.form, icp);
  const use = () => {
    if ((changed || archived) && !pending && form && read?.draft) save(read.draft, form);
  };
  useSubmitKey(use);
  const discard = useDiscarding(id, icp, draft, form);
  if (found === undefined || !draft.ready) return undefined;
  if (!form || !read) return { gone: true } as const;
  return {
    gone: false,
    ...{ id, icp, active: found.active, archived, form, read, changed, use, discard, pending, failure },
    ...{ write: draft.write, savedAt: draft.savedAt, rescoring },
  } as const;
}

export type IcpPageState = Extract<NonNullable<ReturnType<typeof useIcpPage>>, { gone: false }>;
