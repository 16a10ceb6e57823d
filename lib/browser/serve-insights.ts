import { describeFailure } from '../actions/outcome.ts';
import {
  bucketTimes,
  dayAfter,
  dayIn,
  type Period,
  type PeriodProblem,
  readPeriod,
  startOfDay,
} from '../followup/index.ts';
import type { CalibrationCase } from '../model/calibration.ts';
import { type InsightChoice, NO_ICP } from '../model/insights.ts';
import type { Instant } from '../model/schema.ts';
import {
  type Chosen,
  choosePeople,
  countGroups,
  countPeriod,
  countStanding,
  earliest,
  lastCaptured,
  type StandingCounts,
} from '../pipeline/insights/index.ts';
import type { Clock } from '../pipeline/list/match-condition.ts';
import { measureLifts } from '../qualify/calibrate/index.ts';
import { stampProfiles } from '../qualify/index.ts';
import { MOST_CASES, readCalibrationCases } from '../store/calibration-cases.ts';
import { readCalibrationChoice } from '../store/calibration-choice.ts';
import { AssayDatabase } from '../store/database.ts';
import { activeIcps } from '../store/link-people.ts';
import { type InsightData, readInsightData } from '../store/read-insights.ts';
import type { InsightOrder, InsightReport, InsightWord, LiftReport } from './insights-session.ts';

const say = (word: InsightWord) => postMessage(word);

/** Everyone, as of a moment and for one clock. */
interface Session {
  data: InsightData;
  now: Instant;
  zone: string;
  /** What was counted last without a period: most choices are of another period for the same people. */
  standing?: { of: string; counts: StandingCounts };
}

const toInstant = (moment: number): Instant => new Date(moment).toISOString();

/** The period's days; for all time from the first day anything happened to these people. */
function daysOf(period: Period, chosen: Chosen, { data, now, zone }: Session) {
  if (period.days) return period.days;
  const first = earliest(data.columns, chosen, period.window.asOf);
  return first === undefined ? undefined : { from: dayIn(toInstant(first), zone), to: dayIn(now, zone) };
}

function countBefore({ before }: Period, choice: InsightChoice, chosen: Chosen, { columns }: InsightData) {
  if (!before || !choice.compare) return {};
  const { window, days } = before;
  // The bars are drawn of the period itself alone; before, one is enough to count by.
  const buckets = [{ from: window.from, to: window.to, start: days.from, whole: true }];
  return { before: { days, counts: countPeriod(columns, chosen, window, buckets) } };
}

function standingOf(session: Session, chosen: Chosen, { icpId, group }: InsightChoice): StandingCounts {
  const of = JSON.stringify([icpId, group]);
  const { columns, library } = session.data;
  if (session.standing?.of !== of) session.standing = { of, counts: countStanding(columns, chosen, library) };
  return session.standing.counts;
}

function count(session: Session, choice: InsightChoice): InsightReport | PeriodProblem {
  const { data, now, zone } = session;
  const { columns } = data;
  const period = readPeriod(choice.period, now, zone);
  if (typeof period === 'string') return period;
  const chosen = choosePeople(columns, choice);
  const days = daysOf(period, chosen, session);
  const { unit, buckets } = days ? bucketTimes(days, now, zone) : { unit: 'day' as const, buckets: [] };
  const last = lastCaptured(columns, chosen);
  return {
    choice,
    people: chosen.people,
    ...(days && { days }),
    unit,
    buckets,
    counts: countPeriod(columns, chosen, period.window, buckets),
    ...countBefore(period, choice, chosen, data),
    standing: standingOf(session, chosen, choice),
    ...(last !== undefined && { lastCapturedAt: toInstant(last) }),
  };
}

/** The pursuits read last, or on their way, for one profile as it was. */
interface KeptCases {
  stamp: string;
  cases: Promise<CalibrationCase[]>;
}

let kept: KeptCases | undefined;

