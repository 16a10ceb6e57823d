import { useEffect, useMemo, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { PersonReading } from '../../lib/model/reading.ts';
import { recognise } from '../../lib/pipeline/recognise.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { findPossibleDuplicates } from '../../lib/store/find-duplicates.ts';
import { holdersOf } from '../../lib/store/queries.ts';
import { hashReadings, suppressedAmong } from '../../lib/store/suppressions.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { keyOf, type ListStanding } from './list-rows.ts';

type People = readonly PersonReading[];

/** People whose possible duplicates are sought before anything is shown of them; of a longer list, the rest follows. */
const AT_ONCE = 50;

/** What was found out of these very people; nothing while it is of others. */
function useOf<T>(people: People, held: { people: People; value: T } | undefined): T | undefined {
  return held?.people === people ? held.value : undefined;
}

/** Hashing awaits WebCrypto, which a live query must not, so it is done beside it. In the order of the people. */
function useHashes(people: People): string[][] | undefined {
  const db = useStore();
  const [hashed, setHashed] = useState<{ people: People; value: string[][] }>();
  useEffect(() => {
    let current = true;
    void hashReadings(db, people).then((value) => {
      if (current) setHashed({ people, value });
    });
    return () => {
      current = false;
    };
  }, [db, people]);
  return useOf(people, hashed);
}

interface Duplicates {
  found: ReadonlyMap<string, PersonRow>;
  complete: boolean;
}

/** Who here may be somebody on the list, found a stretch at a time. */
function useDuplicates(people: People): Duplicates | undefined {
  const db = useStore();
  const [held, setHeld] = useState<{ people: People; value: Duplicates }>();
  useEffect(() => {
    let current = true;
    const seek = async () => {
      const found = new Map<string, PersonRow>();
      for (let from = 0; current && (from === 0 || from < people.length); from += AT_ONCE) {
        const some = people.slice(from, from + AT_ONCE);
        const near = await Promise.all(some.map((reading) => findPossibleDuplicates(db, reading)));
        for (const [place, reading] of some.entries()) {
          const likeliest = near[place]?.[0];
          if (likeliest) found.set(keyOf(reading), likeliest);
        }
        const complete = from + AT_ONCE >= people.length;
        if (current) setHeld({ people, value: { found: new Map(found), complete } });
      }
    };
    seek().catch(reportError);
    return () => {
      current = false;
    };
  }, [db, people]);
  return useOf(people, held);
}

async function findAllKnown(db: AssayDatabase, people: People): Promise<Map<string, PersonRow>> {
  const wanted = [...new Set(people.flatMap(({ identities }) => identities))];
  const holders = new Map<string, PersonRow[]>();
  for (const row of await holdersOf(db, wanted)) {
    for (const identity of row.identities) holders.set(identity, [...(holders.get(identity) ?? []), row]);
  }
  return new Map(
    people.flatMap((reading) => {
      const near = reading.identities.flatMap((identity) => holders.get(identity) ?? []);
      const row = recognise(reading.identities, reading.name, near);
      return row ? [[keyOf(reading), row] as const] : [];
    }),
  );
}

async function findAllSuppressed(
  db: AssayDatabase,
  people: People,
  hashes: readonly string[][],
): Promise<Set<string>> {
  const barred = await suppressedAmong(db, hashes.flat());
  return new Set(
    people.filter((_, place) => hashes[place]?.some((hash) => barred.has(hash))).map((each) => keyOf(each)),
  );
}

/**
 * How everyone on a list stands. Who is known and who must not be is kept up to date. `undefined` until it is known:
 * before that nobody may be taken for new.
 */
export function useListStanding(people: People): ListStanding | undefined {
  const hashes = useHashes(people);
  const duplicates = useDuplicates(people);
  const answer = useLive(
    async (db) => {
      if (hashes === undefined) return undefined;
      const [known, suppressed] = await Promise.all([
        findAllKnown(db, people),
        findAllSuppressed(db, people, hashes),
      ]);
      return { people, known, suppressed };
    },
    [people, hashes],
  );
  return useMemo(() => {
    if (answer?.people !== people || !duplicates) return undefined;
    const { known, suppressed } = answer;
    return { known, suppressed, duplicates: duplicates.found, complete: duplicates.complete };
  }, [answer, people, duplicates]);
}
