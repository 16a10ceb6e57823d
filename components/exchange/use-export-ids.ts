import type { Stage } from '../../lib/model/words.ts';
import { findPeople } from '../../lib/store/find-people.ts';
import { inScoreOrder, onStages } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import type { PeopleView } from '../people/use-people-view.ts';

export const SCOPES = ['qualified', 'selection', 'list'] as const;
export type Scope = (typeof SCOPES)[number];

/** Prospect and up: who fits, and has spoken with the user. */
const QUALIFIED: readonly Stage[] = ['prospect', 'opportunity', 'customer'];

/** The people of each scope, best score first but for the list, which keeps its own order; `undefined` until known. */
export function useExportIds({ query, selected }: PeopleView): Record<Scope, string[]> | undefined {
  return useLive(
    async (db) => {
      const [qualified, selection, list] = await Promise.all([
        onStages(db, QUALIFIED),
        inScoreOrder(db, selected),
        findPeople(db, query),
      ]);
      return { qualified, selection, list };
    },
    [query, selected],
  );
}
