import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capture } from '../../lib/actions/capture.ts';
import { captureMany } from '../../lib/actions/capture-many.ts';
import { edit } from '../../lib/actions/edit.ts';
import { editCustom } from '../../lib/actions/edit-custom.ts';
import { erase } from '../../lib/actions/erase.ts';
import { type Forgotten, unforget } from '../../lib/actions/forget.ts';
import { merge } from '../../lib/actions/merge.ts';
import { move } from '../../lib/actions/move.ts';
import { rescore } from '../../lib/actions/rescore.ts';
import { saveIcp } from '../../lib/actions/save-icp.ts';
import { schedule } from '../../lib/actions/schedule.ts';
import { tag } from '../../lib/actions/tag.ts';
import { undo } from '../../lib/actions/undo.ts';
import type { Listed } from '../../lib/model/brief.ts';
import { ListFinder } from '../../lib/pipeline/list/find.ts';
import { PeopleList } from '../../lib/pipeline/list/people-list.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { foldChanges } from '../../lib/store/list/fold-changes.ts';
import { readKeptList } from '../../lib/store/list/kept-list.ts';
import { makeList } from '../../lib/store/list/make-list.ts';
import { makeListed } from '../../lib/store/list/make-listed.ts';
import { makeAct } from '../fixtures/acts.ts';
import { makeReading, PAGE } from '../fixtures/ledger.ts';
import { openDatabase } from '../fixtures/open-database.ts';
import { PURSUIT_ICP } from '../fixtures/pursuits.ts';

const byId = (one: Listed, other: Listed) => (one.id < other.id ? -1 : 1);

const CLOCK = { now: 0, startOf: () => 0 };

/** The kept list, as whoever opens it has it. */
async function keptList(db: AssayDatabase): Promise<Listed[]> {
  const { chunks, changes } = await readKeptList(db);
  const list = new PeopleList(chunks);
  for (const change of changes) list.apply(change);
  expect(list.count).toBe(list.everyone().length);
  const ids = list.everyone().map(({ id }) => id);
  // What is found in them is everyone once, in their order.
  const sorts = [{ by: 'sortName', descending: false }];
  expect(new ListFinder({ chunks, changes }).ids({ sorts }, CLOCK).sort()).toEqual(ids.sort());
  return list.everyone().sort(byId);
}

const listOfRows = async (db: AssayDatabase) =>
  (await db.people.toArray()).map((row) => makeListed(row)).sort(byId);

const NAMES = ['Wanjiru Oduya', 'Илия Петров', '田中 太郎', 'Ada Lovelace-Øst', 'ليلى حداد', 'Bo'];
const STAGES = ['lead', 'prospect', 'nurture', 'disqualified', 'suspect'] as const;

const readingOf = (n: number, say: string) =>
  makeReading({
    identities: [`li:in/person-${n}`],
    url: `https://www.linkedin.com/in/person-${n}/`,
    name: `${NAMES[n % NAMES.length]}`,
    headline: say,
    emails: n % 2 ? [`p${n}@tamarind.example`] : undefined,
  });

const ACTS = [
  'capture',
  'capture-many',
  'edit',
  'own',
  'tag',
  'move',
  'schedule',
  'merge',
  'erase',
  'unforget',
  'undo',
  'profile',
  'fold',
  'make',
] as const;
const step = fc.record({ act: fc.constantFrom(...ACTS), who: fc.nat(9), other: fc.nat(9) });

/** One database, and what was done to it, so that it can be taken back. */
interface World {
  db: AssayDatabase;
  done: string[];
  forgotten: Forgotten[];
}

async function carryOut(
  { db, done, forgotten }: World,
  { act: what, who, other }: typeof step extends fc.Arbitrary<infer S> ? S : never,
  n: number,
) {
  const act = makeAct(n);
  const ids = await db.people.toCollection().primaryKeys();
  const [one = '', two = ''] = [ids[who % Math.max(1, ids.length)], ids[other % Math.max(1, ids.length)]];
  const acts: Record<(typeof ACTS)[number], () => Promise<unknown>> = {
    capture: () => capture(db, act, { reading: readingOf(who, `says ${other}`), source: PAGE }),
    'capture-many': () =>
      captureMany(
        db,
        act,
        [who, other, who + 10].map((at) => readingOf(at, `listed ${other}`)),
        PAGE,
        { tags: ['fair'] },
      ),
    edit: () => edit(db, act, one, who % 2 ? 'title' : 'name', other % 3 ? `Chief ${other}` : 'Élodie'),
    own: () => editCustom(db, act, one, `Field ${other % 2}`, who % 3 ? `value ${who}` : ''),
    tag: () => tag(db, act, one, who % 2 ? { add: [`t${other}`] } : { remove: ['fair'] }),
    move: () => move(db, act, one, { to: STAGES[other % STAGES.length] ?? 'lead', reason: 'for the test' }),
    schedule: () =>
      schedule(db, act, one, {
        wall: `2026-04-0${1 + (other % 9)}T09:00`,
        zone: 'UTC',
        dueAt: `2026-04-0${1 + (other % 9)}T09:00:00.000Z`,
      }),
    merge: () => merge(db, act, one, two),
    async erase() {
      const outcome = await erase(db, act, one);
      if (outcome.ok) forgotten.push(outcome.forgotten);
    },
    unforget: async () => unforget(db, act, forgotten.splice(-1)),
    undo: () => undo(db, act, done.splice(other % Math.max(1, done.length), 1)),
    async profile() {
      await saveIcp(db, act, { ...PURSUIT_ICP, criteria: PURSUIT_ICP.criteria.slice(0, other % 3) });
      await rescore(db, act, () => {}, new AbortController().signal);
    },
    fold: () => foldChanges(db),
    make: () => makeList(db, () => {}),
  };
  if (what === 'merge' && one === two) return;
  const outcome = await acts[what]();
  const took = outcome as { ok?: boolean; act?: string } | undefined;
  if (took?.ok && took.act && what !== 'erase' && what !== 'undo') done.push(took.act);
}

describe('the kept list', () => {
  it('says what the rows say, after any acts, their undoing, folding and making anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const world: World = { db: openDatabase(), done: [], forgotten: [] };
        for (const [n, each] of steps.entries()) {
          await carryOut(world, each, n);
          expect(await keptList(world.db)).toEqual(await listOfRows(world.db));
        }
        await makeList(world.db, () => {});
        while (await foldChanges(world.db));
        expect(await world.db.listChanges.count()).toBe(0);
        expect(await keptList(world.db)).toEqual(await listOfRows(world.db));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
