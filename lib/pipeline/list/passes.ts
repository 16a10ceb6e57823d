import type { Filter } from '../../model/segment.ts';
import type { Clock } from './match-condition.ts';
import { isTimed, matchFilter } from './match-filter.ts';
import type { Moved, PeopleList } from './people-list.ts';

/** Seconds after which a filter that asks about now is held against the people anew. */
const FRESH_FOR = 60;

/** Filters kept at a time: as many as there are segments, and those in view. */
const MOST_KEPT = 100;

interface Kept {
  filter: Filter;
  clock: Clock;
  /** 1 at the places of people who pass. */
  passes: Uint8Array;
  /** Chunks that were looked at. */
  parts: number;
  /** People in the list who pass. */
  count: number;
}

/** Whom each filter lets through, kept true to what changes: only who changed is looked at again. */
export class Passes {
  readonly #list: PeopleList;
  readonly #kept = new Map<string, Kept>();

  constructor(list: PeopleList) {
    this.#list = list;
  }

  #extend(kept: Kept): void {
    const { parts, size, alive } = this.#list;
    if (kept.passes.length < size) {
      const roomier = new Uint8Array(Math.ceil(size * 1.2));
      roomier.set(kept.passes);
      kept.passes = roomier;
    }
    for (; kept.parts < parts.length; kept.parts++) {
      const part = parts[kept.parts];
      if (!part) continue;
      kept.passes.set(matchFilter(part, kept.filter, kept.clock), part.start);
      const end = part.start + part.chunk.size;
      for (let place = part.start; place < end; place++)
        if (kept.passes[place] === 1 && alive[place] === 1) kept.count++;
    }
  }

  #keep(filter: Filter, clock: Clock): Kept {
    const key = JSON.stringify(filter);
    const known = this.#kept.get(key);
    if (known && !(isTimed(filter) && Math.abs(clock.now - known.clock.now) >= FRESH_FOR)) return known;
    const kept: Kept = { filter, clock, passes: new Uint8Array(this.#list.size), parts: 0, count: 0 };
    this.#extend(kept);
    const [oldest] = this.#kept.keys();
    if (!known && oldest !== undefined && this.#kept.size >= MOST_KEPT) this.#kept.delete(oldest);
    this.#kept.set(key, kept);
    return kept;
  }

  /** 1 at the places of people who pass; places beyond its end and those that are empty say nothing. */
  of(filter: Filter, clock: Clock): Uint8Array {
    return this.#keep(filter, clock).passes;
  }

  /** How many pass. */
  count(filter: Filter, clock: Clock): number {
    return filter.parts.length === 0 ? this.#list.count : this.#keep(filter, clock).count;
  }

  /** Takes over who left their place and who took one. */
  move({ left }: Moved): void {
    for (const kept of this.#kept.values()) {
      for (const place of left) if (kept.passes[place] === 1) kept.count--;
      this.#extend(kept);
    }
  }
}
