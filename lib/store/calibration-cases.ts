import type { CalibrationCase } from '../model/calibration.ts';
import type { Icp } from '../model/icp.ts';
import type { Entry } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Stage, WonStage } from '../model/words.ts';
import { chooseCompany, employersOf, traceEmployer } from '../pipeline/employers.ts';
import { type PursuitEnd, pursuitEnd } from '../pipeline/pursuit-end.ts';
import { reducePerson } from '../pipeline/reduce-person.ts';
import { type Assayed, judgeAlone } from '../qualify/assay.ts';
import { asEmployer, scoreBest } from '../qualify/index.ts';
import type { AssayDatabase } from './database.ts';
import { findLinked } from './link-people.ts';
import { loadComponent } from './load-component.ts';
import { readIds } from './read-ids.ts';

/** Pursuits looked at, those that ended last. */
export const MOST_CASES = 2_000;

/** Where someone stands whose pursuit ended; also those won once who now wait. Back on `lead` it has begun anew. */
const ENDED_ON = [
  'prospect',
  'opportunity',
  'customer',
  'nurture',
  'disqualified',
] as const satisfies readonly Stage[];

const ROWS_AT_ONCE = 500;
const LEDGERS_AT_ONCE = 50;

/** Whose ledger may tell of an end, and the latest that end can be: the end is a move, and this is the last move. */
interface Candidate {
  id: string;
  until: Instant;
}

/** Those who moved last first. Rows are let go of chunk by chunk: there may be tens of thousands. */
async function findCandidates(db: AssayDatabase): Promise<Candidate[]> {
  const stages = ENDED_ON.map((stage) => readIds(db, { table: 'people', index: 'stage', equals: stage }));
  const ids = (await Promise.all(stages)).flat();
  const found: Candidate[] = [];
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await db.people.bulkGet(ids.slice(from, from + ROWS_AT_ONCE));
    for (const row of rows) if (row) found.push({ id: row.id, until: row.stageSince });
  }
  return found.sort((one, other) => (one.until < other.until ? 1 : Number(one.until > other.until) * -1));
}

/** A person as first met. Whoever was merged with them since counts as them, which their later merge does not tell yet. */
function recallPerson(id: string, early: readonly Entry[]): Person | undefined {
  const own = early.filter(({ type }) => type !== 'merged' && type !== 'merged-into');
  return reducePerson(
    id,
    own.map((entry) => ({ ...entry, subject: id })),
  );
}

interface Recalled {
  end: PursuitEnd;
  person: Person;
  now: Instant;
}

async function recall(db: AssayDatabase, id: string, wonAt: WonStage): Promise<Recalled | undefined> {
  const { entries } = await loadComponent(db, id);
  const end = pursuitEnd(id, entries, wonAt);
  const now = end?.early.at(-1)?.at;
  if (end === undefined || now === undefined) return undefined;
  const person = recallPerson(id, end.early);
  return person && { end, person, now };
}

/** What was known of each, with the record their employer of that time has now. */
async function withEmployers(
  db: AssayDatabase,
  recalled: readonly Recalled[],
): Promise<(Recalled & { known: Assayed })[]> {
  const companies = await findLinked(db, [
    ...new Set(recalled.flatMap(({ person }) => employersOf(person.facts))),
  ]);
  return recalled.map((one) => {
    const { person, now } = one;
    const traces = employersOf(person.facts);
    const own = companies.filter(({ links }) => links.some((link) => traces.includes(link)));
    const company = chooseCompany(traceEmployer(person.facts), own);
    const { answers, signals } = person;
    return {
      ...one,
      known: { person, answers, signals, now, ...(company && { company: asEmployer(company) }) },
    };
  });
}

function toCase({ end, person, known }: Recalled & { known: Assayed }, icp: Icp): CalibrationCase {
  const { total, criteria } = judgeAlone({ ...known, icp });
  return {
    id: person.id,
    at: end.at,
    score: total.value,
    won: end.won,
    criteria: criteria.map(({ id, verdict, share }) => ({ id, verdict, share: share.value })),
  };
}

export interface CasesQuery {
  /** The profile asked about, as it is now. */
  icp: Icp;
  /** All that are in use. Someone another of them suits better, by what was known at first, is no case of this one. */
  icps: readonly Icp[];
  wonAt: WonStage;
}

/**
 * The pursuits that ended last, up to `most`, newest first, each as this version of the profile would have scored the
 * person a day after they were first captured.
 *
 * What the ledger tells of that day is exact; the record of the company someone worked at is read as it is now, because
 * a case would otherwise need the company's ledger too. What was learnt of it meanwhile leaks into the score.
 * @param progress called with ledgers read and those there are
 */
export async function readCalibrationCases(
  db: AssayDatabase,
  { icp, icps, wonAt }: CasesQuery,
  progress: (done: number, all: number) => void = () => {},
  most = MOST_CASES,
): Promise<CalibrationCase[]> {
  const candidates = await findCandidates(db);
  let cases: CalibrationCase[] = [];
  const isOwn = (known: Assayed) => icps.length < 2 || scoreBest(icps, known)?.icpId === icp.id;
  for (let done = 0; done < candidates.length; ) {
    const chunk = candidates.slice(done, done + LEDGERS_AT_ONCE);
    // An async function by itself: Dexie follows no other through native awaits.
    const recalled = await db.transaction('r', db.ledger, db.companies, async () => {
      const all = await Promise.all(chunk.map(({ id }) => recall(db, id, wonAt)));
      return await withEmployers(
        db,
        all.filter((one) => one !== undefined),
      );
    });
    cases.push(...recalled.filter(({ known }) => isOwn(known)).map((one) => toCase(one, icp)));
    cases = cases.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, most);
    done += chunk.length;
    progress(done, candidates.length);
    const last = cases[most - 1];
    // Nobody further down can have ended later than the last of enough.
    if (last && (candidates[done]?.until ?? '') <= last.at) break;
  }
  return cases;
}
