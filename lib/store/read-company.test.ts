import { expect, it } from 'vitest';
import { makeAccount } from '../../test/fixtures/account.ts';
import { makeAct } from '../../test/fixtures/acts.ts';
import { capturedCompany } from '../../test/fixtures/company.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { PURSUIT_ICP } from '../../test/fixtures/pursuits.ts';
import { undo } from '../actions/undo.ts';
import type { Entry } from '../model/ledger.ts';
import { happenedAt } from '../pipeline/happened-at.ts';

import { namesakesOf, peopleOf } from './find-companies.ts';
import { colleaguesTouches } from './read-colleagues-touches.ts';
import { companyHistory } from './read-company-history.ts';
import { earliestFollowUps, latestWritten } from './read-company-touches.ts';

const NOW = '2026-03-10T12:00:00.000Z';

async function withAccount(people: number) {
  const db = openDatabase();
  const account = makeAccount({ people, now: NOW, zone: 'UTC', icp: PURSUIT_ICP });
  await db.companies.bulkAdd(account.companies);
  await db.people.bulkAdd(account.people);
  await db.ledger.bulkAdd(account.ledger);
  await db.followUps.bulkAdd(account.followUps);
  await db.contacts.bulkAdd(account.contacts);
  const [company] = account.companies;
  if (!company) throw new Error('an account has a company');
  return { db, company, people: await peopleOf(db, company.id) };
}

const anything = () => true;
const momentsOf = (entries: readonly Entry[]) => entries.map(happenedAt).sort().toReversed();

it('reads only as many people as the page needs, and what it calls complete is', async () => {
  const { db, company, people } = await withAccount(60);
  const everything = (await db.ledger.toArray()).filter(
    ({ subject }) => subject === company.id || people.some(({ id }) => id === subject),
  );
  for (const wanted of [anything, ({ type }: Entry) => type === 'contacted']) {
    const history = await companyHistory(db, company.id, people, { entries: 12, people: 60, wanted });
    const read = [...history.company, ...history.people.flatMap(({ entries }) => entries)].filter(wanted);
    const since = history.since ?? '';
    const complete = momentsOf(read).filter((at) => at > since);
    expect(complete.length).toBeGreaterThan(12);
    expect(complete).toEqual(momentsOf(everything.filter(wanted)).filter((at) => at > since));
  }
  const first = await companyHistory(db, company.id, people, { entries: 12, people: 60, wanted: anything });
  expect(first.people.length).toBeLessThan(people.length);
});

it('stops at as many people as it may look at, and says so; looks at all of a few', async () => {
  const { db, company, people } = await withAccount(30);
  const nothing = { entries: 5, wanted: () => false };
  const cut = await companyHistory(db, company.id, people, { ...nothing, people: 15 });
  expect([cut.people.length, cut.since === undefined]).toEqual([15, false]);
  const whole = await companyHistory(db, company.id, people, { ...nothing, people: 100 });
  expect([whole.people.length, whole.since]).toEqual([30, undefined]);
  const alone = await companyHistory(db, company.id, people, { ...nothing, people: 0 });
  expect([alone.company.length, alone.people.length]).toEqual([2, 0]);
});

it('finds the earliest open follow-ups of many people, and leaves done ones out', async () => {
  const { db, people } = await withAccount(30);
  const all = await db.followUps.toArray();
  const [first] = all.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const found = await earliestFollowUps(db, people, 4);
  expect(found.map(({ dueAt }) => dueAt)).toEqual(all.slice(0, 4).map(({ dueAt }) => dueAt));
  await db.followUps.update(first?.id ?? '', { state: 'done' });
  expect((await earliestFollowUps(db, people, 4)).map(({ id }) => id)).not.toContain(first?.id);
});

it('tells who was written to last', async () => {
  const { db, people } = await withAccount(30);
  const all = (await db.contacts.toArray()).map(({ at }) => at).sort();
  expect((await latestWritten(db, people, 3)).map(({ at }) => at)).toEqual(all.toReversed().slice(0, 3));
  await db.contacts.toCollection().modify({ outcome: { disposition: 'bounced' } });
  expect(await latestWritten(db, people, 3)).toEqual([]);
});

it('finds others of one name, and none once they are one or gone', async () => {
  const db = openDatabase();
  const quay = await capturedCompany(db, { website: undefined }, 50);
  expect(await namesakesOf(db, quay)).toEqual([]);
  const branch = await capturedCompany(
    db,
    { identities: ['li:company/tamarind-quay-uk'], name: 'Tamarind Quay Ltd', website: undefined },
    51,
  );
  expect((await namesakesOf(db, quay)).map(({ id }) => id)).toEqual([branch.id]);
  await undo(db, makeAct(52), [makeAct(51).id]);
  expect(await namesakesOf(db, quay)).toEqual([]);
});

it('tells who else at a company was written to in the last days, and nobody of another', async () => {
  const { db, people } = await withAccount(12);
  const [me, colleague, elsewhere] = people;
  if (!me || !colleague || !elsewhere) throw new Error('an account has people');
  await db.contacts.clear();
  await db.people.update(elsewhere.id, { companyId: 'another' });
  const touch = (personId: string, at: string) => ({
    id: `${personId} ${at}`,
    personId,
    at,
    channel: 'email' as const,
  });
  await db.contacts.bulkAdd([
    touch(me.id, NOW),
    touch(colleague.id, '2026-03-09T12:00:00.000Z'),
    touch(colleague.id, '2026-03-01T12:00:00.000Z'),
    touch(elsewhere.id, NOW),
    touch('gone', NOW),
  ]);
  const found = await colleaguesTouches(db, me, NOW);
  expect(found.map(({ contact, name }) => [contact.at, name])).toEqual([
    ['2026-03-09T12:00:00.000Z', colleague.facts.name.value],
  ]);
  expect(await colleaguesTouches(db, { id: me.id }, NOW)).toEqual([]);
});
