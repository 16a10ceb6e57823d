import { describeFailure } from '../actions/outcome.ts';
import { ListFinder } from '../pipeline/list/find.ts';
import { joinChanges } from '../pipeline/list/join-changes.ts';
import type { Clock } from '../pipeline/list/match-condition.ts';
import { groupPlaces, ownNames, valuesOf } from '../pipeline/list/tell.ts';
import { AssayDatabase, type ListMark } from '../store/database.ts';
import { HeldFollowUps } from '../store/held-follow-ups.ts';
import { foldChanges } from '../store/list/fold-changes.ts';
import {
  type KeptList,
  readChangesSince,
  readKeptList,
  readMark,
  watchList,
} from '../store/list/kept-list.ts';
import { planUntil, readDay } from '../store/read-day.ts';
import { LIST_LOCK } from './list-lock.ts';
import type { ListAsks, ListOrder, ListVerb, ListWord } from './list-words.ts';

/** So many changes are waited for before they are folded: fewer cost little to read. */
const FOLD_FROM = 300;
/** Milliseconds of quiet before that. */
const FOLD_AFTER = 3_000;
/** Milliseconds left to what is asked between two steps of warming up. */
const WARM_EVERY = 60;
/** Milliseconds between two words that something changed. */
const CHANGED_EVERY = 150;

const say = (word: ListWord) => postMessage(word);

/** Days as the user's calendar has them. */
function clock(): Clock {
  return {
    now: Math.floor(Date.now() / 1000),
    startOf(day, after = 0) {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
      return Math.floor(new Date(year, month - 1, date + after).getTime() / 1000);
    },
  };
}

/** The list in this worker's memory, following the one that is kept. */
class ListSession {
  readonly #db = new AssayDatabase();
  readonly #followUps = new HeldFollowUps(this.#db, () => this.#tell());
  #finder: ListFinder | undefined;
  #seq = 0;
  #mark: ListMark | undefined;
  /** Changes read since the chunks were. */
  #waiting = 0;
  #told = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #folding: ReturnType<typeof setTimeout> | undefined;

  /** Asks the page to have the list made, and waits until it is. */
  async #made(): Promise<KeptList> {
    say({ kind: 'unmade' });
    let stop = () => {};
    await new Promise<void>((resolve) => {
      stop = watchList(this.#db, () => {
        void readMark(this.#db).then(({ made }) => made && resolve());
      });
    });
    stop();
    return await readKeptList(this.#db);
  }

  async #load(): Promise<ListFinder> {
    const kept = await readKeptList(this.#db);
    const { mark, chunks, changes } = kept.mark.made ? kept : await this.#made();
    this.#mark = mark;
    this.#seq = changes.at(-1)?.seq ?? mark.folded;
    this.#waiting = changes.length;
    this.#finder = new ListFinder({ chunks, changes });
    this.#foldSoon();
    return this.#finder;
  }

  /** Takes over what became different. Answers whether anything did. */
  async #follow(finder: ListFinder): Promise<boolean> {
    const { mark, changes } = await readChangesSince(this.#db, this.#seq);
    const { list } = finder;
    const missed = !mark.made || mark.scrubs !== this.#mark?.scrubs || mark.folded > this.#seq;
    // Everyone who changed has left an empty place behind.
    if (missed || list.size > 2 * list.count + 20_000) {
      await this.#load();
      return true;
    }
    this.#mark = mark;
    if (changes.length === 0) return false;
    this.#seq = changes.at(-1)?.seq ?? this.#seq;
    this.#waiting += changes.length;
    this.#foldSoon();
    return finder.apply(joinChanges(changes));
  }

  #foldSoon(): void {
    if (this.#waiting < FOLD_FROM) return;
    clearTimeout(this.#folding);
    this.#folding = setTimeout(() => void this.#fold().catch(() => {}), FOLD_AFTER);
  }

  async #fold(): Promise<void> {
    // Somebody else who folds already does it for all.
    await navigator.locks.request(LIST_LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      while (await foldChanges(this.#db));
      this.#waiting = 0;
    });
  }

  /** Tells the page that its lists may have changed: at once, and then at most every so often. */
  #tell(): void {
    if (this.#telling !== undefined) return;
    const wait = Math.max(0, this.#told + CHANGED_EVERY - performance.now());
    this.#telling = setTimeout(() => {
      this.#telling = undefined;
      this.#told = performance.now();
      say({ kind: 'changed' });
    }, wait);
  }

  /** Does what is slow the first time before it is asked for, a step at a time. */
  #warm(steps: Iterator<void>): void {
    setTimeout(() => {
      if (!steps.next().done) this.#warm(steps);
      else void this.#followUps.open(planUntil(new Date().toISOString())).catch(() => {});
    }, WARM_EVERY);
  }

  /** Opens the list and follows it from then on. */
  async open(): Promise<void> {
    const finder = await this.#load();
    this.#warm(finder.warm(clock()));
    let following = Promise.resolve();
    watchList(this.#db, () => {
      following = following.then(async () => {
        try {
          if (this.#finder && (await this.#follow(this.#finder))) this.#tell();
        } catch (error) {
          say({ kind: 'failed', failure: describeFailure(error) });
        }
      });
    });
  }

  async answer(order: ListOrder): Promise<ListAsks[ListVerb]['answer']> {
    const finder = this.#finder;
    if (!finder) throw new Error('the list is not open');
    switch (order.verb) {
      case 'find':
        return finder.find(order.query, clock(), order.from, order.to, order.near);
      case 'ids':
        return finder.ids(order.query, clock(), order.from, order.to);
      case 'day':
        return await readDay(
          this.#db,
          {
            open: async (until) => await this.#followUps.open(until),
            standings: async (ids) => finder.standings(ids),
          },
          order,
        );
      case 'standings':
        return finder.standings(order.ids);
      case 'counts':
        return finder.counts(order.filters, clock());
      case 'groups':
        return groupPlaces(finder.list, finder.places(order.query, clock()), order.grouping);
      case 'values':
        return valuesOf(finder.list, order.field, order.most);
      case 'ownNames':
        return ownNames(finder.list);
    }
  }
}

/** The worker's side of `openList`: opens the list, answers what is asked, and tells when something changed. */
export function serveList(): void {
  const session = new ListSession();
  const opening = session.open();
  opening.catch((error: unknown) => say({ kind: 'failed', failure: describeFailure(error) }));
  const waiting: ListOrder[] = [];
  const serveNext = async () => {
    // Of what was asked while the list opened, the day goes first: it is what a page opens with.
    const first = waiting.findIndex(({ verb }) => verb === 'day');
    const [order] = waiting.splice(Math.max(0, first), 1);
    if (!order) return;
    try {
      say({ kind: 'answer', id: order.id, answer: await session.answer(order) });
    } catch (error) {
      say({ kind: 'failed', id: order.id, failure: describeFailure(error) });
    }
  };
  addEventListener('message', ({ data: order }: MessageEvent<ListOrder>) => {
    waiting.push(order);
    opening.then(serveNext, (error: unknown) =>
      say({ kind: 'failed', id: order.id, failure: describeFailure(error) }),
    );
  });
}
