import { useEffect, useState } from 'react';
import type { StorageFailure } from '../../lib/actions/outcome.ts';
import { countMessagesAside } from '../../lib/browser/message-counter.ts';
import { failureOf } from '../../lib/browser/work-aside.ts';
import type { TemplateResult } from '../../lib/store/template-results.ts';

export interface TemplateResults {
  /** By template; `undefined` until they are counted. */
  results: ReadonlyMap<string, TemplateResult> | undefined;
  progress: { done: number; all: number } | undefined;
  failure: StorageFailure | undefined;
}

/** What came of every template, counted anew in a worker each time the list is opened. */
export function useTemplateResults(): TemplateResults {
  const [results, setResults] = useState<ReadonlyMap<string, TemplateResult>>();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [failure, setFailure] = useState<StorageFailure>();
  useEffect(() => {
    const stop = new AbortController();
    const count = async () => {
      try {
        const counted = await countMessagesAside((done, all) => setProgress({ done, all }), stop.signal);
        if (counted) setResults(new Map(counted.map((result) => [result.template, result])));
      } catch (error) {
        setFailure(failureOf(error));
      }
    };
    void count();
    return () => stop.abort();
  }, []);
  return { results, progress, failure };
}
