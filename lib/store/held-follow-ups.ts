import { liveQuery } from 'dexie';
import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';
import { openFollowUps } from './queries.ts';

/** How much further than asked is read, in milliseconds: the end moves on with the clock. */
const AHEAD = 24 * 3_600_000;

/** The open follow-ups, in memory: read when they are first asked for, and anew once any became different. */
export class HeldFollowUps {
  readonly #db: AssayDatabase;
  readonly #onChange: () => void;
  #watching: Promise<void> | undefined;
  #held: { until: Instant; rows: Promise<FollowUp[]> } | undefined;

  /** @param onChange called when some became different, wherever that was done */
  constructor(db: AssayDatabase, onChange: () => void) {
    this.#db = db;
    this.#onChange = onChange;
  }

  #watch(): Promise<void> {
    return new Promise((resolve, reject) => {
      // Counting makes Dexie watch the whole table.
      liveQuery(() => this.#db.followUps.count()).subscribe({
        next: () => {
          resolve();
          if (this.#held === undefined) return;
          this.#held = undefined;
          this.#onChange();
        },
        error: reject,
      });
    });
  }

  /** Those due up to and including an instant, earliest first. */
  async open(until: Instant): Promise<FollowUp[]> {
    // What changes before anything is watched would not be heard of.
    this.#watching ??= this.#watch();
    await this.#watching;
    if (this.#held === undefined || this.#held.until < until) {
      const further = new Date(Date.parse(until) + AHEAD).toISOString();
      const reading = { until: further, rows: openFollowUps(this.#db, further) };
      this.#held = reading;
      reading.rows.catch(() => {
        // A read that failed is not held against the next.
        if (this.#held === reading) this.#held = undefined;
      });
    }
    const rows = await this.#held.rows;
    return rows.filter(({ dueAt }) => dueAt <= until);
  }
}
