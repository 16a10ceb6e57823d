import { describe, expect, it } from 'vitest';
import { disqualify } from '../../lib/actions/disqualify.ts';
import { move } from '../../lib/actions/move.ts';
import { reopen } from '../../lib/actions/reopen.ts';
import { tag } from '../../lib/actions/tag.ts';
import { NO_ICP } from '../../lib/model/insights.ts';
import type { Filter } from '../../lib/model/segment.ts';
import {
  choosePeople,
  countGroups,
  countPeriod,
  countStanding,
  RANKS,
  type RankSide,
} from '../../lib/pipeline/insights/index.ts';
import { ListFinder } from '../../lib/pipeline/list/find.ts';
import { readKeptList } from '../../lib/store/list/kept-list.ts';
import { makeList } from '../../lib/store/list/make-list.ts';
import { readInsightData } from '../../lib/store/read-insights.ts';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { minute } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { PURSUIT_ICP } from '../../test/fixtures/pursuits.ts';
import { peopleSetAside, rankedPeople, type Scoped } from './people-behind.ts';

const CLOCK = { now: Date.parse(minute(59)) / 1_000, startOf: (day: string) => Date.parse(day) / 1_000 };
const EVER = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, asOf: Date.parse(minute(59)) };
const TITLES = ['Chief Operating Officer', 'Head of Operations', 'Buyer', 'Intern'];

/** Eight people on several stages, some scored, tagged and set aside; one of them is back. */
async function aCrowd() {
  const db = openDatabase();
  let n = 0;
  const act = () => makeAct(n++);
  for (let at = 0; at < 8; at += 1) {
    if (at === 5) await db.icps.put(PURSUIT_ICP);
    const { id } = await captured(
      db,
      {
        identities: [`li:in/p-${at}`],
        url: `https://www.linkedin.com/in/p-${at}/`,
        name: `Tova ${'abcdefgh'[at]}`,
        title: TITLES[at % 4] as string,
      },
      n++,
    );
    await tag(db, act(), id, { add: [['fair', 'Fair', 'list'][at % 3] as string] });
    if (at % 3 === 1) await move(db, act(), id, { to: 'lead', reason: 'asked' });
    if (at % 2 === 0) await disqualify(db, act(), id, at < 4 ? 'no-budget' : 'no-need');
    if (at === 6) await reopen(db, act(), id);
  }
  await makeList(db, () => {});
  const { columns, library } = await readInsightData(db, CLOCK);
  const finder = new ListFinder(await readKeptList(db));
  const groups = countGroups(columns).map(({ key }) => key);
  return { columns, library, groups, count: (filter: Filter) => finder.counts([filter], CLOCK)[0] };
}

const SIDES: readonly RankSide[] = ['stage', 'icp', 'group'];
const all = { kind: 'all' } as const;

describe('a number of insights that leads to the table', () => {
  it('counts exactly whom its filter shows, whatever is chosen', async () => {
    const { columns, library, groups, count } = await aCrowd();
    let told = 0;
    for (const chosen of [
      {},
      { icpId: NO_ICP },
      { icpId: PURSUIT_ICP.id },
      { group: 'tag:list' },
      { group: 'tag:fair' },
    ]) {
      const scoped: Scoped = { choice: { ...chosen, period: all }, groups };
      const people = choosePeople(columns, chosen);
      const { ranks } = countStanding(columns, people, library);
      for (const side of SIDES) {
        for (const { key, counts, all: whole } of ranks[side]) {
          for (const [place, n] of [...counts, whole].entries()) {
            const filter = rankedPeople(scoped, side, key, RANKS[place]);
            if (filter === undefined) continue;
            told += 1;
            expect([side, key, place, count(filter)]).toEqual([side, key, place, n]);
          }
        }
      }
      const buckets = [{ ...EVER, start: '2026-01-01', whole: true }];
      for (const reason of countPeriod(columns, people, EVER, buckets).reasons) {
        const filter = peopleSetAside(scoped, reason);
        if (filter === undefined) continue;
        told += 1;
        expect([reason.reason, count(filter)]).toEqual([reason.reason, reason.n]);
      }
    }
    expect(told).toBeGreaterThan(60);
  });

  it('leads nowhere where the table cannot say the same', () => {
    const scoped: Scoped = {
      choice: { period: all },
      groups: ['tag:fair', 'tag:Fair', 'tag:list', 'segment:s'],
    };
    expect(rankedPeople(scoped, 'group', 'tag:fair')).toBeUndefined();
    expect(rankedPeople(scoped, 'group', 'segment:s')).toBeUndefined();
    expect(rankedPeople(scoped, 'group', undefined)).toBeUndefined();
    expect(rankedPeople(scoped, 'group', 'tag:list')).toBeDefined();
    expect(
      rankedPeople({ ...scoped, choice: { group: 'segment:s', period: all } }, 'stage', 'lead'),
    ).toBeUndefined();
    expect(peopleSetAside(scoped, { reason: 'no-budget', n: 2, back: 1 })).toBeUndefined();
    const lately: Scoped = { choice: { period: { kind: '30-days' } }, groups: [] };
    expect(peopleSetAside(lately, { reason: 'no-budget', n: 2, back: 0 })).toBeUndefined();
  });
});
