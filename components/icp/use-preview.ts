import { useEffect, useMemo, useState } from 'react';
import { openList } from '../../lib/browser/open-list.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import type { EmployedPerson } from '../../lib/qualify/index.ts';
import { withEmployers } from '../../lib/store/find-companies.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { useStore } from '../hooks/use-store.tsx';
import { emptyPreview, type Preview, type Standing, standBefore, type Trial, tryOn } from './preview.ts';

/** How many people a draft is tried on, the ones last changed first. */
const MOST_PEOPLE = 2_000;
/** People read at a time: their rows are unpacked in one go, which must stay short. */
const READ_AT_ONCE = 100;
/** Milliseconds of quiet before a draft is tried: a slider being dragged is not a draft yet. */
const SETTLE = 120;
/** Milliseconds of trying at a time. A page that is busy otherwise stays answerable. */
const SLICE = 8;

const LAST_CHANGED: ListQuery = { sorts: [{ by: 'updatedAt', descending: true }] };

/** People to try a draft on, the moment they are judged for, and the revision they were read at. */
export interface Sample {
  people: readonly EmployedPerson[];
  now: Instant;
  revision: string;
}

async function readSample(
  db: ReturnType<typeof useStore>,
  wanted: () => boolean,
): Promise<readonly EmployedPerson[]> {
  const ids = await openList().ask('ids', { query: LAST_CHANGED, from: 0, to: MOST_PEOPLE });
  const people: EmployedPerson[] = [];
  for (let from = 0; from < ids.length && wanted(); from += READ_AT_ONCE) {
    const rows = await getPeople(db, ids.slice(from, from + READ_AT_ONCE));
    people.push(...(await withEmployers(db, rows)));
  }
  return people;
}

/**
 * The people a draft is tried on, read once and again for every new `revision`. Not a live query: scoring everyone anew
 * changes every row, and would read them all again after every chunk.
 */
export function useSample(revision: string): Sample | undefined {
  const db = useStore();
  const [sample, setSample] = useState<Sample>();
  useEffect(() => {
    let wanted = true;
    const now = new Date().toISOString();
    readSample(db, () => wanted).then(
      (people) => wanted && setSample({ people, now, revision }),
      (error: unknown) => wanted && reportError(error),
    );
    return () => {
      wanted = false;
    };
  }, [db, revision]);
  return sample;
}

/** Does `step` again and again in the pauses of the page until it says it is done. Returns how to stop. */
function inPauses(step: () => boolean): () => void {
  let idle = 0;
  const work = () => {
    const until = performance.now() + SLICE;
    let done = step();
    while (!done && performance.now() < until) done = step();
    if (!done) idle = requestIdleCallback(work, { timeout: 200 });
  };
  const timer = setTimeout(() => {
    idle = requestIdleCallback(work, { timeout: 200 });
  }, SETTLE);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}

/** Tries a draft on a sample in the pauses of the page. The last outcome stays until the new one is whole. */
export function usePreview(
  sample: Sample | undefined,
  draft: Trial['draft'] | undefined,
  against: Omit<Trial, 'draft'>,
): Preview | undefined {
  const { saved, active, scope } = against;
  const [preview, setPreview] = useState<Preview>();
  // Where people stand without the draft is the same for every draft, so it is found once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes it empties the list
  const before = useMemo<(Standing | undefined)[]>(() => [], [sample, saved, active, scope]);
  useEffect(() => {
    if (!sample || !draft) return;
    const { people, now } = sample;
    const trial: Trial = { draft, saved, active, scope };
    const next = emptyPreview();
    return inPauses(() => {
      const place = next.people;
      const person = people[place];
      if (person) {
        if (before.length === place) before.push(standBefore(person, trial, now));
        tryOn(next, person, trial, before[place], now);
      }
      if (next.people < people.length) return false;
      setPreview(next);
      return true;
    });
  }, [sample, draft, saved, active, scope, before]);
  return preview;
}
