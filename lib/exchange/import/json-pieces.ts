import { BrokenFile, LIMITS } from './opened-file.ts';

/** One entry of a list, with the line it begins on. */
export interface JsonPiece {
  line: number;
  text: string;
}

/**
 * Cuts the text of a JSON list, given in pieces, into its entries, so that a list of a hundred thousand people is never held
 * whole. It only counts brackets outside strings; whether an entry is JSON its parser says.
 */
export class JsonListReader {
  #rest = '';
  /** How far the rest was looked through. */
  #at = 0;
  #depth = 0;
  #inString = false;
  /** Where the entry begins that is being read, and on which line. */
  #start = -1;
  #startLine = 1;
  /** The line of the place up to which line ends were counted. */
  #line = 1;
  #counted = 0;
  #pieces: JsonPiece[] = [];

  push(text: string): JsonPiece[] {
    this.#pieces = [];
    this.#rest += text;
    const signs = /["\\[\]{}]/g;
    signs.lastIndex = this.#at;
    for (let found = signs.exec(this.#rest); found; found = signs.exec(this.#rest)) {
      const [sign] = found;
      if (sign !== '\\') this.#meet(sign, found.index);
      // The sign behind a backslash is passed over, once it is there.
      else if (found.index + 1 >= this.#rest.length) break;
      else signs.lastIndex = found.index + 2;
      this.#at = signs.lastIndex;
    }
    this.#letGo();
    return this.#pieces;
  }

  /** Whether the list was closed. */
  get closed(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  #meet(sign: string, at: number): void {
    if (sign === '"') {
      // Of a list of texts nobody can be made.
      if (this.#depth === 1 && !this.#inString) throw new BrokenFile('foreign-json');
      this.#inString = !this.#inString;
    } else if (!this.#inString && (sign === '[' || sign === '{')) {
      if (this.#depth === 1) this.#begin(at);
      this.#depth += 1;
    } else if (!this.#inString) {
      this.#depth -= 1;
      if (this.#depth < 0) throw new BrokenFile('damaged');
      if (this.#depth === 1) this.#end(at + 1);
    }
  }

  #begin(at: number): void {
    this.#count(at);
    this.#start = at;
    this.#startLine = this.#line;
  }

  #end(at: number): void {
    this.#pieces.push({ line: this.#startLine, text: this.#rest.slice(this.#start, at) });
    this.#start = -1;
  }

  #count(to: number): void {
    for (
      let at = this.#rest.indexOf('\n', this.#counted);
      at >= 0 && at < to;
      at = this.#rest.indexOf('\n', at + 1)
    ) {
      this.#line += 1;
    }
    this.#counted = to;
  }

  /** Drops what lies before the entry that is being read. */
  #letGo(): void {
    const gone = this.#start < 0 ? this.#at : this.#start;
    if (this.#start < 0) this.#count(gone);
    this.#rest = this.#rest.slice(gone);
    this.#at -= gone;
    this.#counted -= gone;
    if (this.#start >= 0) this.#start = 0;
    if (this.#rest.length > LIMITS.record) throw new BrokenFile('too-long-record', this.#startLine);
  }
}
