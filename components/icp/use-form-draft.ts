import { useCallback, useEffect, useRef, useState } from 'react';
import {
  dropIcpDraft,
  type KeptIcpDraft,
  readIcpDraft,
  watchIcpDraft,
  writeIcpDraft,
} from '../../lib/browser/icp-drafts.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { type IcpForm, parseDraft } from './form-schema.ts';

/** Milliseconds between the last change and its being kept: a slider being dragged changes with every step. */
const SETTLE = 250;

/** An unsaved profile under a key of its own. `undefined` form: nothing is written. */
export interface FormDraft {
  /** Whether an earlier draft was looked for; before that nothing should be drawn that it might replace. */
  ready: boolean;
  form: IcpForm | undefined;
  /** When the form was last kept; absent while the latest change is not. */
  savedAt: Instant | undefined;
  write(form: IcpForm): void;
  drop(): void;
}

/** Keeps what was last written a moment after it was, and at once when the page is left. */
function useKeeping(key: string, onKept: (at: Instant) => void) {
  const waiting = useRef<{ draft: KeptIcpDraft; timer: ReturnType<typeof setTimeout> }>(undefined);
  /** What this page kept last: hearing of it is no news. */
  const own = useRef<Instant>(undefined);
  const forget = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  }, []);
  const keepNow = useCallback(() => {
    const draft = waiting.current?.draft;
    forget();
    if (!draft) return;
    own.current = draft.savedAt;
    writeIcpDraft(key, draft).then(() => onKept(draft.savedAt), reportError);
  }, [key, forget, onKept]);
  const keep = useCallback(
    (form: IcpForm) => {
      forget();
      const draft = { form, savedAt: new Date().toISOString() };
      waiting.current = { draft, timer: setTimeout(keepNow, SETTLE) };
    },
    [forget, keepNow],
  );
  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [keepNow]);
  const isNews = useCallback(
    (draft: KeptIcpDraft | undefined) => !waiting.current && draft?.savedAt !== own.current,
    [],
  );
  return { keep, forget, isNews };
}

/** Keeps a form over leaving the page and closing the browser, until it is dropped. Follows what other pages do to it. */
export function useFormDraft(key: string): FormDraft {
  const [ready, setReady] = useState(false);
  const [kept, setKept] = useState<{ form?: IcpForm | undefined; savedAt?: Instant | undefined }>({});
  const touched = useRef(false);
  const onKept = useCallback((savedAt: Instant) => setKept(({ form }) => ({ form, savedAt })), []);
  const { keep, forget, isNews } = useKeeping(key, onKept);
  useEffect(() => {
    const show = (draft: KeptIcpDraft | undefined) => {
      const form = parseDraft(draft?.form);
      setKept(form ? { form, savedAt: draft?.savedAt } : {});
    };
    const found = (draft: KeptIcpDraft | undefined) => {
      if (!touched.current) show(draft);
      setReady(true);
    };
    readIcpDraft(key).then(found, () => setReady(true));
    return watchIcpDraft(key, (draft) => isNews(draft) && show(draft));
  }, [key, isNews]);
  const write = useCallback(
    (form: IcpForm) => {
      touched.current = true;
      setKept({ form });
      keep(form);
    },
    [keep],
  );
  const drop = useCallback(() => {
    touched.current = true;
    forget();
    setKept({});
    dropIcpDraft(key).catch(reportError);
  }, [key, forget]);
  return { ready, form: kept.form, savedAt: kept.savedAt, write, drop };
}
