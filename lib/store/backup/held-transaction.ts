import { answer } from '../answer.ts';

/**
 * A transaction of the browser's own that stays open while other work is waited for. The browser ends one that has nothing to do; so it
 * is asked something small again and again, and takes requests between those questions.
 */
export class HeldTransaction {
  #waiting: (() => void)[] = [];
  #held = true;
  readonly #ended: Promise<void>;
  readonly #transaction: IDBTransaction;

  /** @param idle a table to ask for nothing in */
  constructor(transaction: IDBTransaction, idle: string) {
    this.#transaction = transaction;
    this.#ended = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => {
        this.#held = false;
        reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
        // Requests that were never placed would be waited for without end.
        this.#give();
      };
    });
    this.#ended.catch(() => {});
    const store = transaction.objectStore(idle);
    const turn = () => {
      this.#give();
      if (this.#held) store.count(IDBKeyRange.only('')).onsuccess = turn;
    };
    turn();
  }

  #give(): void {
    for (const place of this.#waiting.splice(0)) place();
  }

  /**
   * Places requests while the transaction listens, and answers the last of them.
   * @throws what the request, or the transaction it belongs to, failed with
   */
  ask<T>(place: (transaction: IDBTransaction) => IDBRequest<T>): Promise<T> {
    const answered = new Promise<T>((resolve, reject) => {
      this.#waiting.push(() => {
        try {
          answer(place(this.#transaction)).then(resolve, reject);
        } catch (error) {
          reject(error);
        }
      });
    });
    // A request of an aborted transaction answers with little more than that; the transaction knows why.
    return answered.catch(async (error: unknown) => {
      if (!this.#held) await this.#ended;
      throw error;
    });
  }

  /** Lets it end. Resolves once everything is on the disk. */
  async end(): Promise<void> {
    this.#held = false;
    await this.#ended;
  }

  /** Takes everything back. */
  async abort(): Promise<void> {
    this.#held = false;
    try {
      this.#transaction.abort();
    } catch {
      // It has ended by itself.
    }
    await this.#ended.catch(() => {});
  }
}
