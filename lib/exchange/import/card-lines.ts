import { LIMITS } from './opened-file.ts';

/** One property of a card, its folded lines put together. */
interface CardLine {
  name: string;
  text: string;
}

/** A card as it stands in the file. */
export interface RawCard {
  /** The line of its `BEGIN`. */
  line: number;
  lines: CardLine[];
  /** Not closed, or longer than any. */
  fault?: 'bad-card' | 'too-long';
}

/** The properties that are read; pictures, keys and sounds are passed over while they stream by. */
const READ = new Set(
  (
    'version prodid kind x-addressbookserver-kind x-abshowas fn n org title email tel adr url x-socialprofile socialprofile ' +
    'categories note'
  ).split(' '),
);

const nameOf = (line: string): string => (line.match(/^(?:[\w-]+\.)?([\w-]+)[;:]/)?.[1] ?? '').toLowerCase();

const isQuotedPrintable = (line: string): boolean => /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(line);

/** Cuts the text of a file of cards, given in pieces, into cards: unfolds lines (RFC 6350, 3.2), skips what is not read. */
export class CardReader {
  #rest = '';
  #line = 0;
  #card: RawCard | undefined;
  #length = 0;
  /** Whether continued lines belong to a property that is skipped. */
  #skipping = false;
  #cards: RawCard[] = [];

  /** Takes the next piece, its line ends LF, and gives the cards that end in it. */
  push(piece: string, last: boolean): RawCard[] {
    this.#cards = [];
    const lines = (this.#rest + piece).split('\n');
    this.#rest = last ? '' : (lines.pop() ?? '');
    // A picture may stand on one endless line: what it begins with is enough to pass it over.
    if (this.#rest.length > LIMITS.record) this.#rest = this.#rest.slice(0, LIMITS.record);
    for (const line of lines) this.#take(line);
    if (last && this.#card) this.#end('bad-card');
    return this.#cards;
  }

  #take(line: string): void {
    this.#line += 1;
    if (/^\s*BEGIN:VCARD\s*$/i.test(line)) {
      if (this.#card) this.#end('bad-card');
      this.#card = { line: this.#line, lines: [] };
      this.#length = 0;
      this.#skipping = false;
    } else if (this.#card === undefined) return;
    else if (/^\s*END:VCARD\s*$/i.test(line)) this.#end(this.#card.fault);
    else this.#takeProperty(this.#card, line);
  }

  #takeProperty(card: RawCard, line: string): void {
    const before = card.lines.at(-1);
    const soft = before?.text.endsWith('=') === true && isQuotedPrintable(before.text);
    if (!this.#skipping && before && soft) before.text = before.text.slice(0, -1) + line;
    else if (/^[ \t]/.test(line)) {
      if (!this.#skipping && before) before.text += line.slice(1);
    } else {
      const name = nameOf(line);
      // Lines of a picture in version 2.1 are not set in: they have no name.
      if (name === '' && this.#skipping) return;
      this.#skipping = !READ.has(name);
      if (!this.#skipping) card.lines.push({ name, text: line });
      else if (name === '' && line.trim() !== '') card.fault = 'bad-card';
    }
    this.#length += this.#skipping ? 0 : line.length;
    if (this.#length > LIMITS.record) card.fault = 'too-long';
  }

  #end(fault: RawCard['fault']): void {
    if (this.#card) this.#cards.push(fault ? { ...this.#card, fault } : this.#card);
    this.#card = undefined;
  }
}
