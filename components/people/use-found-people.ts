import { useMemo, useRef, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { activeIcp } from '../../lib/store/derive-person.ts';
import { findPeople, getPeople, type PeopleQuery } from '../../lib/store/find-people.ts';
import { firstPeople } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { isNarrow } from './is-narrow.ts';
import { labelRange } from './label-range.ts';

/** Rows are fetched in blocks of this many, so that scrolling by a row asks for nothing. */
const BLOCK = 40;

export interface FoundPeople {
  ids: string[];
  /** Whether these are all; otherwise the first of them, while the others are being read. */
  complete: boolean;
}

/**
 * A live answer that says which question it is to, since the one before stands until it arrives. While `paused` the last
 * answer is kept: a long run of changes would otherwise ask again after each of them, in the way of the next.
 */
function useAnswer(key: string, paused: boolean, ask: (db: AssayDatabase) => Promise<string[]>) {
  const last = useRef<{ key: string; ids: string[] }>(undefined);
  const answer = useLive(
    async (db) => {
      if (!paused || last.current?.key !== key) last.current = { key, ids: await ask(db) };
      return last.current;
    },
    [key, paused],
  );
  return answer?.key === key ? answer.ids : undefined;
}

/**
 * The query to ask, and whether its answer is to be turned round. Indexes are read upward in one go, downward row by
 * row, which takes ten times as long for many; only a next step, which some lack, cannot simply be turned round.
 */
function readUpward(query: PeopleQuery): { asked: PeopleQuery; turned: boolean } {
  const turned = query.descending && query.order !== 'nextDueAt';
  return { asked: turned ? { ...query, descending: false } : query, turned };
}

/** Whom a query finds, in order; `undefined` until some are known. An earlier query's people stand until then. */
export function useFoundPeople(query: PeopleQuery, paused: boolean): FoundPeople | undefined {
  const [shown, setShown] = useState<FoundPeople>();
  const narrow = isNarrow(query);
  const { asked, turned } = readUpward(query);
  const { order, descending } = query;
  const first = useAnswer(`${order} ${descending} ${narrow}`, paused, async (db) =>
    narrow ? [] : await firstPeople(db, query, 2 * BLOCK),
  );
  const all = useAnswer(JSON.stringify(asked), paused, async (db) =>
    findPeople(db, asked, labelRange(asked.label && (await activeIcp(db)))),
  );
  const found = useMemo(() => {
    if (all) return { ids: turned ? all.toReversed() : all, complete: true };
    return first && !narrow ? { ids: first, complete: false } : undefined;
  }, [all, turned, first, narrow]);
  if (found !== undefined && found !== shown) setShown(found);
  return found ?? shown;
}

const NO_ROWS: ReadonlyMap<string, PersonRow> = new Map();

/** The rows around those in view, by id. */
export function usePeopleWindow(
  ids: readonly string[],
  first: number,
  last: number,
): ReadonlyMap<string, PersonRow> {
  const from = Math.max(0, Math.floor(first / BLOCK) * BLOCK - BLOCK);
  const to = Math.ceil((last + 1) / BLOCK) * BLOCK + BLOCK;
  const rows = useLive(
    async (db) => new Map((await getPeople(db, ids.slice(from, to))).map((row) => [row.id, row])),
    [ids, from, to],
  );
  return rows ?? NO_ROWS;
}
