import { useEffect, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { useStore } from '../hooks/use-store.tsx';

const CHUNK = 500;
const SIX_MONTHS = 183 * 24 * 3_600_000;

/** How many of the people about to leave are worth a second look. */
export interface ExportCheck {
  noMail: number;
  noScore: number;
  setAside: number;
  old: number;
}

/** The weaknesses of one row, each as 1 or 0. */
function weighRow(row: PersonRow, now: Instant): ExportCheck {
  const old = Date.parse(now) - Date.parse(row.lastSeenAt) > SIX_MONTHS;
  return {
    noMail: (row.facts.emails?.value?.length ?? 0) === 0 ? 1 : 0,
    noScore: row.score === undefined ? 1 : 0,
    setAside: row.stage === 'disqualified' ? 1 : 0,
    old: old ? 1 : 0,
  };
}

async function checkPeople(
  db: AssayDatabase,
  ids: readonly string[],
  stopped: () => boolean,
): Promise<ExportCheck | undefined> {
  const now = new Date().toISOString();
  const sum: ExportCheck = { noMail: 0, noScore: 0, setAside: 0, old: 0 };
  for (let at = 0; at < ids.length; at += CHUNK) {
    for (const row of await getPeople(db, ids.slice(at, at + CHUNK))) {
      const one = weighRow(row, now);
      sum.noMail += one.noMail;
      sum.noScore += one.noScore;
      sum.setAside += one.setAside;
      sum.old += one.old;
    }
    if (stopped()) return undefined;
  }
  return sum;
}

/** What to know before these people leave; `undefined` while their rows are looked through. */
export function useExportCheck(ids: readonly string[]): ExportCheck | undefined {
  const db = useStore();
  const [checked, setChecked] = useState<{ ids: readonly string[]; check: ExportCheck }>();
  useEffect(() => {
    let stopped = false;
    const show = (check: ExportCheck | undefined) => {
      if (check && !stopped) setChecked({ ids, check });
    };
    // A store that fails here fails the export too, which says so.
    checkPeople(db, ids, () => stopped).then(show, () => undefined);
    return () => {
      stopped = true;
    };
  }, [db, ids]);
  return checked?.ids === ids ? checked.check : undefined;
}
