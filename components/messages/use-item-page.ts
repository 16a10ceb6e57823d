import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  type LibraryItems,
  type LibraryKind,
  restoreLibraryItem,
  saveLibraryItem,
} from '../../lib/actions/save-library.ts';
import { writeDraft } from '../../lib/browser/drafts.ts';
import { isBuiltIn } from '../../lib/followup/message/choose-parts.ts';
import type { Library } from '../../lib/store/read-library.ts';
import { readLibrary } from '../../lib/store/read-library.ts';
import { useAct } from '../hooks/use-act.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useKept } from '../popup/use-kept.ts';
import { type LibraryForms, type ReadForm, readForm, toForm } from './library-form.ts';
import { draftKey, nameOf, pathOf } from './use-library.ts';

interface KeptForm {
  form?: LibraryForms[LibraryKind];
}

const NOTHING: KeptForm = {};
const isNothing = ({ form }: KeptForm) => form === undefined;

const LISTS = { template: 'templates', snippet: 'snippets', content: 'contents', offer: 'offers' } as const;

function findItem<K extends LibraryKind>(library: Library, kind: K, id: string): LibraryItems[K] | undefined {
  const list: readonly LibraryItems[LibraryKind][] = library[LISTS[kind]];
  return list.find((item) => item.id === id) as LibraryItems[K] | undefined;
}

export interface ItemPage<K extends LibraryKind> {
  library: Library;
  form: LibraryForms[K];
  saved: LibraryItems[K] | undefined;
  /** It came with Assay, and is there to be read and copied. */
  builtIn: boolean;
  read: ReadForm<K>;
  changed: boolean;
  pending: boolean;
  failed: boolean;
  failure: ReturnType<typeof useAct>['failure'];
  change(part: Partial<LibraryForms[K]>): void;
  save(): void;
  discard(): void;
}

/** The item at an address, the form of what is being made of it, and what can be done with both. `undefined` until read. */
export function useItemPage<K extends LibraryKind>(kind: K, id: string): ItemPage<K> | 'gone' | undefined {
  const db = useStore();
  const say = useComposeMessages();
  const { offerUndoBy } = useUndo();
  const [, navigate] = useLocation();
  const { perform, pending, failure } = useAct();
  const library = useLive(readLibrary, []);
  const kept = useKept(draftKey(kind, id), NOTHING, isNothing);
  const saved = library && findItem(library, kind, id);
  const draft = kept?.value.form as LibraryForms[K] | undefined;
  const form = useMemo(() => draft ?? (saved && toForm(kind, saved)), [draft, saved, kind]);
  const read = useMemo(() => form && readForm(kind, form), [form, kind]);
  if (!library || !kept) return undefined;
  if (!form || !read) return 'gone';
  const bringBack = async () => {
    await writeDraft(draftKey(kind, id), { form });
    kept.set({ form });
  };
  const save = async () => {
    if (!read.draft) return;
    const item = read.draft;
    const outcome = await perform(async (store, act) => {
      const before = await saveLibraryItem(store, act, kind, item);
      return { ok: true, act: act.id, before } as const;
    });
    if (!outcome?.ok) return;
    kept.set(NOTHING);
    offerUndoBy(say.saved(nameOf(form as LibraryForms[LibraryKind])), async () => {
      await restoreLibraryItem(db, kind, id, outcome.before);
      await bringBack();
    });
  };
  const discard = () => {
    kept.set(NOTHING);
    if (!saved) navigate(pathOf(kind));
    offerUndoBy(say.discarded, async () => {
      await bringBack();
      if (!saved) navigate(pathOf(kind, id));
    });
  };
  return {
    ...{ library, form, saved, read, pending, failure, discard },
    builtIn: isBuiltIn(id),
    changed: draft !== undefined,
    failed: failure !== undefined,
    change: (part) => kept.set({ form: { ...form, ...part } }),
    save: () => void save(),
  };
}