/** The profile asked about: the one chosen, or the one the calibration view shows. */
async function icpsFor(db: AssayDatabase, { icpId }: InsightChoice) {
  const [icps, { icpId: shown, wonAt }] = await Promise.all([activeIcps(db), readCalibrationChoice(db)]);
  const wanted = icpId === undefined ? (icps.find(({ id }) => id === shown) ?? icps[0]) : undefined;
  const icp = icpId === NO_ICP ? undefined : (wanted ?? icps.find(({ id }) => id === icpId));
  return { icps, icp, wonAt };
}

async function lift(
  session: Session,
  { id, choice }: { id: number; choice: InsightChoice },
): Promise<LiftReport | PeriodProblem | 'no-icp'> {
  const period = readPeriod(choice.period, session.now, session.zone);
  if (typeof period === 'string') return period;
  const db = new AssayDatabase();
  try {
    const { icps, icp, wonAt } = await icpsFor(db, choice);
    if (!icp) return 'no-icp';
    const stamp = `${icp.id} ${wonAt} ${stampProfiles(icps)}`;
    if (kept?.stamp !== stamp) {
      const progress = (done: number, all: number) => say({ kind: 'lift-progress', id, done, all });
      kept = { stamp, cases: readCalibrationCases(db, { icp, icps, wonAt }, progress) };
    }
    const all = await kept.cases;
    const { ids } = session.data.columns;
    const { group } = choice;
    const { is } = choosePeople(session.data.columns, { ...(group !== undefined && { group }) });
    const chosen = group === undefined ? undefined : new Set(ids.filter((_, who) => is[who] === 1));
    const { from, to } = period.window;
    const cases = all.filter(({ id: person, at }) => {
      const moment = Date.parse(at);
      return moment >= from && moment < to && (chosen === undefined || chosen.has(person));
    });
    const outcomes = { n: cases.length, won: cases.filter(({ won }) => won).length };
    return { icp, wonAt, outcomes, lifts: measureLifts(cases, icp), cut: all.length >= MOST_CASES };
  } catch (error) {
    kept = undefined;
    throw error;
  } finally {
    db.close();
  }
}

/** Days as the user's calendar has them, for segments that ask for them. */
function clockOf(now: Instant, zone: string): Clock {
  const seconds = (moment: number) => Math.floor(moment / 1_000);
  const startOf = (day: string, after = 0) => {
    const start = startOfDay(day, zone);
    return seconds(after === 0 || Number.isNaN(start) ? start : startOfDay(dayAfter(day, after), zone));
  };
  return { now: seconds(Date.parse(now)), startOf };
}

async function read(now: Instant, zone: string): Promise<Session> {
  const db = new AssayDatabase();
  try {
    await db.open();
    const progress = (done: number, all: number) => say({ kind: 'progress', done, all });
    const data = await readInsightData(db, clockOf(now, zone), progress);
    const { columns, entries, mark } = data;
    say({
      kind: 'read',
      read: { people: columns.people, entries, mark, groups: countGroups(columns), at: now },
    });
    return { data, now, zone };
  } finally {
    db.close();
  }
}

/** The worker's side of `openInsights`: everyone read once, and then an answer to each question in turn. */
export function serveInsights(): void {
  let session: Promise<Session> | undefined;
  const serve = async (order: InsightOrder) => {
    try {
      if (order.kind === 'read') session = read(order.now, order.zone);
      const there = await session;
      if (there === undefined || order.kind === 'read') return;
      const { id, choice } = order;
      if (order.kind === 'count') say({ kind: 'counted', id, report: count(there, choice) });
      else say({ kind: 'lifted', id, report: await lift(there, order) });
    } catch (error) {
      const failure = describeFailure(error);
      say({ kind: 'failed', failure, ...('id' in order && { id: order.id }) });
    }
  };
  addEventListener('message', ({ data: order }: MessageEvent<InsightOrder>) => void serve(order));
}
