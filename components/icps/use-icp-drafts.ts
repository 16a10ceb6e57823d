import { useCallback, useEffect, useState } from 'react';
import { listIcpDrafts } from '../../lib/browser/icp-drafts.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { type IcpForm, parseDraft } from '../icp/form-schema.ts';

/** A profile being written. */
export interface ListedDraft {
  id: string;
  form: IcpForm;
  savedAt: Instant;
}

/** Every draft of a profile, the one changed last first; `undefined` until they are read. Read again when asked to. */
export function useIcpDrafts(): { drafts: readonly ListedDraft[] | undefined; refresh(): Promise<void> } {
  const [drafts, setDrafts] = useState<readonly ListedDraft[]>();
  const refresh = useCallback(async () => {
    const kept = [...(await listIcpDrafts())].flatMap(([id, draft]): ListedDraft[] => {
      const form = parseDraft(draft.form);
      // The welcome page's first profile has a draft without an id, which only that page goes on with.
      return form?.id === id ? [{ id, form, savedAt: draft.savedAt }] : [];
    });
    setDrafts(kept.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)));
  }, []);
  useEffect(() => {
    refresh().catch(() => setDrafts([]));
  }, [refresh]);
  return { drafts, refresh };
}
