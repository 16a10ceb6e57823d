import type { Authority, JobFunction, Seniority } from '../../model/words.ts';
import { authorityOf } from './authority.ts';
import { findMarks } from './find-marks.ts';
import { lexiconFor } from './lexicon.ts';
import { type PartReading, readPart } from './read-part.ts';
import { splitParts, tokenise } from './tokenise.ts';
import { type Part, weedMarks } from './weed-marks.ts';

/** What a title says. Absent where it does not say; `evidence` holds the words that decided, as they stand in it. */
export interface ParsedTitle {
  seniority?: Seniority;
  function?: JobFunction;
  authority?: Authority;
  evidence: string[];
}

/** Longer texts are no titles, nor are longer parts of them one job. */
const MOST_LETTERS = 1_000;
const MOST_WORDS = 60;

const JOINING = new Set(['link', 'plain', 'and']);

/** The words of the deciding marks, neighbours and what joins them in one piece: "Director of Sales". */
function quote(
  title: string,
  { tokens, marks }: Part,
  used: readonly PartReading['used'][number][],
): string[] {
  const joining = new Set(
    marks.flatMap(({ sense, from, to }) => (JOINING.has(sense.kind) ? tokens.slice(from, to) : [])),
  );
  const pieces: [number, number][] = [];
  for (const { from, to } of [...used].sort((one, other) => one.from - other.from)) {
    const last = pieces.at(-1);
    if (last && tokens.slice(last[1], from).every((token) => joining.has(token)))
      last[1] = Math.max(last[1], to);
    else pieces.push([from, to]);
  }
  return pieces.map(([from, to]) => title.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

interface Read {
  part: Part;
  reading: PartReading;
}

/** The first part that states a level; one that names a field and nothing else may say of what: "Partner | Employment Law". */
function choose(parts: readonly Read[]): { level?: Read; field?: Read } {
  const level = parts.find(({ reading }) => reading.seniority !== undefined);
  const field = parts.find(({ reading }) => reading.seniority === undefined && reading.fn !== undefined);
  if (level === undefined) return field ? { field } : {};
  return { level, ...(field !== undefined && level.reading.fn === undefined && { field }) };
}

/**
 * Seniority, function and authority of a job title or headline, by word lists in English, Indonesian, French, German,
 * Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Japanese and Arabic; those of the scripts it is written in are
 * read together, and `language` (`de`) settles words that two of them share. Parts set apart by bars or bullets are
 * read in turn and the first that states a level holds. Former, wished-for and other people's positions do not count.
 * Undefined where the words do not say. Text beyond 1,000 letters is not read, nor a part beyond 60 words.
 */
export function parseTitle(title: string, language?: string): ParsedTitle {
  const text = title.slice(0, MOST_LETTERS);
  const lexicon = lexiconFor(text, language);
  const parts = splitParts(tokenise(text, lexicon)).map((words) => {
    const tokens = words.slice(0, MOST_WORDS);
    const part = weedMarks(tokens, findMarks(tokens, lexicon));
    return { part, reading: readPart(part) };
  });
  const { level, field } = choose(parts);
  const seniority = level?.reading.seniority;
  const fn = level?.reading.fn ?? field?.reading.fn;
  const authority = authorityOf(seniority, fn, level?.reading.gatekeeper ?? false);
  return {
    ...(seniority !== undefined && { seniority }),
    ...(fn !== undefined && { function: fn }),
    ...(authority !== undefined && { authority }),
    evidence: parts
      .filter((one) => one === level || one === field)
      .flatMap(({ part, reading }) => quote(text, part, reading.used)),
  };
}
