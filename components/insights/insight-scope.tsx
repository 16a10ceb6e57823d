import { createContext, useContext } from 'react';

/** What every card of the room is about. */
export interface InsightScope {
  /** Of whom the numbers are, and of when, as sentences: under a picture that is saved. */
  lines: readonly [who: string, when: string];
  /** Of when, as part of a file's name. */
  file: string;
  /** The moment everything is told as of. */
  at: string;
  /** The words that say how to go from mark to mark. */
  hintId: string;
}

const Scope = createContext<InsightScope | undefined>(undefined);

export const InsightScopeProvider = Scope.Provider;

/** What the card is about. Throws outside the room. */
export function useInsightScope(): InsightScope {
  const scope = useContext(Scope);
  if (scope === undefined) throw new Error('A card of insights stands outside their room.');
  return scope;
}
