import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { icp, SENIORITY } from '../../test/fixtures/example-person.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { type AnswerState, BANT_KEYS } from '../model/words.ts';
import type { AssayDatabase } from '../store/database.ts';
import { countReady } from '../store/queries.ts';
import { announceReady, unannouncedPeople } from './announce-ready.ts';
import { answer } from './answer.ts';
import { disqualify } from './disqualify.ts';
import { edit } from './edit.ts';
import { move } from './move.ts';
import { rescore } from './rescore.ts';
import { saveIcp } from './save-icp.ts';
import { undo } from './undo.ts';

/** One criterion by title, and readiness for the rest: answers move the score. */
async function nurtured(): Promise<{ db: AssayDatabase; id: string }> {
  const db = openDatabase();
  const { criteria, borders } = icp([{ ...SENIORITY, kind: 'nice' }]);
  const parts = { fit: 50, readiness: 50, engagement: 0 };
  await saveIcp(db, makeAct(90), { name: 'Heads', criteria, borders, parts });
  const { id } = await captured(db, { title: 'Director of Operations' });
  await answerAll(db, id, 'no', 1);
  await move(db, makeAct(10), id, { to: 'nurture', nurture: { grade: 'warm' } });
  return { db, id };
}

async function answerAll(db: AssayDatabase, id: string, state: AnswerState, from: number): Promise<void> {
  for (const [n, key] of BANT_KEYS.entries()) await answer(db, makeAct(from + n), id, key, { state });
}

async function announced(db: AssayDatabase): Promise<string[]> {
  const shown: string[] = [];
  const fresh = await unannouncedPeople(db);
  await announceReady(db, fresh, async (ready) => void shown.push(...ready.map((person) => person.id)));
  return shown;
}

const maturedAt = async (db: AssayDatabase, id: string) => (await db.people.get(id))?.maturedAt;

describe('growing ready', () => {
  it('is dated and announced once, when an answer raises the score', async () => {
    const { db, id } = await nurtured();
    expect(await maturedAt(db, id)).toBeUndefined();
    expect(await announced(db)).toEqual([]);
    await answerAll(db, id, 'yes', 20);
    const since = await maturedAt(db, id);
    expect(since).toBeDefined();
    expect(await countReady(db)).toBe(1);
    expect(await announced(db)).toEqual([id]);
    expect(await announced(db)).toEqual([]);
    await edit(db, makeAct(30), id, 'location', 'Kisumu');
    expect(await maturedAt(db, id)).toBe(since);
    expect(await announced(db)).toEqual([]);
  });

  it('ends when the score falls, and is announced anew when it rises again', async () => {
    const { db, id } = await nurtured();
    await answerAll(db, id, 'yes', 20);
    await announced(db);
    await answerAll(db, id, 'no', 30);
    expect(await maturedAt(db, id)).toBeUndefined();
    await answerAll(db, id, 'yes', 40);
    expect(await announced(db)).toEqual([id]);
  });

  it('ends with the nurture, and comes back with an undo', async () => {
    const { db, id } = await nurtured();
    await answerAll(db, id, 'yes', 20);
    await disqualify(db, makeAct(30), id, 'competitor');
    expect(await countReady(db)).toBe(0);
    expect(await announced(db)).toEqual([]);
    await undo(db, makeAct(31), [makeAct(30).id]);
    expect(await announced(db)).toEqual([id]);
  });

  it('is found when the profile changes', async () => {
    const { db, id } = await nurtured();
    const [profile] = await db.icps.toArray();
    if (!profile) throw new Error('the profile is gone');
    const score = () => rescore(db, makeAct(60), () => {}, new AbortController().signal);
    await saveIcp(db, makeAct(50), { ...profile, borders: { cool: 10, warm: 20, hot: 90 } });
    await score();
    expect(await maturedAt(db, id)).toBe(makeAct(60).at);
    expect(await announced(db)).toEqual([id]);
    await saveIcp(db, makeAct(61), { ...profile, name: 'Heads of all kinds' });
    await score();
    expect(await maturedAt(db, id)).toBeUndefined();
  });

  it('is announced again when showing it failed', async () => {
    const { db, id } = await nurtured();
    await answerAll(db, id, 'yes', 20);
    const fresh = await unannouncedPeople(db);
    await expect(announceReady(db, fresh, () => Promise.reject(new Error('stopped')))).rejects.toThrow();
    expect(await announced(db)).toEqual([id]);
  });
});
