import { useEffect, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Suppression } from '../../lib/model/suppression.ts';
import { findKnown } from '../../lib/store/queries.ts';
import { findSuppression, hashReadings } from '../../lib/store/suppressions.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';

/** Whether somebody is known here, or must not be. */
export interface Standing {
  known: PersonRow | undefined;
  suppression: Suppression | undefined;
  /** Every identity asked for was looked up: only then is "unknown" an answer. */
  settled: boolean;
}

/** Hashing awaits WebCrypto, which a live query must not, so it is done beside it. */
function useHashes({ identities, emails = [] }: Whom, key: string) {
  const db = useStore();
  const [hashed, setHashed] = useState<{ key: string; hashes: string[] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the identities
  useEffect(() => {
    let current = true;
    void hashReadings(db, [{ identities: [...identities], emails: [...emails] }]).then(([hashes = []]) => {
      if (current) setHashed({ key, hashes });
    });
    return () => {
      current = false;
    };
  }, [db, key]);
  return hashed;
}

/** Somebody by what a page, or its address alone, says. */
interface Whom {
  identities: readonly string[];
  name?: string | undefined;
  emails?: readonly string[] | undefined;
}

/** How somebody stands, kept up to date. `undefined` until the first answer. */
export function useStanding(whom: Whom): Standing | undefined {
  const { identities, name, emails = [] } = whom;
  const key = [name, ...identities, ...emails].join('\n');
  const hashed = useHashes(whom, key);
  const answer = useLive(
    async (db) => ({
      key,
      known: await findKnown(db, identities, name),
      suppression: hashed && (await findSuppression(db, hashed.hashes)),
      hashedKey: hashed?.key,
    }),
    [key, hashed],
  );
  if (answer === undefined) return undefined;
  const { known, suppression } = answer;
  return { known, suppression, settled: answer.key === key && answer.hashedKey === key };
}
