import type { DatedChange } from '../model/change.ts';
import { readJobDates } from '../model/job-dates.ts';
import type { PersonRow } from '../model/person.ts';
import type { Position } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import { type Employer, isSameEmployer } from './changes-employer.ts';

/** Somebody who came to a company. One of the two is known: what the page dates the job, or when a change was seen. */
export interface Coming {
  person: PersonRow;
  /** `2026-03`, or `2026` where the page gives no month. */
  from?: string;
  /** When a page first showed them here. */
  seenAt?: Instant;
  /** The employer before, where a change tells it. */
  was?: string;
}

/** Somebody who left it, as a change tells. */
export interface Going {
  person: PersonRow;
  seenAt: Instant;
  /** Where they are now, where that is known. */
  now?: string;
}

/**
 * The month somebody's time at an employer began, where that is `month` or later by every position they hold or held there;
 * `undefined` where one of them began earlier or does not say.
 */
function beganSince(
  { facts }: PersonRow,
  isHere: (job: Position) => boolean,
  month: string,
): string | undefined {
  const jobs = facts.positions?.value ?? [];
  const late = (job: Position) => (readJobDates(job.dates).from ?? '') >= month;
  // Who has been there for long is told by the job they hold; only of the others is every job looked at.
  const held = jobs.filter((job) => job.current && isHere(job));
  if (held.length === 0 || !held.every(late)) return undefined;
  const here = jobs.filter(isHere);
  if (!here.every(late)) return undefined;
  return here.map(({ dates }) => readJobDates(dates).from ?? '').sort()[0];
}

/** Whether a job is at an employer, each way of naming it held against the employer once. */
function asksWhether(employer: Employer): (job: Employer) => boolean {
  const known = new Map<string, boolean>();
  return ({ company, companyUrl }) => {
    const key = `${company ?? ''}\n${companyUrl ?? ''}`;
    const told =
      known.get(key) ??
      isSameEmployer({ ...(company && { company }), ...(companyUrl && { companyUrl }) }, employer);
    known.set(key, told);
    return told;
  };
}

/** What sorts a coming among others: the dated month before the day it was seen. */
const momentOf = ({ from, seenAt }: Coming): string => from ?? seenAt ?? '';

/**
 * Who of a company's people came since a moment, the latest first: by what their positions say of when the job began, else by
 * a change of employer that a page showed. A month is held against the month of `since`; a year alone counts if it is later.
 */
export function joinedSince(people: readonly PersonRow[], employer: Employer, since: Instant): Coming[] {
  const month = since.slice(0, 7);
  const isHere = asksWhether(employer);
  return people
    .flatMap((person): Coming[] => {
      const change = person.changes?.find(
        ({ kind, now, at }) =>
          kind === 'new-employer' && at >= since && now !== undefined && isHere({ company: now }),
      );
      const from = beganSince(person, isHere, month);
      if (!change && from === undefined) return [];
      return [
        {
          person,
          ...(from !== undefined && { from }),
          ...(change && { seenAt: change.at, was: change.was }),
        },
      ];
    })
    .sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1));
}

/** Who left an employer, of people whose changes are at hand, in the order they come in. */
export function leftEmployer(
  changed: readonly { person: PersonRow; change: DatedChange }[],
  employer: Employer,
): Going[] {
  const isHere = asksWhether(employer);
  return changed.flatMap(({ person, change: { kind, was, now, at } }): Going[] => {
    if (kind !== 'left-employer' && kind !== 'new-employer') return [];
    if (!isHere({ company: was })) return [];
    return [{ person, seenAt: at, ...(kind === 'new-employer' && now !== undefined && { now }) }];
  });
}
