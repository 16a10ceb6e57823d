import { describe, expect, it } from 'vitest';
import { makeEntry, minute, observed } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { makePursuits, PURSUIT_ICP, rowsOf } from '../../test/fixtures/pursuits.ts';
import type { Icp } from '../model/icp.ts';
import type { Entry, Happening } from '../model/ledger.ts';
import type { Stage, WonStage } from '../model/words.ts';
import { MOST_CASES, readCalibrationCases } from './calibration-cases.ts';
import type { AssayDatabase } from './database.ts';

const NOW = '2026-06-01T12:00:00.000Z';
/**
 * Function 2 and words 3 match, place 9 misses, size 4 is not known and counts 0.3: fit 34.4. Of it 80 %, and 10 % each of a
 * readiness not known, 50, and of no engagement.
 */
const SCORE = 33;

async function fill(db: AssayDatabase, entries: readonly Entry[]): Promise<AssayDatabase> {
  await db.ledger.bulkAdd([...entries]);
  await db.people.bulkAdd(rowsOf(entries, PURSUIT_ICP, NOW));
  return db;
}

const read = (db: AssayDatabase, wonAt: WonStage = 'opportunity', others: readonly Icp[] = []) =>
  readCalibrationCases(db, { icp: PURSUIT_ICP, icps: [PURSUIT_ICP, ...others], wonAt });

const moved = (to: Stage): Happening => ({ type: 'moved', data: { from: 'suspect', to } });
const harbours = observed({ about: 'The harbour never sleeps.' });
const sized: Happening = { type: 'edited', data: { field: 'companySize', value: '201-500' } };

describe('readCalibrationCases', () => {
  it('tells how each pursuit ended, and what was thought of it at first', async () => {
    const db = await fill(openDatabase(), [
      makeEntry(0, harbours),
      // Two days later: known, but not at first.
      makeEntry(1, sized, { at: '2026-03-12T12:00:00.000Z' }),
      makeEntry(2, moved('customer'), { at: '2026-03-14T12:00:00.000Z' }),
    ]);
    const [only, ...others] = await read(db);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'wanjiru', at: '2026-03-14T12:00:00.000Z', won: true, score: SCORE });
    expect(only?.criteria.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['function', 'match'],
      ['size', 'unknown'],
      ['place', 'miss'],
      ['words', 'match'],
      ['level', 'match'],
      ['rivals', 'miss'],
    ]);
    expect(only?.criteria[1]).toMatchObject({ share: 0.3 });
  });

  it('counts what came on the first day', async () => {
    const db = await fill(openDatabase(), [
      makeEntry(0, harbours),
      makeEntry(1, sized),
      makeEntry(2, moved('opportunity')),
    ]);
    const [only] = await read(db);
    expect(only?.criteria.find(({ id }) => id === 'size')).toMatchObject({ verdict: 'match', share: 1 });
    expect(only?.score).toBeGreaterThan(SCORE);
  });

  it('finds those won who wait now, and nobody whose pursuit goes on', async () => {
    const db = await fill(openDatabase(), [
      makeEntry(0, harbours),
      makeEntry(1, moved('opportunity')),
      makeEntry(2, moved('nurture')),
      makeEntry(3, observed({ identities: ['li:in/other'] }), { subject: 'still-open' }),
      makeEntry(4, moved('prospect'), { subject: 'still-open' }),
    ]);
    expect(await read(db)).toMatchObject([{ id: 'wanjiru', at: minute(1), won: true }]);
    expect((await read(db, 'prospect')).map(({ id }) => id).sort()).toEqual(['still-open', 'wanjiru']);
    expect(await read(db, 'customer')).toEqual([]);
  });

  it('knows someone first met as a record that was merged later', async () => {
    const db = await fill(openDatabase(), [
      makeEntry(0, observed({ title: 'Head of Marketing', identities: ['li:in/earlier'] }), {
        subject: 'earlier',
      }),
      makeEntry(1, harbours, { at: '2026-03-20T09:00:00.000Z' }),
      makeEntry(2, { type: 'merged', data: { absorbed: 'earlier' } }, { at: '2026-03-21T09:00:00.000Z' }),
      makeEntry(3, moved('opportunity'), { at: '2026-03-22T09:00:00.000Z' }),
    ]);
    await db.people.delete('earlier');
    const [only] = await read(db);
    expect(only).toMatchObject({ id: 'wanjiru', won: true });
    expect(only?.criteria[0]).toMatchObject({ id: 'function', verdict: 'miss' });
  });

  it('leaves out whoever nothing was known of before the end', async () => {
    const { action } = makeEntry(0, harbours);
    const db = await fill(openDatabase(), [
      makeEntry(0, harbours),
      makeEntry(1, moved('customer'), { action }),
    ]);
    expect(await read(db)).toEqual([]);
  });

  it('reads the company of that time, as it is known now', async () => {
    const db = await fill(openDatabase(), [makeEntry(0, harbours), makeEntry(1, moved('opportunity'))]);
    const fact = <T>(value: T) => ({ value, source: { kind: 'user' as const }, at: minute(9) });
    await db.companies.add({
      id: 'quay',
      identities: [],
      url: 'https://www.linkedin.com/company/tamarind-quay/',
      facts: { name: fact('Tamarind Quay'), size: fact('201-500 employees') },
      capturedAt: minute(9),
      lastSeenAt: minute(9),
      updatedAt: minute(9),
      sortName: 'tamarind quay',
      words: ['tamarind', 'quay'],
      links: ['name:tamarind quay'],
    });
    const [only] = await read(db);
    expect(only?.criteria.find(({ id }) => id === 'size')?.verdict).toBe('match');
  });

  it('leaves people to the profile that suits them better', async () => {
    const db = await fill(openDatabase(), [makeEntry(0, harbours), makeEntry(1, moved('opportunity'))]);
    const [function_] = PURSUIT_ICP.criteria;
    if (!function_) throw new Error('the profile has criteria');
    const fitting: Icp = { ...PURSUIT_ICP, id: 'operations', criteria: [function_] };
    expect(await read(db, 'opportunity', [fitting])).toEqual([]);
    const missed: Icp = { ...fitting, criteria: [{ ...function_, field: 'function', values: ['legal'] }] };
    expect(await read(db, 'opportunity', [missed])).toHaveLength(1);
  });

  it('takes those that ended last, newest first, and says how far it is', async () => {
    const db = await fill(openDatabase(), makePursuits({ people: 120, until: NOW }));
    const told: [number, number][] = [];
    const cases = await readCalibrationCases(
      db,
      { icp: PURSUIT_ICP, icps: [PURSUIT_ICP], wonAt: 'opportunity' },
      (done, all) => told.push([done, all]),
      60,
    );
    expect(cases.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, n) => `pursued-${String(n).padStart(5, '0')}`),
    );
    expect(told).toEqual([
      [50, 120],
      [100, 120],
    ]);
    expect(MOST_CASES).toBe(2_000);
  });
});
