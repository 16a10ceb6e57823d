import { describe, expect, it } from 'vitest';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { type PartsJob, runBulk } from './run-bulk.ts';

const db = {} as AssayDatabase;
const ids = ['a', 'b', 'c', 'd', 'e'];
const words = { label: '', undoing: '', done: () => '' };

function partsJob(over: Partial<PartsJob> = {}) {
  const log: string[] = [];
  const job: PartsJob = {
    ...words,
    ids,
    atOnce: 2,
    async performPart(_, act, part) {
      log.push(part.join(''));
      const outcomes = part.map((id) =>
        id === 'b' ? ({ ok: false, reason: 'gone' } as const) : ({ ok: true, act: act.id } as const),
      );
      return { outcomes, takeBack: async () => log.push(`-${part.join('')}`) };
    },
    ...over,
  };
  return { job, log };
}

const going = { isCancelled: () => false, onProgress: () => {} };

describe('a job in parts', () => {
  it('comes to everyone, counts who was left, and gives each part its way back', async () => {
    const { job, log } = partsJob();
    const { result, ways } = await runBulk({ db, job, ...going });
    expect(log).toEqual(['ab', 'cd', 'e']);
    expect(result).toMatchObject({ changed: 4, declined: 1, unchanged: 0, rest: [] });
    expect(ways).toHaveLength(3);
  });

  it('stops between two parts, and tells whom it did not come to', async () => {
    const { job, log } = partsJob();
    let looks = 0;
    const { result } = await runBulk({ db, job, ...going, isCancelled: () => ++looks > 1 });
    expect(log).toEqual(['ab']);
    expect(result).toMatchObject({ changed: 1, declined: 1, rest: ['c', 'd', 'e'] });
  });

  it('stops at a part the store did not take, of which nothing happened', async () => {
    const { job } = partsJob();
    const { performPart } = job;
    job.performPart = async (store, act, part) => {
      if (part.includes('c')) throw Object.assign(new Error(), { name: 'QuotaExceededError' });
      return await performPart(store, act, part);
    };
    const { result, ways } = await runBulk({ db, job, ...going });
    expect(result).toMatchObject({ changed: 1, failure: 'disk-full', rest: ['c', 'd', 'e'] });
    expect(ways).toHaveLength(1);
  });
});

describe('a job done to each', () => {
  it('names the acts that take it back', async () => {
    const perform = async (_: AssayDatabase, { id: act }: { id: string }, id: string) =>
      id === 'c' ? ({ ok: false, reason: 'unchanged' } as const) : ({ ok: true, act } as never);
    const job = { label: '', done: () => '', ids, perform };
    const { result, acts, ways } = await runBulk({ db, job, ...going });
    expect(result).toMatchObject({ changed: 4, unchanged: 1, declined: 0, rest: [] });
    expect([new Set(acts).size, ways.length]).toEqual([4, 0]);
  });
});
