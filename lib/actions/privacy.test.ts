import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { makeReading, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { readLiftings, readPrivacy, readPurges } from '../store/privacy.ts';
import { capture } from './capture.ts';
import { erase } from './erase.ts';
import type { Forgotten } from './forget.ts';
import { inform } from './inform.ts';
import { hashesOfTyped, lift } from './lift.ts';
import { purge, unpurge } from './purge.ts';
import { savePrivacy } from './save-privacy.ts';
import { setBasis } from './set-basis.ts';
import { undo } from './undo.ts';

const later = (act: ReturnType<typeof makeAct>, at: string) => ({ ...act, at });

describe('inform', () => {
  it('keeps when somebody was first told, and can be taken back', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await inform(db, makeAct(1), [id, 'nobody'], 'email')).toMatchObject({ ok: true, people: 1 });
    expect((await db.people.get(id))?.informedAt).toBe(makeAct(1).at);
    expect(await inform(db, makeAct(2), [id], 'letter')).toEqual({ ok: false, reason: 'unchanged' });
    await undo(db, makeAct(3), [makeAct(1).id]);
    expect((await db.people.get(id))?.informedAt).toBeUndefined();
  });
});

describe('setBasis', () => {
  it('keeps the ground and its note, and nothing said twice', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    const said = { basis: 'consent' as const, note: ' at the fair ' };
    await setBasis(db, makeAct(1), [id], said);
    expect((await db.people.get(id))?.basis).toEqual({ basis: 'consent', note: 'at the fair' });
    expect(await setBasis(db, makeAct(2), [id], said)).toEqual({ ok: false, reason: 'unchanged' });
  });
});

describe('purge', () => {
  it('removes who is past their time without keeping them out, logs how many, and gives them back exactly', async () => {
    const db = openDatabase();
    const person = await captured(db);
    const run = { id: 'run', months: 12 };
    const early = later(makeAct(1), `${Number(person.capturedAt.slice(0, 4))}-12-31T00:00:00.000Z`);
    expect(await purge(db, early, [person.id], run)).toEqual([{ ok: false, reason: 'unchanged' }]);
    const act = later(makeAct(2), `${Number(person.capturedAt.slice(0, 4)) + 2}-01-01T00:00:00.000Z`);
    const gone = await purge(db, act, [person.id], run);
    expect(gone).toMatchObject([{ ok: true }]);
    expect(await db.people.count()).toBe(0);
    expect(await db.ledger.count()).toBe(0);
    expect(await db.suppressions.count()).toBe(0);
    expect(await readPurges(db)).toEqual([{ id: 'run', at: act.at, people: 1, months: 12 }]);
    const back = gone.flatMap((each): Forgotten[] => (each.ok ? [each.forgotten] : []));
    await unpurge(db, later(makeAct(3), act.at), back, run);
    expect((await db.people.get(person.id))?.facts).toEqual(person.facts);
    expect(await readPurges(db)).toEqual([]);
  });
});

describe('lift', () => {
  it('lets somebody be captured again by the address they wrote from, and keeps why', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await erase(db, makeAct(1), id);
    expect(await hashesOfTyped(db, 'nothing at all')).toEqual([]);
    const hashes = await hashesOfTyped(db, 'www.linkedin.com/in/Wanjiru-Oduya/?x=1');
    expect(await lift(db, makeAct(2), await hashesOfTyped(db, 'x@y.example'), 'no')).toBe(false);
    expect(await lift(db, makeAct(2), hashes, 'Wrote and asked for a call')).toBe(true);
    const [lifting] = await readLiftings(db);
    expect(lifting).toMatchObject({ reason: 'Wrote and asked for a call', was: { why: 'erased' } });
    const again = await capture(db, makeAct(3), { reading: makeReading(), source: PAGE });
    expect(again).toMatchObject({ ok: true });
  });
});

describe('savePrivacy', () => {
  it('keeps what was chosen, and nobody longer than three years', async () => {
    const db = openDatabase();
    expect(await readPrivacy(db)).toEqual({ keepMonths: 12, basis: 'legitimate-interest' });
    await savePrivacy(db, { keepMonths: 6, basis: 'consent', controller: 'Tamarind GmbH' });
    expect((await readPrivacy(db)).keepMonths).toBe(6);
    await expect(savePrivacy(db, { keepMonths: 37, basis: 'consent' })).rejects.toThrow();
  });
});
