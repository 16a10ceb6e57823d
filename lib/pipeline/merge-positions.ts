import { readJobDates, sameMoment } from '../model/job-dates.ts';
import type { Fact, Position } from '../model/reading.ts';
import { isSameEmployer } from './changes-employer.ts';
import { isSameTitle } from './changes-title.ts';
import { mergeFact } from './merge-fact.ts';

const startOf = ({ dates }: Position): string | undefined => readJobDates(dates).from;

/** Whether two entries are one job: the same employer, and the same beginning, or the same words where one has no date. */
function isSameJob(one: Position, other: Position): boolean {
  const [a, b] = [startOf(one), startOf(other)];
  const sameStart = sameMoment(a, b);
  const sameTitle = isSameTitle(one.title, other.title);
  const nameless = one.company === undefined && other.company === undefined;
  // An employer that was renamed: the job goes on from the same day.
  if (!nameless && !isSameEmployer(one, other))
    return sameStart && sameTitle && one.current === other.current;
  if (a !== undefined && b !== undefined) return sameStart && !isOtherRole(one, other);
  return sameTitle;
}

/** The same job whose beginning was put right. */
function isRedated(one: Position, other: Position): boolean {
  const [a, b] = [readJobDates(one.dates), readJobDates(other.dates)];
  return (
    isSameEmployer(one, other) && isSameTitle(one.title, other.title) && a.open === b.open && a.to === b.to
  );
}

/** Two roles may begin on one day: then one page's words of one of them are not the other's. */
function isOtherRole(one: Position, other: Position): boolean {
  return one.current !== other.current && !isSameTitle(one.title, other.title);
}

/** What the newer page says, with what only the older said of the same job: dates, link, place. */
function complete(next: Position, known: Position): Position {
  const { title: _, current: __, dates: ___, ...more } = known;
  const dates = next.dates ?? (next.current === known.current ? known.dates : undefined);
  return { ...more, ...next, ...(dates !== undefined && { dates }) };
}

/** Takes the first of `left` that fits out of it. */
function take(left: Position[], fits: (position: Position) => boolean): Position | undefined {
  const at = left.findIndex(fits);
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

/**
 * Jobs after another page was read. What the newer page shows holds, in its order; a job it shows without dates keeps
 * those known. A job it does not show stays, after those shown, when it is dated or the page shows fewer than are known: a
 * page that shows less denies nothing. Only that a job is still held is no longer taken for granted once a page leaves it
 * out beside a new one, or although it shows as many.
 */
export function mergePositions(known: readonly Position[], next: readonly Position[]): Position[] {
  const left = [...known];
  const shorter = next.length < known.length;
  const fresh: Position[] = [];
  const shown = next.map((position) => {
    const same = take(left, (other) => isSameJob(position, other));
    if (same === undefined) fresh.push(position);
    return same === undefined ? position : complete(position, same);
  });
  for (const position of fresh) take(left, (other) => isRedated(position, other));
  const denied = !shorter || fresh.some(({ current }) => current);
  const kept = left.filter((position) => shorter || startOf(position) !== undefined);
  return [...shown, ...kept.map((position) => (denied ? { ...position, current: false } : position))];
}

/** The rules of `mergeFact`, with jobs merged one by one where a page adds to what pages showed before. */
export function mergePositionsFact(
  known: Fact<Position[] | null> | undefined,
  next: Fact<Position[] | null>,
): Fact<Position[] | null> {
  if (!known?.value || !next.value || known.source.kind === 'user' || next.source.kind === 'user') {
    return mergeFact(known, next);
  }
  const value = mergePositions(known.value, next.value);
  const addsNothing =
    next.value.length < known.value.length && JSON.stringify(value) === JSON.stringify(known.value);
  return addsNothing ? known : { ...next, value };
}
