import { isSameRangeReworded, readJobDates, sameMoment } from '../model/job-dates.ts';
import type { Position } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import { foldText } from '../model/text.ts';
import { isSameEmployer, positionsAt } from './changes-employer.ts';
import { compareTitles, isMoreOfTitle, isSameTitle, type ReadTitle } from './changes-title.ts';

/** What was known of someone's jobs, and what a page shows now. */
export interface JobsSeen {
  before: readonly Position[];
  after: readonly Position[];
  /** When `before` was last shown. */
  seenAt: Instant | undefined;
  readTitle: ReadTitle;
}

type JobChangeKind = 'new-employer' | 'promotion' | 'new-role' | 'left-employer';
export interface JobChange {
  kind: JobChangeKind | 'reworded';
  was: Position;
  now: Position;
}

/** Words of an office held beside a job, folded: it does not make the person someone else's employee. */
const SIDE_OFFICE =
  /\b(?:advis[eo]r|advisory|board (?:member|director|observer)|non executive director|trustee|mentor|volunteer|ambassador|treasurer|investor|angel|guest|lecturer|jury|ehrenamtlich\w*|beirat|beiratin|aufsichtsrat|aufsichtsratin|dozent\w*|benevole|administratrice|administrateur|conseillere? municipal\w*|voluntari[oa]|^member$|^mitglied\b|^membre$|^miembro$|^membro$|^anggota$|consejer[oa]|conselheir[oa]|mentora|inversor\w*|investidor\w*|sukarelawan|relawan|komisaris|pembina)\b/;

const startOf = (position: Position): string | undefined => readJobDates(position.dates).from;

function isSameStart(one: Position, other: Position): boolean {
  return sameMoment(startOf(one), startOf(other));
}

/** Whether a job had begun by the time the person was last seen, as far as its dates tell. */
function hadBegun(position: Position, seenAt: Instant | undefined): boolean {
  const start = startOf(position);
  return start !== undefined && seenAt !== undefined && start < seenAt.slice(0, start.length);
}

const currentOf = (positions: readonly Position[]): Position[] => positions.filter(({ current }) => current);

/** The entry of a list that is this very job: the same employer, and the same beginning or the same words. */
function findSame(job: Position, among: readonly Position[]): Position | undefined {
  const there = positionsAt(among, job);
  const dated = there.filter((other) => isSameStart(job, other));
  return (
    dated.find((other) => isSameTitle(job.title, other.title)) ??
    dated[0] ??
    there.find((other) => isSameTitle(job.title, other.title) && !isApart(job, other))
  );
}

/** Whether dates tell two jobs apart. */
function isApart(one: Position, other: Position): boolean {
  const [a, b] = [startOf(one), startOf(other)];
  return a !== undefined && b !== undefined && !sameMoment(a, b);
}

/** An employer under a new name: the job goes on from the same day, and the old name is nowhere on the page. */
function findRenamed(job: Position, { before, after }: JobsSeen): Position | undefined {
  return currentOf(before).find(
    (old) =>
      positionsAt(after, old).length === 0 && isSameStart(old, job) && isMoreOfTitle(old.title, job.title),
  );
}

/** A job begun since by someone who held none: the employer is new after the last one that was left. */
function findStart({ before, after, seenAt }: JobsSeen): JobChange | undefined {
  const [was] = before;
  const [now] = currentOf(after);
  if (was === undefined || now?.company === undefined || startOf(now) === undefined) return undefined;
  const known = before.some((old) => isSameEmployer(old, now) && isSameStart(old, now));
  return known || hadBegun(now, seenAt) ? undefined : { kind: 'new-employer', was, now };
}

/** A job at an employer the person did not work for when last seen. */
function findNewEmployer(seen: JobsSeen): JobChange | undefined {
  const held = currentOf(seen.before);
  const [main] = held;
  if (main === undefined) return findStart(seen);
  const goesOn = held.some((old) => positionsAt(currentOf(seen.after), old).length > 0);
  const added = currentOf(seen.after).filter((job) => {
    // A break or a trip is listed as a job at no employer.
    if (job.company === undefined) return false;
    if (positionsAt(held, job).length > 0 || findRenamed(job, seen)) return false;
    // Known as a job of the past and begun on the same day: the page words its end otherwise, nothing more.
    if (seen.before.some((old) => isSameEmployer(old, job) && isSameStart(old, job))) return false;
    return !goesOn || isPrimary(job, seen);
  });
  const [now] = added;
  if (now === undefined) return undefined;
  const left = held.find((old) => positionsAt(currentOf(seen.after), old).length === 0);
  return { kind: 'new-employer', was: left ?? main, now };
}

/** Beside a job that goes on, only a job begun since, shown first, and more than an honorary office counts. */
function isPrimary(job: Position, { after, seenAt }: JobsSeen): boolean {
  return currentOf(after)[0] === job && !hadBegun(job, seenAt) && !SIDE_OFFICE.test(foldText(job.title));
}

/** How a page shows the job that took another's place. */
function compareJobs(was: Position, now: Position, readTitle: ReadTitle): JobChange[] {
  const inPlace = isSameStart(was, now);
  if (inPlace && isSameRangeReworded(was.dates, now.dates)) {
    return was.title === now.title ? [] : [{ kind: 'reworded', was, now }];
  }
  const how = inPlace ? 'inPlace' : isApart(was, now) ? 'dated' : 'undated';
  const step = compareTitles(was.title, now.title, how, readTitle);
  if (step === 'same') return [];
  const kind = step === 'up' ? 'promotion' : step === 'other' ? 'new-role' : 'reworded';
  return [{ kind, was, now }];
}

/** What became of the jobs at employers the person still works for. */
function compareAtEmployers(seen: JobsSeen): JobChange[] {
  const [held, holds] = [currentOf(seen.before), currentOf(seen.after)];
  return holds.flatMap((now): JobChange[] => {
    const there = positionsAt(held, now);
    const same = findSame(now, there);
    if (same !== undefined) return compareJobs(same, now, seen.readTitle);
    const went = there.filter((old) => findSame(old, holds) === undefined);
    const [was] = went.length > 0 ? went : there;
    if (was === undefined || hadBegunBeside(now, was, went, seen.seenAt)) return [];
    return compareJobs(was, now, seen.readTitle);
  });
}

/** A second office in the same house that was there already, beside a job that goes on, is only told late. */
function hadBegunBeside(
  now: Position,
  was: Position,
  went: readonly Position[],
  seenAt: Instant | undefined,
): boolean {
  return !went.includes(was) && (hadBegun(now, seenAt) || SIDE_OFFICE.test(foldText(now.title)));
}

/** A job the page shows as ended, at an employer where no other goes on. */
function findLeft({ before, after }: JobsSeen): JobChange | undefined {
  for (const was of currentOf(before)) {
    if (positionsAt(currentOf(after), was).length > 0) continue;
    const now = findSame(was, after);
    if (now !== undefined && !now.current) return { kind: 'left-employer', was, now };
  }
  return undefined;
}

const ORDER: readonly JobChange['kind'][] = ['promotion', 'new-role', 'reworded'];

/**
 * The one change of someone's jobs that matters most, or the rewording of a title, which is none; nothing where the page
 * shows no job or none was known.
 */
export function compareAllJobs(seen: JobsSeen): JobChange | undefined {
  if (seen.before.length === 0 || seen.after.length === 0) return undefined;
  const [first] = compareAtEmployers(seen).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const moved = findNewEmployer(seen);
  if (moved !== undefined) return moved;
  if (first !== undefined && first.kind !== 'reworded') return first;
  return findLeft(seen) ?? first;
}
