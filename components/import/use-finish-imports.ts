import { useEffect, useState } from 'react';
import type { StorageFailure } from '../../lib/actions/outcome.ts';
import { type FinishStep, finishImports, IMPORT_LOCK } from '../../lib/browser/import/importer.ts';
import { failureOf } from '../../lib/browser/work-aside.ts';
import { isImportLeft } from '../../lib/store/imports.ts';
import { useLive } from '../hooks/use-store.tsx';

/** How the imports that wait to be brought to an end are coming along. */
export interface Finishing {
  step?: FinishStep;
  failure?: StorageFailure;
  /** After a failure. */
  tryAgain(): void;
}

/**
 * Brings to an end whatever imports wait for, once no page is at it: one that was cut short, and one that is to be taken back.
 */
export function useFinishImports(): Finishing {
  const left = useLive(isImportLeft, []) ?? false;
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Omit<Finishing, 'tryAgain'>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is what asks again
  useEffect(() => {
    if (!left) return;
    const wait = new AbortController();
    // Whoever imports holds the lock, so that having it means that nobody does. Then the worker is worth starting.
    const finish = async () => {
      await navigator.locks.request(IMPORT_LOCK, { signal: wait.signal }, async () => {});
      setState({});
      await finishImports((step) => setState({ step }));
      setState({});
    };
    finish().catch((error: unknown) => {
      if (!wait.signal.aborted) setState({ failure: failureOf(error) });
    });
    return () => wait.abort();
  }, [left, tries]);
  return { ...state, tryAgain: () => setTries((n) => n + 1) };
}
