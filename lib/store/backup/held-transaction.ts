/**
 * A transaction of the browser's own that stays open while other work is waited for. The browser ends one that has nothing to do; so
 * whenever nothing else is asked of it, it is asked something small again and again.
 */
export class HeldTransaction {
  readonly #transaction: IDBTransaction;
  readonly #idle: IDBObjectStore;
  readonly #ended: Promise<void>;
  #waiting: (() => void)[] = [];
  #asked = 0;
  #idling = false;
  #held = true;

  /** @param idle a table to ask for nothing in */
  constructor(transaction: IDBTransaction, idle: string) {
    this.#transaction = transaction;
    this.#idle = transaction.objectStore(idle);
    this.#ended = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => {
        this.#held = false;
        reject(transaction.error ?? new DOMException('The browser ended the transaction.', 'UnknownError'));
        // What was never placed would be waited for without end.
        for (const place of this.#waiting.splice(0)) place();
      };
    });
    this.#ended.catch(() => {});
    this.#rest();
  }

  /** The transaction listens: what waits is placed, and where that is nothing, it is kept from ending. */
  #rest(): void {
    for (const place of this.#waiting.splice(0)) place();
    if (!this.#held || this.#asked > 0 || this.#idling) return;
    this.#idling = true;
    this.#idle.count(IDBKeyRange.only('')).onsuccess = () => {
      this.#idling = false;
      this.#rest();
    };
  }

  #follow<T>(request: IDBRequest<T>, resolve: (result: T) => void, reject: (error: unknown) => void): void {
    this.#asked += 1;
    request.onsuccess = () => {
      this.#asked -= 1;
      resolve(request.result);
      this.#rest();
    };
    request.onerror = () => {
      this.#asked -= 1;
      reject(request.error);
    };
  }

  /**
   * Places requests, as soon as the transaction listens, and answers the last of them.
   * @throws what the request, or the transaction it belongs to, failed with
   */
  async ask<T>(place: (transaction: IDBTransaction) => IDBRequest<T>): Promise<T> {
    const placed = new Promise<T>((resolve, reject) => {
      const tryNow = (again: boolean) => {
        try {
          this.#follow(place(this.#transaction), resolve, reject);
        } catch (error) {
          // Between its answers a transaction takes no requests.
          const isBetween = (error as { name?: unknown }).name === 'TransactionInactiveError';
          if (again && isBetween && this.#held) this.#waiting.push(() => tryNow(false));
          else reject(error);
        }
      };
      tryNow(true);
    });
    try {
      return await placed;
    } catch (error) {
      // A request of an aborted transaction answers with little more than that; the transaction knows why.
      if (!this.#held || (error as { name?: unknown } | null)?.name === 'AbortError') await this.#ended;
      throw error;
    }
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
