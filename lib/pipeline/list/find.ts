import type { Brief, StandingBrief } from '../../model/brief.ts';
import { EVERYONE, type Filter } from '../../model/segment.ts';
import { joinChanges } from './join-changes.ts';
import type { Clock } from './match-condition.ts';
import { Orders } from './orders.ts';
import type { ListChunk } from './pack.ts';
import { Passes } from './passes.ts';
import { type ListChange, PeopleList } from './people-list.ts';
import { NOT_FOUND, type Searched, searchWords } from './search.ts';
import { type Sort, sortPlaces } from './sort.ts';

/** Whom a list shows and in which order. Absent parts do not narrow. */
export interface ListQuery {
  /** Words to find people by. */
  text?: string;
  filter?: Filter;
  /** The first counts most. None: the nearest to the words first, and among equals, or without words, the best score. */
  sorts?: readonly Sort[];
  /** People who stand first, in an order of the user's own. */
  ahead?: readonly string[];
}

/** Whether a query leaves anyone out. */
export const isNarrow = ({ text = '', filter = EVERYONE }: ListQuery): boolean =>
  text.trim() !== '' || filter.parts.length > 0;

/** A stretch of a list. */
export interface Found {
  /** People in the whole list. */
  total: number;
  /** The place in the list of the first of `people`, from 0. */
  from: number;
  people: Brief[];
  /** Where the person asked about stands in the list; absent where they do not. */
  near?: number;
}

const BEST_FIRST: readonly Sort[] = [{ by: 'score', descending: true }];

/** Answers kept at a time. */
const MOST_KEPT = 12;

/** The places whose people pass. A plain loop: the browser's own filter takes five times as long. */
function keepPassing(places: Uint32Array, passes: Uint8Array): Uint32Array {
  const kept = new Uint32Array(places.length);
  let n = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    if (passes[place] === 1) kept[n++] = place;
  }
  return kept.subarray(0, n);
}

/** The places whose people were found. */
function keepFound(places: Uint32Array, costs: Uint16Array): Uint32Array {
  const kept = new Uint32Array(places.length);
  let n = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    if (costs[place] !== NOT_FOUND) kept[n++] = place;
  }
  return kept.subarray(0, n);
}

/** Everyone, ready to be asked. */
export class ListFinder {
  readonly list: PeopleList;
  readonly #orders: Orders;
  readonly #passes: Passes;
  readonly #kept = new Map<string, { at: number; places: Uint32Array }>();
  #costs: { text: string; costs: Uint16Array | undefined } | undefined;

  /** @param kept the chunks as they are stored, and what became different since, in its order */
  constructor({ chunks, changes }: { chunks: readonly ListChunk[]; changes: readonly ListChange[] }) {
    this.list = new PeopleList(chunks);
    this.#orders = new Orders(this.list);
    this.#passes = new Passes(this.list);
    // Only now: whoever changed has left an empty place, which the orders must hear of.
    if (changes.length > 0) this.apply(joinChanges(changes));
  }

  /** Takes a change over. Answers whether anyone was concerned. */
  apply(change: ListChange): boolean {
    const moved = this.list.apply(change);
    if (moved.left.length + moved.added.length === 0) return false;
    this.#orders.move(moved);
    this.#passes.move(moved);
    this.#kept.clear();
    this.#costs = undefined;
    return true;
  }

  get #searched(): Searched[] {
    const { parts, words } = this.list;
    return words.map((each, n) => ({ start: parts[n]?.start ?? 0, words: each }));
  }

  #search(text: string): Uint16Array | undefined {
    if (this.#costs?.text === text) return this.#costs.costs;
    const costs = searchWords(text, this.#searched, this.list.alive);
    this.#costs = { text, costs };
    return costs;
  }

  #find({ text = '', filter = EVERYONE, sorts = [], ahead = [] }: ListQuery, clock: Clock): Uint32Array {
    const ordered = this.#orders.of(sorts.length > 0 ? sorts : BEST_FIRST);
    const costs = this.#search(text);
    const passes = filter.parts.length > 0 ? this.#passes.of(filter, clock) : undefined;
    let places = ordered;
    if (passes) places = keepPassing(places, passes);
    if (costs) places = keepFound(places, costs);
    if (costs && sorts.length === 0) places = sortPlaces(places, costs, false);
    return ahead.length > 0 ? this.#putAhead(places, ahead) : places;
  }

  #putAhead(places: Uint32Array, ahead: readonly string[]): Uint32Array {
    const there = new Set(places);
    const first = new Set(
      ahead.flatMap((id) => this.list.find(id) ?? []).filter((place) => there.has(place)),
    );
    return Uint32Array.from([...first, ...places.filter((place) => !first.has(place))]);
  }

  /** The places of everyone a query finds, in order. */
  places(query: ListQuery, clock: Clock): Uint32Array {
    const key = JSON.stringify(query);
    const kept = this.#kept.get(key);
    // What a filter says of now holds for a minute.
    if (kept && Math.abs(clock.now - kept.at) < 60) return kept.places;
    const places = this.#find(query, clock);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= MOST_KEPT) this.#kept.delete(oldest);
    this.#kept.set(key, { at: clock.now, places });
    return places;
  }

  /**
   * A stretch of whom a query finds.
   * @param near somebody whose place in the list is asked for
   */
  find(query: ListQuery, clock: Clock, from: number, to: number, near?: string): Found {
    const places = this.places(query, clock);
    const first = Math.max(0, Math.min(from, places.length));
    const people = [...places.subarray(first, Math.max(first, to))].map((place) => this.list.brief(place));
    const place = near === undefined ? undefined : this.list.find(near);
    const at = place === undefined ? -1 : places.indexOf(place);
    return { total: places.length, from: first, people, ...(at >= 0 && { near: at }) };
  }

  /** What is slow the first time, in steps: the orders most asked for, and finding words with a slip. */
  *warm(clock: Clock): Generator<void> {
    yield void searchWords('qxzvqxzv', this.#searched, this.list.alive);
    for (const by of ['name', 'company', 'title', 'nextDueAt', 'lastSeenAt'])
      yield void this.places({ sorts: [{ by, descending: false }] }, clock);
  }

  /** The ids of everyone a query finds, in order, or of a stretch of them. */
  ids(query: ListQuery, clock: Clock, from = 0, to?: number): string[] {
    return Array.from(this.places(query, clock).subarray(from, to), (place) => this.list.id(place));
  }

  /** How some people stand; who is not in the list is left out. */
  standings(ids: readonly string[]): StandingBrief[] {
    return ids.flatMap((id) => {
      const place = this.list.find(id);
      return place === undefined ? [] : [this.list.standing(place)];
    });
  }

  /** How many each filter lets through. */
  counts(filters: readonly Filter[], clock: Clock): number[] {
    return filters.map((filter) => this.#passes.count(filter, clock));
  }
}
