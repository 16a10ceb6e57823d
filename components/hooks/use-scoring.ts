import { useEffect } from 'react';
import { isScoringWanted } from '../../lib/actions/rescore.ts';
import { scoreEveryone } from '../../lib/browser/scorer.ts';
import { useLive } from './use-store.tsx';

/** Whether everyone is being scored anew, here or on another page. */
export function useScoringUnderWay(): boolean {
  return useLive(isScoringWanted, []) ?? false;
}

/**
 * Takes a scoring of everyone up where the page that began it was closed. While that page is open its run comes first, and
 * afterwards nothing is left to do.
 */
export function useResumeScoring(): void {
  const wanted = useScoringUnderWay();
  useEffect(() => {
    // What fails is said where scores are made: the profile's page finds them out of date.
    if (wanted) scoreEveryone('resume', () => {}).catch(() => {});
  }, [wanted]);
}
