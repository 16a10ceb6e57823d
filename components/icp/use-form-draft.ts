import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, writeDraft } from '../../lib/browser/drafts.ts';
import type { IcpForm } from './icp-form.ts';

/** An unsaved profile under a key of its own. `undefined` form: nothing is written. */
export interface FormDraft {
  /** Whether an earlier draft was looked for; before that nothing should be drawn that it might replace. */
  ready: boolean;
  form: IcpForm | undefined;
  write(form: IcpForm): void;
  drop(): void;
}

/** Keeps a form over leaving and reloading the page, until the browser closes. */
export function useFormDraft(key: string): FormDraft {
  const [ready, setReady] = useState(false);
  const [form, setForm] = useState<IcpForm>();
  const touched = useRef(false);
  useEffect(() => {
    const found = (draft: IcpForm | undefined) => {
      if (!touched.current) setForm(draft);
      setReady(true);
    };
    readDraft<IcpForm>(key).then(found, () => setReady(true));
  }, [key]);
  const write = useCallback(
    (next: IcpForm) => {
      touched.current = true;
      setForm(next);
      void writeDraft(key, next);
    },
    [key],
  );
  const drop = useCallback(() => {
    touched.current = true;
    setForm(undefined);
    void dropDraft(key);
  }, [key]);
  return { ready, form, write, drop };
}
