/** What the bench runs inside a page about the list of people: the extension's own worker, asked as its pages ask it. */
import type { ListWord } from '../../lib/browser/list-words.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Found, ListQuery } from '../../lib/pipeline/list/find.ts';
import { answer } from '../../lib/store/answer.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { times } from './raw-requests.ts';

/** A worker of the extension that keeps the list. */
class Lister {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #asked = 0;

  constructor(address: string) {
    this.#worker = new Worker(address, { type: 'module', name: 'list' });
    this.#worker.onmessage = ({ data: word }: MessageEvent<ListWord>) => {
      if (word.kind === 'answer') this.#waiting.get(word.id)?.(word.answer);
    };
  }

  async ask<T>(verb: string, ask: object): Promise<T> {
    const id = ++this.#asked;
    return await new Promise((resolve) => {
      this.#waiting.set(id, (value) => resolve(value as T));
      this.#worker.postMessage({ id, verb, ...ask });
    });
  }

  async find(query: ListQuery, to = 60): Promise<Found> {
    return await this.ask('find', { query, from: 0, to });
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** Milliseconds from starting the worker until it has answered. */
async function opening(address: string, query: ListQuery): Promise<number> {
  const [ms = 0] = await times(1, async () => {
    const lister = new Lister(address);
    await lister.find(query);
    lister.close();
  });
  return ms;
}

/** Milliseconds until the list was made from the rows, by the worker for long work. */
async function making(address: string): Promise<number> {
  const [ms = 0] = await times(1, async () => {
    const worker = new Worker(address, { type: 'module', name: 'list-maker' });
    await new Promise<void>((resolve) => {
      worker.onmessage = ({ data }) => data.kind !== 'progress' && resolve();
    });
    worker.terminate();
  });
  return ms;
}

/** As it is typed: each beginning of each text, the answer of one waited for before the next is asked. */
async function searching(address: string, texts: readonly string[]): Promise<number[]> {
  const lister = new Lister(address);
  await lister.find({});
  const taken: number[] = [];
  for (const text of texts) taken.push(...(await times(1, () => lister.find({ text }, 20))));
  lister.close();
  return taken;
}

/** How many of the people whose names were typed, with slips, stand among the first eight. */
async function recalling(address: string, typed: readonly { text: string; id: string }[]): Promise<number> {
  const lister = new Lister(address);
  let found = 0;
  for (const { text, id } of typed) {
    const { people } = await lister.find({ text }, 8);
    if (people.some((person: Brief) => person.id === id)) found++;
  }
  lister.close();
  return found / typed.length;
}

/** Each query when it is asked first and, for the second number, once all were asked. */
async function asking(
  address: string,
  queries: readonly ListQuery[],
  rest: number,
): Promise<{ first: number[]; again: number[] }> {
  const lister = new Lister(address);
  await lister.find({});
  await new Promise((resolve) => setTimeout(resolve, rest));
  const first = await times(queries.length, (n) => lister.find(queries[n] ?? {}));
  const again = await times(queries.length, (n) => lister.find(queries[n] ?? {}));
  lister.close();
  return { first, again };
}

/** Counting by filters: at first, and after somebody changed. */
async function counting(
  address: string,
  filters: readonly object[],
): Promise<{ first: number; later: number[] }> {
  const lister = new Lister(address);
  await lister.find({});
  const [first = 0] = await times(1, () => lister.ask('counts', { filters }));
  const later = await times(20, () => lister.ask('counts', { filters }));
  lister.close();
  return { first, later };
}

/** The way before: everyone's ids in the order of an index, which every other order and filter was made of. */
async function readingIndex(name: string, runs: number): Promise<number[]> {
  const db = new AssayDatabase(name);
  await db.open();
  const store = () => db.backendDB().transaction('people').objectStore('people');
  const taken = await times(runs, () => answer(store().index('stage').getAllKeys()));
  db.close();
  return taken;
}

export const listWork = { making, opening, searching, recalling, asking, counting, readingIndex };
