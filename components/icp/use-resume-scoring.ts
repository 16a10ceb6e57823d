import { useEffect } from 'react';
import { scoreEveryone } from '../../lib/browser/scorer.ts';
import { useStore } from '../hooks/use-store.tsx';

/** Takes up a scoring of everyone that an earlier page left unfinished. Once: what the user cancels here stays cancelled. */
export function useResumeScoring(): void {
  const db = useStore();
  useEffect(() => {
    const leave = new AbortController();
    const resume = async () => {
      if ((await db.meta.get('unscored')) && !leave.signal.aborted)
        await scoreEveryone(() => {}, leave.signal);
    };
    // What fails here is said where scores are made: the profile's page finds them out of date.
    resume().catch(() => {});
    return () => leave.abort();
  }, [db]);
}
