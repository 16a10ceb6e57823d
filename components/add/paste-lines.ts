import { type PastedLine, type PastedPerson, readPastedList } from '../../lib/exchange/paste-list.ts';
import { CAPS } from '../../lib/model/caps.ts';
import type { PersonReading } from '../../lib/model/reading.ts';

/** A person of a pasted list with the line they stand on. */
interface PastedRow {
  line: PastedLine;
  person: PastedPerson;
  /** The person as a list takes it: who states no identity is told apart by the line. */
  reading: PersonReading;
}

/** What the user decided of lines, by their text: line numbers move while a list is edited. */
export interface LineChoices {
  skipped: readonly string[];
  taken: readonly string[];
}

/** A pasted list, sorted by what is to be done with each line. */
export interface SortedLines {
  people: PastedRow[];
  /** Lines to fix or skip. */
  junk: PastedLine[];
  skipped: PastedLine[];
  /** Lines whose person stands in an earlier one. */
  doubled: PastedLine[];
  /** Lines left for the next time: more than one act can save. */
  later: PastedLine[];
}

function rowOf(line: PastedLine, person: PastedPerson): PastedRow {
  const { identities } = person;
  const own = identities.length > 0 ? identities : [`made:line-${line.line}`];
  return { line, person, reading: { ...person, identities: own } };
}

/** Reads a pasted text and sorts its lines. */
export function sortLines(text: string, { skipped, taken }: LineChoices): SortedLines {
  const sorted: SortedLines = { people: [], junk: [], skipped: [], doubled: [], later: [] };
  for (const line of readPastedList(text)) {
    const { problem, person } = line;
    if (problem === 'header') continue;
    if (skipped.includes(line.text)) sorted.skipped.push(line);
    else if (problem === 'repeated') sorted.doubled.push(line);
    else if (problem === 'too-many') sorted.later.push(line);
    else if (person && (problem === undefined || taken.includes(line.text))) {
      if (sorted.people.length < CAPS.people) sorted.people.push(rowOf(line, person));
      else sorted.later.push(line);
    } else sorted.junk.push(line);
  }
  return sorted;
}

const LINE_BREAK = /\r\n|\r|\n/;

/** The pasted text with one of its lines written anew. */
export function replaceLine(text: string, { line, lastLine = line }: PastedLine, written: string): string {
  const lines = text.split(LINE_BREAK);
  lines.splice(line - 1, lastLine - line + 1, written);
  return lines.join('\n');
}

/** One line as it was pasted, uncut. */
export function lineText(text: string, { line, lastLine = line }: PastedLine): string {
  return text
    .split(LINE_BREAK)
    .slice(line - 1, lastLine)
    .join('\n');
}

/** What is left of the text once these lines are dealt with. The headings of a table stay while rows of it do. */
export function withoutLines(text: string, done: readonly PastedLine[]): string {
  const gone = new Set(
    done.flatMap(({ line, lastLine = line }) =>
      Array.from({ length: lastLine - line + 1 }, (_, step) => line + step),
    ),
  );
  const headings = new Set(
    readPastedList(text).flatMap(({ line, problem }) => (problem === 'header' ? [line] : [])),
  );
  const left = text.split(LINE_BREAK).map((words, at) => ({ words, line: at + 1 }));
  const rest = left.filter(({ words, line }) => !gone.has(line) && words.trim() !== '');
  if (rest.every(({ line }) => headings.has(line))) return '';
  return rest.map(({ words }) => words).join('\n');
}
