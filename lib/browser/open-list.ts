import type { StorageFailure } from '../actions/outcome.ts';
import { makeListAside } from './list-maker.ts';
import type { ListAsks, ListVerb, ListWord } from './list-words.ts';

/** The list could not be read. */
class ListFailed extends Error {
  constructor(readonly failure: StorageFailure) {
    super(failure);
  }
}

/** The people making the list are done with, and all there are. */
export interface Making {
  done: number;
  all: number;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/**
 * Everyone, kept in order, filtered and searched in a worker of this page's own: nothing of it is done on the page. Answers hold for
 * the moment they are given; whoever shows them asks again when `onChange` calls.
 */
export class OpenList {
  readonly #worker: Promise<Worker>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<() => void>();
  #asked = 0;
  #making: Making | undefined;

  constructor() {
    this.#worker = import('./list-work.ts').then(({ LIST_WORK }) => {
      const worker = new Worker(LIST_WORK, { type: 'module', name: 'list' });
      worker.onmessage = ({ data }: MessageEvent<ListWord>) => this.#hear(data);
      worker.onerror = () => this.#hear({ kind: 'failed', failure: 'unexpected' });
      return worker;
    });
  }

  #hear(word: ListWord): void {
    if (word.kind === 'answer') {
      if (this.#making) {
        this.#making = undefined;
        this.#tell();
      }
      this.#waiting.get(word.id)?.resolve(word.answer);
      this.#waiting.delete(word.id);
      return;
    }
    if (word.kind === 'failed') {
      const failed = word.id === undefined ? [...this.#waiting.keys()] : [word.id];
      for (const id of failed) this.#waiting.get(id)?.reject(new ListFailed(word.failure));
      for (const id of failed) this.#waiting.delete(id);
      return;
    }
    if (word.kind === 'unmade') void this.#make();
    else this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #make(): Promise<void> {
    const failure = await makeListAside((done, all) => {
      this.#making = { done, all };
      this.#tell();
    });
    if (failure) this.#hear({ kind: 'failed', failure });
  }

  /** How far the list is, while it is being made from the rows: once for a database that has none. */
  get making(): Making | undefined {
    return this.#making;
  }

  /**
   * Asks the list something.
   * @throws ListFailed when the store fails
   */
  async ask<V extends ListVerb>(verb: V, ask: ListAsks[V]['ask']): Promise<ListAsks[V]['answer']> {
    const worker = await this.#worker;
    const id = ++this.#asked;
    return await new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (answer) => resolve(answer as ListAsks[V]['answer']), reject });
      worker.postMessage({ id, verb, ...ask });
    });
  }

  /** Calls back whenever something in the list became different, and while it is being made. Answers how to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

let opened: OpenList | undefined;

/** The page's list, opened when it is first asked for. */
export function openList(): OpenList {
  opened ??= new OpenList();
  return opened;
}
