import { useMemo } from 'react';
import type { CompanyReading, PersonReading, Source } from '../../lib/model/reading.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { ScoreSummary } from '../../lib/model/scorecard.ts';
import { draftPerson } from '../../lib/pipeline/draft-person.ts';
import { scoreBest } from '../../lib/qualify/index.ts';
import { useEmployers } from '../company/use-employers.ts';
import { useActiveIcps } from '../popup/use-active-icps.ts';
import { keyOf } from './list-rows.ts';

export interface FitInput {
  people: readonly PersonReading[];
  source: Source;
  /** The moment of the reading: a score must not move while it is looked at. */
  at: Instant;
  /** The company whose people these are. */
  company?: CompanyReading | undefined;
}

/** What each person of a list would score if saved now, by key. `undefined` until it can be said, empty without an ICP. */
export function useFitPreview(input: FitInput): ReadonlyMap<string, ScoreSummary> | undefined {
  const { people, source, at, company } = input;
  const icps = useActiveIcps();
  const drafts = useMemo(
    () =>
      people.flatMap((reading) => {
        const person = draftPerson(reading, source, at);
        return person ? [{ key: keyOf(reading), person }] : [];
      }),
    [people, source, at],
  );
  const facts = useMemo(() => drafts.map(({ person }) => person.facts), [drafts]);
  const employers = useEmployers(facts, company);
  return useMemo(() => {
    if (icps === undefined || !employers) return undefined;
    const scored = drafts.map(({ key, person }) => {
      const { answers, signals } = person;
      const employer = employers.of(person.facts);
      const known = { person, answers, signals, now: at, ...(employer && { company: employer }) };
      return [key, scoreBest(icps, known)] as const;
    });
    return new Map(scored.flatMap(([key, score]) => (score ? [[key, score] as const] : [])));
  }, [drafts, employers, icps, at]);
}
