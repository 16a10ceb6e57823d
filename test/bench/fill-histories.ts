/** What the bench runs inside a page to fill it: a crowd with a year of history, a tenth of whom have a next step. */
import { dueAt } from '../../lib/followup/index.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import { GATED_STAGES } from '../../lib/model/gates.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Entry } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { CHANNELS } from '../../lib/model/words.ts';
import { reduceFollowUps } from '../../lib/pipeline/reduce-follow-ups.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { makeRow } from '../../lib/store/person-row.ts';
import { makeHistories } from '../fixtures/histories.ts';
import { crowdReading } from './crowd.ts';

const DAY = 86_400_000;
const CHUNK = 2_000;
/** One in so many has a next step. */
const PURSUED = 10;
/** Days from today it is due, taken in turn: half of them by today. */
const DUE = [0, -1, 3, 0, 12, -4, 6, 0, 1, 20];

export interface Filled {
  entries: number;
  followUps: number;
}

/** One's next step, as it was scheduled when they were last heard of. */
function scheduled(own: readonly Entry[], n: number, today: number): Entry {
  const last = own[own.length - 1] as Entry;
  const wall = `${new Date(today + (DUE[(n / PURSUED) % DUE.length] ?? 0) * DAY).toISOString().slice(0, 10)}T${String(9 + (n % 8)).padStart(2, '0')}:00`;
  const data = { followUp: `step-${n}`, ...dueAt(wall, 'UTC'), channel: CHANNELS[n % CHANNELS.length] };
  return {
    ...last,
    id: `${last.subject}-next`,
    action: `${last.subject}-next`,
    type: 'scheduled',
    data,
  } as Entry;
}

/** Their history with the name, title and employer of one of the crowd, whose names are as many and as various as in life. */
function inCrowd(own: readonly Entry[], n: number): Entry[] {
  return own.map((entry) =>
    entry.type === 'observed' ? { ...entry, data: { ...entry.data, reading: crowdReading(n) } } : entry,
  );
}

/** A database of people with a year of history, written raw in chunks; how many entries and next steps that was. */
export async function fillHistories(name: string, people: number, icp: Icp, until: string): Promise<Filled> {
  const db = new AssayDatabase(name);
  await db.open();
  let [entries, rows, steps]: [Entry[], PersonRow[], FollowUp[]] = [[], [], []];
  const written: Filled = { entries: 0, followUps: 0 };
  const stages = new Map<string, number>([['all', people]]);
  const write = async () => {
    await db.transaction('rw', db.ledger, db.people, db.followUps, async () => {
      await db.ledger.bulkAdd(entries);
      await db.people.bulkAdd(rows);
      await db.followUps.bulkAdd(steps);
    });
    written.entries += entries.length;
    written.followUps += steps.length;
    [entries, rows, steps] = [[], [], []];
  };
  let n = 0;
  for (const history of makeHistories({ people, until })) {
    const own = inCrowd(history, n);
    if (n % PURSUED === 0) own.push(scheduled(own, n, Date.parse(until)));
    const subject = own[0]?.subject ?? '';
    const person = reducePerson(subject, own);
    if (!person) throw new Error('an observation makes a person');
    entries.push(...own);
    rows.push(makeRow(person, [icp], until));
    steps.push(...reduceFollowUps(subject, own));
    const key = `stage:${person.stage}`;
    stages.set(key, (stages.get(key) ?? 0) + 1);
    n += 1;
    if (rows.length === CHUNK) await write();
  }
  await write();
  await db.icps.put(icp);
  // Everyone may go on, so that moving is what is measured.
  await db.meta.put({ key: 'gates', value: Object.fromEntries(GATED_STAGES.map((stage) => [stage, []])) });
  await db.counts.bulkPut([...stages].map(([key, count]) => ({ key, n: count })));
  // A list kept so far has none of them: it is made anew by whoever asks it.
  await db.transaction('rw', db.meta, db.listChunks, db.listChanges, async () => {
    await db.meta.delete('list');
    await Promise.all([db.listChunks.clear(), db.listChanges.clear()]);
  });
  db.close();
  return written;
}
