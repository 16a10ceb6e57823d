import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { restoreCadence, saveCadence } from '../../lib/actions/save-cadence.ts';
import { writeDraft } from '../../lib/browser/drafts.ts';
import { USUAL_CAPACITY } from '../../lib/model/capacity.ts';
import { useAct } from '../hooks/use-act.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useKept } from '../popup/use-kept.ts';
import { type CadenceForm, isWrong, readForm, toForm } from './cadence-form.ts';
import { draftKey } from './use-cadence-acts.ts';
import { useBuiltIns } from './use-cadences.ts';

interface KeptForm {
  form?: CadenceForm;
}

const NOTHING: KeptForm = {};
const isNothing = ({ form }: KeptForm) => form === undefined;

/** The cadence at an address, the form of what is being made of it, and what can be done with both. `undefined` until read. */
export function useCadencePage(id: string) {
  const db = useStore();
  const say = useCadenceMessages();
  const { offerUndoBy } = useUndo();
  const [, navigate] = useLocation();
  const { perform, pending, failure } = useAct();
  const { workdays } = useReminding().week ?? USUAL_CAPACITY;
  const builtIn = useBuiltIns().find((cadence) => cadence.id === id);
  const found = useLive(
    async (store) => ({ saved: await store.cadences.get(id), templates: await store.templates.toArray() }),
    [id],
  );
  const kept = useKept(draftKey(id), NOTHING, isNothing);
  const saved = builtIn ?? found?.saved;
  const draft = builtIn ? undefined : kept?.value.form;
  const form = useMemo(() => draft ?? (saved && toForm(saved)), [draft, saved]);
  const templates = found?.templates;
  const read = useMemo(() => {
    const known = new Set(templates?.map((template) => template.id));
    return form && readForm(form, { weekdays: workdays, templates: known });
  }, [form, templates, workdays]);
  if (!found || !kept || !templates) return undefined;
  if (!form || !read) return { gone: true } as const;
  const save = async () => {
    const { cadence } = read;
    if (!cadence || !draft) return;
    const outcome = await perform(async (store, act) => {
      const before = await saveCadence(store, act, cadence);
      return { ok: true, act: act.id, before } as const;
    });
    if (!outcome?.ok) return;
    kept.set(NOTHING);
    offerUndoBy(say.saved(cadence.name), async () => {
      await restoreCadence(db, id, outcome.before);
      await writeDraft(draftKey(id), { form: draft });
      kept.set({ form: draft });
    });
  };
  const discard = () => {
    if (!draft) return;
    kept.set(NOTHING);
    if (!saved) navigate('/cadences');
    offerUndoBy(say.discarded, async () => {
      await writeDraft(draftKey(id), { form: draft });
      kept.set({ form: draft });
      if (!saved) navigate(`/cadences/${id}`);
    });
  };
  return {
    gone: false,
    ...{ id, form, saved, builtIn, templates, pending, failure },
    problems: read.problems,
    wrong: read.problems.filter(isWrong).length,
    changed: draft !== undefined,
    write: (next: CadenceForm) => kept.set({ form: next }),
    save: () => void save(),
    discard,
  } as const;
}

export type CadencePageState = Extract<NonNullable<ReturnType<typeof useCadencePage>>, { gone: false }>;
