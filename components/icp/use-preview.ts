import { useEffect, useState } from 'react';
import type { Icp } from '../../lib/model/icp.ts';
import type { EmployedPerson } from '../../lib/qualify/index.ts';
import { withEmployers } from '../../lib/store/find-companies.ts';
import { findPeople, getPeople } from '../../lib/store/find-people.ts';
import { useStore } from '../hooks/use-store.tsx';
import { emptyPreview, type Preview, tryOn } from './preview.ts';

/** How many people a draft is tried on, the ones last changed first. */
const MOST_PEOPLE = 200;
/** Milliseconds of quiet before a draft is tried: a slider being dragged is not a draft yet. */
const SETTLE = 120;

/** People tried at a time on a page that leaves no pause: a few milliseconds. */
const BATCH = 8;

const QUERY = { order: 'updatedAt', descending: true } as const;

/** People to try a draft on, and the revision they were read at. */
export interface Sample {
  people: readonly EmployedPerson[];
  revision: string;
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
    void findPeople(db, QUERY)
      .then((ids) => getPeople(db, ids.slice(0, MOST_PEOPLE)))
      .then((people) => withEmployers(db, people))
      .then((people) => wanted && setSample({ people, revision }));
    return () => {
      wanted = false;
    };
  }, [db, revision]);
  return sample;
}

/** Tries `icp` on `people` in the pauses of the page. The last outcome stays until the new one is whole. */
export function usePreview(
  people: readonly EmployedPerson[] | undefined,
  icp: Icp | undefined,
): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    if (!people || !icp) return;
    const next = emptyPreview();
    const now = new Date().toISOString();
    let idle = 0;
    const work = (deadline: IdleDeadline) => {
      for (let n = 0; next.people < people.length && (n < BATCH || deadline.timeRemaining() > 2); n++) {
        const person = people[next.people];
        if (person) tryOn(next, person, icp, now);
      }
      if (next.people < people.length) idle = requestIdleCallback(work, { timeout: 200 });
      else setPreview(next);
    };
    const timer = setTimeout(() => {
      idle = requestIdleCallback(work, { timeout: 200 });
    }, SETTLE);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [people, icp]);
  return preview;
}
