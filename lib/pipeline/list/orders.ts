import { columnOf, fieldFolds } from './folds.ts';
import type { Moved, PeopleList } from './people-list.ts';
import { choiceRank, type Sort, type SortKeys, sortKeys, sortPlaces } from './sort.ts';

/** With more people than these everyone is sorted anew when they are asked for, instead of putting each in their place. */
const FEW = 64;

/** Orders kept at a time: those of a board's columns and of a table, with room for a few more. */
const MOST_KEPT = 8;

/** What somebody is sorted by in one field; `undefined` without a value. */
function valueAt(list: PeopleList, { by, order }: Sort, place: number): number | string | undefined {
  const part = list.parts[list.partAt(place)];
  if (!part) return undefined;
  const row = place - part.start;
  const rank = choiceRank(part, by, order, row);
  if (rank !== undefined) return rank;
  if (columnOf(part, by)) {
    const folds = fieldFolds(part, by);
    const code = folds?.codes[row] ?? 0;
    return code > 0 ? folds?.texts[code - 1] : undefined;
  }
  return part.numberAt(by, row);
}

/** The order of two people: by each field in turn, at last by id. */
function comparePlaces(list: PeopleList, sorts: readonly Sort[], one: number, other: number): number {
  for (const sort of sorts) {
    const [a, b] = [valueAt(list, sort, one), valueAt(list, sort, other)];
    if (a === b) continue;
    if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
    return a < b === sort.descending ? 1 : -1;
  }
  return list.id(one) < list.id(other) ? -1 : 1;
}

/** Everyone in the orders that were asked for, each kept true to what changes. */
export class Orders {
  readonly #list: PeopleList;
  /** By id. */
  #base: Uint32Array;
  /** What everyone is sorted by, by field; forgotten when anyone changes. */
  readonly #keys = new Map<string, SortKeys>();
  readonly #kept = new Map<string, { sorts: readonly Sort[]; places: Uint32Array }>();

  constructor(list: PeopleList) {
    this.#list = list;
    this.#base = Uint32Array.from({ length: list.size }, (_, place) => place);
  }

  #keysOf(sort: Sort): SortKeys {
    const name = JSON.stringify([sort.by, sort.order]);
    const known = this.#keys.get(name);
    if (known) return known;
    const keys = sortKeys(this.#list.parts, this.#list.size, sort);
    this.#keys.set(name, keys);
    return keys;
  }

  /** Everyone's places in an order; of equals the smaller id comes first. */
  of(sorts: readonly Sort[]): Uint32Array {
    const key = JSON.stringify(sorts);
    const kept = this.#kept.get(key);
    if (kept) return kept.places;
    let places = this.#base;
    for (const sort of sorts.toReversed()) {
      places = sortPlaces(places, this.#keysOf(sort), sort.descending);
    }
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= MOST_KEPT) this.#kept.delete(oldest);
    this.#kept.set(key, { sorts, places });
    return places;
  }

  /** Takes over who left their place and who took one. */
  move(moved: Moved): void {
    this.#keys.clear();
    this.#base = this.#merge(this.#base, [], moved);
    for (const [key, kept] of this.#kept) {
      if (moved.left.length + moved.added.length > FEW) this.#kept.delete(key);
      else kept.places = this.#merge(kept.places, kept.sorts, moved);
    }
  }

  /** An order without those who left. Places are sought one by one, which the browser does fast. */
  #without(places: Uint32Array, left: readonly number[]): Uint32Array {
    if (left.length > FEW) return places.filter((place) => this.#list.alive[place] === 1);
    const gaps = left.map((place) => places.indexOf(place)).filter((at) => at >= 0);
    const staying = new Uint32Array(places.length - gaps.length);
    let from = 0;
    for (const [n, gap] of gaps.sort((one, other) => one - other).entries()) {
      staying.set(places.subarray(from, gap), from - n);
      from = gap + 1;
    }
    staying.set(places.subarray(from), from - gaps.length);
    return staying;
  }

  /** An order without those who left, and with those who came. */
  #merge(places: Uint32Array, sorts: readonly Sort[], { left, added }: Moved): Uint32Array {
    const list = this.#list;
    const compare = (one: number, other: number) => comparePlaces(list, sorts, one, other);
    const coming = [...added].sort(compare);
    const staying = this.#without(places, left);
    const merged = new Uint32Array(staying.length + coming.length);
    let [to, from] = [0, 0];
    for (const place of coming) {
      let [low, high] = [from, staying.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(staying[middle] ?? 0, place) < 0) low = middle + 1;
        else high = middle;
      }
      merged.set(staying.subarray(from, low), to);
      to += low - from;
      merged[to++] = place;
      from = low;
    }
    merged.set(staying.subarray(from), to);
    return merged;
  }
}
