import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, writeDraft } from '../../lib/browser/drafts.ts';

/** Writes the latest value, one write at a time: what is set meanwhile goes with the next. `null` stands for nothing. */
function useKeeper<T>(key: string) {
  const waiting = useRef<{ value: T | null }>(undefined);
  const writing = useRef(false);
  const write = useCallback(async () => {
    const next = waiting.current;
    waiting.current = undefined;
    if (next) await (next.value === null ? dropDraft(key) : writeDraft(key, next.value));
  }, [key]);
  const keep = useCallback(
    async (value: T | null) => {
      waiting.current = { value };
      if (writing.current) return;
      writing.current = true;
      while (waiting.current) await write();
      writing.current = false;
    },
    [write],
  );
  useEffect(() => {
    // The popup closes without notice; what waits for its turn is handed over now.
    const flush = () => void write();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [write]);
  return keep;
}

export interface Kept<T> {
  value: T;
  set(value: T): void;
  change(part: Partial<T>): void;
  /** Sets what follows from the latest value, which may be newer than the one last drawn. */
  update(next: (value: T) => T): void;
}

/**
 * Something set and not saved yet, kept through any number of openings under a key. `undefined` until it is read.
 * @param empty what there is at first; the same object every time
 * @param isEmpty whether there is nothing to keep
 */
export function useKept<T extends object>(
  key: string,
  empty: T,
  isEmpty: (value: T) => boolean,
): Kept<T> | undefined {
  const [held, setHeld] = useState<{ key: string; value: T }>();
  const latest = useRef(empty);
  const keep = useKeeper<T>(key);
  useEffect(() => {
    let current = true;
    void readDraft<T>(key).then((stored) => {
      if (!current) return;
      latest.current = { ...empty, ...stored };
      setHeld({ key, value: latest.current });
    });
    return () => {
      current = false;
    };
  }, [key, empty]);
  const set = useCallback(
    (value: T) => {
      latest.current = value;
      setHeld({ key, value });
      void keep(isEmpty(value) ? null : value);
    },
    [key, keep, isEmpty],
  );
  const update = useCallback((next: (value: T) => T) => set(next(latest.current)), [set]);
  const change = useCallback((part: Partial<T>) => update((value) => ({ ...value, ...part })), [update]);
  // What is held under another key is not this one's.
  return held?.key === key ? { value: held.value, set, change, update } : undefined;
}
