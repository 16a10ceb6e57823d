import type { Brief, Listed, ListPatch, StandingBrief } from '../../model/brief.ts';
import { type ListChunk, packList } from './pack.ts';
import { Part } from './part.ts';
import { PartWords } from './part-words.ts';

/** What became different in one transaction: people new to the list or wholly new, parts of others, and who is gone. */
export interface ListChange {
  put?: Listed[];
  set?: ListPatch[];
  gone?: string[];
}

/** Which places of the list a change left, and which it added. */
export interface Moved {
  left: number[];
  added: number[];
}

/**
 * Everyone, in memory, in chunks. Each person has a place: a number that stays theirs until they change. Whoever changes leaves
 * their place empty and takes one at the end, in a small chunk of their own, so that nothing made of the other places is lost.
 */
export class PeopleList {
  readonly parts: Part[] = [];
  /** By chunk. */
  readonly words: PartWords[] = [];
  /** Places taken so far, the empty ones too. */
  size = 0;
  /** People in the list. */
  count = 0;
  #alive = new Uint8Array(0);
  /** The places of people who took another than the stored chunks gave them. */
  readonly #later = new Map<string, number>();
  readonly #stored: number;

  /** @param chunks as they are stored, in the order of their ids */
  constructor(chunks: readonly ListChunk[]) {
    for (const chunk of chunks) this.#append(chunk);
    this.#stored = this.parts.length;
  }

  /** 1 at the places of people in the list. */
  get alive(): Uint8Array {
    return this.#alive.subarray(0, this.size);
  }

  #append(chunk: ListChunk): Part {
    const part = new Part(chunk, this.size);
    const size = this.size + chunk.size;
    if (size > this.#alive.length) {
      const roomier = new Uint8Array(Math.max(size, Math.ceil(this.#alive.length * 1.5)));
      roomier.set(this.#alive);
      this.#alive = roomier;
    }
    this.#alive.fill(1, this.size, size);
    this.parts.push(part);
    this.words.push(new PartWords(chunk.words));
    this.size = size;
    this.count += chunk.size;
    return part;
  }

  /** The number of the chunk a place is in. */
  partAt(place: number): number {
    let [low, high] = [0, this.parts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.parts[middle]?.start ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #at<T>(place: number, read: (part: Part, row: number, n: number) => T): T {
    const n = this.partAt(place);
    const part = this.parts[n];
    if (!part) throw new RangeError(`no place ${place}`);
    return read(part, place - part.start, n);
  }

  brief(place: number): Brief {
    return this.#at(place, (part, row) => part.brief(row));
  }

  standing(place: number): StandingBrief {
    return this.#at(place, (part, row) => part.standing(row));
  }

  id(place: number): string {
    return this.#at(place, (part, row) => part.ids[row] ?? '');
  }

  #listed(place: number): Listed {
    return this.#at(place, (part, row, n) => part.listed(row, this.words[n]?.wordsOf(row) ?? ''));
  }

  /** Everyone in the list, by their places. */
  everyone(): Listed[] {
    const places = Array.from({ length: this.size }, (_, place) => place);
    return places.filter((place) => this.#alive[place] === 1).map((place) => this.#listed(place));
  }

  /** The place of somebody, where they are in the list. */
  find(id: string): number | undefined {
    const later = this.#later.get(id);
    const place = later ?? this.#findStored(id);
    return place !== undefined && this.#alive[place] === 1 ? place : undefined;
  }

  #findStored(id: string): number | undefined {
    let [low, high] = [0, this.#stored - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.parts[middle]?.chunk.first ?? '') <= id) low = middle;
      else high = middle - 1;
    }
    const part = low < this.#stored ? this.parts[low] : undefined;
    if (!part) return undefined;
    let [from, to] = [0, part.ids.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((part.ids[middle] ?? '') < id) from = middle + 1;
      else to = middle;
    }
    return part.ids[from] === id ? part.start + from : undefined;
  }

  /** Takes a change over. What is said of people who are not in the list is passed by: they have gone since. */
  apply({ put = [], set = [], gone = [] }: ListChange): Moved {
    const fresh = new Map(put.map((person) => [person.id, person]));
    for (const patch of set) {
      const place = this.find(patch.id);
      const before = fresh.get(patch.id) ?? (place === undefined ? undefined : this.#listed(place));
      if (before) fresh.set(patch.id, patched(before, patch));
    }
    for (const id of gone) fresh.delete(id);
    const left = [...fresh.keys(), ...gone].flatMap((id) => this.find(id) ?? []);
    for (const place of left) this.#alive[place] = 0;
    this.count -= left.length;
    const people = [...fresh.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    if (people.length === 0) return { left, added: [] };
    const { start } = this.#append(packList(people));
    const added = people.map((_, row) => start + row);
    for (const [row, { id }] of people.entries()) this.#later.set(id, start + row);
    return { left, added };
  }
}

/** Somebody with what a patch says of them. */
export function patched(before: Listed, { set, unset = [] }: ListPatch): Listed {
  const after: Listed = { ...before, ...set };
  for (const field of unset) delete after[field];
  return after;
}
