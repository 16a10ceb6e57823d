import { useMemo, useRef, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import {
  firstPeople,
  getPeople,
  isNarrow,
  matchPeople,
  orderPeople,
  type PeopleQuery,
} from '../../lib/store/find-people.ts';
import { useLive } from '../hooks/use-store.tsx';
import { ROW_BLOCK, type RowWindow } from '../table/use-row-window.ts';

export interface FoundPeople {
  ids: string[];
  /** Whether these are all; otherwise the first of them, while the others are being read. */
  complete: boolean;
}

/**
 * A live answer that says which question it is to, since the one before stands until it arrives. While `paused` the last
 * answer is kept: a long run of changes would otherwise ask again after each of them, in the way of the next. Until it is
 * `ready` to be asked nothing is.
 */
function useAnswer<T>(
  { key, paused, ready = true }: { key: string; paused: boolean; ready?: boolean },
  ask: (db: AssayDatabase) => Promise<T>,
): T | undefined {
  const last = useRef<{ key: string; value: T }>(undefined);
  const answer = useLive(
    async (db) => {
      if (!ready) return undefined;
      if (!paused || last.current?.key !== key) last.current = { key, value: await ask(db) };
      return last.current;
    },
    [key, paused, ready],
  );
  return answer?.key === key ? answer.value : undefined;
}

/** Everyone in the order of a query, which is read once, and then turned round and narrowed in memory. */
function useOrdered(
  { order, descending }: PeopleQuery,
  paused: boolean,
  ready: boolean,
): string[] | undefined {
  // A next step, which some people lack, cannot be turned: those come last either way.
  const turned = descending && order !== 'nextDueAt';
  const asked = { order, descending: descending && !turned };
  const ids = useAnswer({ key: JSON.stringify(asked), paused, ready }, (db) => orderPeople(db, asked));
  return useMemo(() => (turned ? ids?.toReversed() : ids), [ids, turned]);
}

/** Those a query's words and filters leave; `undefined` until known. */
function useMatching({ order, descending, ...parts }: PeopleQuery, paused: boolean) {
  const narrow = isNarrow({ order, descending, ...parts });
  return useAnswer({ key: JSON.stringify(parts), paused }, async (db) =>
    narrow ? await matchPeople(db, parts) : NO_IDS,
  );
}

const NO_IDS: ReadonlySet<string> = new Set();

/** Whom a query finds, in order; `undefined` until some are known. An earlier query's people stand until then. */
export function useFoundPeople(query: PeopleQuery, paused: boolean): FoundPeople | undefined {
  const [shown, setShown] = useState<FoundPeople>();
  const narrow = isNarrow(query);
  const { order, descending } = query;
  const first = useAnswer({ key: `${order} ${descending}`, paused }, (db) =>
    firstPeople(db, query, 2 * ROW_BLOCK),
  );
  // Asked side by side, the first screenful would wait for the whole order: the browser reads for one at a time.
  const ordered = useOrdered(query, paused, first !== undefined);
  const matching = useMatching(query, paused);
  const found = useMemo(() => {
    if (ordered && !narrow) return { ids: ordered, complete: true };
    if (ordered) return matching && { ids: ordered.filter((id) => matching.has(id)), complete: true };
    return first && !narrow ? { ids: first, complete: false } : undefined;
  }, [ordered, matching, first, narrow]);
  if (found !== undefined && found !== shown) setShown(found);
  return found ?? shown;
}

const NO_ROWS: ReadonlyMap<string, PersonRow> = new Map();

/** The rows around those in view, by id. */
export function usePeopleWindow(
  ids: readonly string[],
  { from, to }: Pick<RowWindow, 'from' | 'to'>,
): ReadonlyMap<string, PersonRow> {
  const rows = useLive(
    async (db) => new Map((await getPeople(db, ids.slice(from, to))).map((row) => [row.id, row])),
    [ids, from, to],
  );
  return rows ?? NO_ROWS;
}
