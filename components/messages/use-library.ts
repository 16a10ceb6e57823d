import { useLocation } from 'wouter';
import { newId } from '../../lib/actions/act.ts';
import {
  deleteLibraryItem,
  type LibraryItems,
  type LibraryKind,
  restoreLibraryItem,
} from '../../lib/actions/save-library.ts';
import { dropDraft, writeDraft } from '../../lib/browser/drafts.ts';
import { useAct } from '../hooks/use-act.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { emptyForm, type LibraryForms, toForm } from './library-form.ts';
import { localeOf } from './use-compose-input.ts';

/** Where the form of an item is kept while it is written. */
export const draftKey = (kind: LibraryKind, id: string) => `library:${kind}:${id}`;
/** The address of an item's editor, and of its list. */
export const pathOf = (kind: LibraryKind, id?: string) =>
  `/messages/${kind}${id === undefined ? '' : `/${id}`}`;

/** What an item is called. */
export const nameOf = (item: { name: string } | { title: string }): string =>
  'title' in item ? item.title : item.name;

/** What can be done with an item as a whole, from its list as from its own page. */
export function useLibraryActs<K extends LibraryKind>(kind: K) {
  const db = useStore();
  const say = useComposeMessages();
  const { locale } = useFormat();
  const { offerUndoBy } = useUndo();
  const { perform, failure } = useAct();
  const [, navigate] = useLocation();
  const write = async (form: LibraryForms[K]) => {
    await writeDraft(draftKey(kind, form.id), { form });
    navigate(pathOf(kind, form.id));
  };
  const remove = async (item: LibraryItems[K]) => {
    const deleted = await perform(async (store, act) => {
      const before = await deleteLibraryItem(store, kind, item.id);
      return { ok: true, act: act.id, before } as const;
    });
    if (!deleted?.ok || !deleted.before) return;
    await dropDraft(draftKey(kind, item.id));
    navigate(pathOf(kind));
    offerUndoBy(say.deleted(nameOf(item)), () => restoreLibraryItem(db, kind, item.id, deleted.before));
  };
  const copy = (item: LibraryItems[K]) => {
    const form = { ...toForm(kind, item), id: newId() };
    // Snippets share a name on purpose: a copy is the same passage for another pain or persona.
    const named =
      kind === 'snippet'
        ? {}
        : 'title' in form
          ? { title: say.copyOf(form.title) }
          : { name: say.copyOf(form.name) };
    void write({ ...form, ...named });
  };
  return {
    create: () => void write(emptyForm(kind, newId(), say.firstName[kind], localeOf(locale))),
    copy,
    remove: (item: LibraryItems[K]) => void remove(item),
    failure,
  };
}
export type LibraryActs<K extends LibraryKind> = ReturnType<typeof useLibraryActs<K>>;
