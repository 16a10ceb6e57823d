import { useEffect, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Suppression } from '../../lib/model/suppression.ts';
import { findKnown } from '../../lib/store/queries.ts';
import { findSuppression, hashIdentities } from '../../lib/store/suppressions.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';

/** Whether somebody is known here, or must not be. */
export interface Standing {
  known: PersonRow | undefined;
  suppression: Suppression | undefined;
  /** Every identity asked for was looked up: only then is "unknown" an answer. */
  settled: boolean;
}

/** Hashing awaits WebCrypto, which a live query must not, so it is done beside it. */
function useHashes(identities: readonly string[], key: string) {
  const db = useStore();
  const [hashed, setHashed] = useState<{ key: string; hashes: string[] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the identities
  useEffect(() => {
    let current = true;
    void hashIdentities(db, identities).then((hashes) => {
      if (current) setHashed({ key, hashes });
    });
    return () => {
      current = false;
    };
  }, [db, key]);
  return hashed;
}

/** Where these identities stand, kept up to date. `undefined` until the first answer. */
export function useStanding(identities: readonly string[]): Standing | undefined {
  const key = identities.join('\n');
  const hashed = useHashes(identities, key);
  const answer = useLive(
    async (db) => ({
      key,
      known: await findKnown(db, identities),
      suppression: hashed && (await findSuppression(db, hashed.hashes)),
      hashedKey: hashed?.key,
    }),
    [key, hashed],
  );
  if (answer === undefined) return undefined;
  const { known, suppression } = answer;
  return { known, suppression, settled: answer.key === key && answer.hashedKey === key };
}
