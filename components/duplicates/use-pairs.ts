import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { allPossibleDuplicates, areNotSame, type DuplicatePair } from '../../lib/store/find-duplicates.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';

/** So many people are looked at, or pairs found, before the search waits to be asked again. */
const LOOK_AT = 5_000;
const ENOUGH = 40;

interface Search {
  pairs: DuplicatePair[];
  /** How many people were looked at so far. */
  looked: number;
  /** Where to go on; absent once everyone was looked at. */
  next?: string;
  running: boolean;
  failed: boolean;
}

const START: Search = { pairs: [], looked: 0, running: true, failed: false };

/** Of the pairs found, those that still are two records nobody has told apart, as they are now. */
async function stillOpen(db: AssayDatabase, pairs: readonly DuplicatePair[]): Promise<DuplicatePair[]> {
  const open = pairs.map(async (pair) => {
    const [person, other] = await db.people.bulkGet([pair.person.id, pair.other.id]);
    if (!person || !other) return [];
    const told = await areNotSame(db, person.id, [other.id]);
    return told.has(other.id) ? [] : [{ ...pair, person, other }];
  });
  return (await Promise.all(open)).flat();
}

/** Looks through everyone a hundred at a time, so that the page stays answerable, and stops when left. */
export function usePairs() {
  const db = useStore();
  const [search, setSearch] = useState<Search>(START);
  const gone = useRef(false);
  const look = useCallback(
    async (from: Search) => {
      let so: Search = { ...from, running: true, failed: false };
      const [pairsBefore, lookedBefore] = [from.pairs.length, from.looked];
      try {
        while (!gone.current) {
          const { next: after } = so;
          const found = await allPossibleDuplicates(db, { ...(after !== undefined && { after }), steps: 1 });
          const { next: _, ...rest } = so;
          so = {
            ...rest,
            pairs: [...so.pairs, ...found.pairs],
            looked: so.looked + found.looked,
            ...(found.next !== undefined && { next: found.next }),
          };
          const enough = so.pairs.length - pairsBefore >= ENOUGH || so.looked - lookedBefore >= LOOK_AT;
          so = { ...so, running: found.next !== undefined && !enough };
          if (!gone.current) setSearch(so);
          if (!so.running) return;
        }
      } catch (error) {
        reportError(error);
        setSearch({ ...so, running: false, failed: true });
      }
    },
    [db],
  );
  useEffect(() => {
    gone.current = false;
    void look(START);
    return () => {
      gone.current = true;
    };
  }, [look]);
  const open = useLive((store) => stillOpen(store, search.pairs), [search.pairs]);
  return { ...search, open: open ?? [], lookFurther: () => void look(search) };
}
