import type { PersonRow } from '../../lib/model/person.ts';
import type { PersonReading } from '../../lib/model/reading.ts';
import type { ScoreSummary } from '../../lib/model/scorecard.ts';
import { foldText } from '../../lib/model/text.ts';

/** How someone on a list stands, the weightiest reason first. */
type RowState = 'suppressed' | 'known' | 'excluded' | 'duplicate' | 'new';

/** Someone a page names. */
type NamedReading = PersonReading & { name: string };

const hasName = (reading: PersonReading): reading is NamedReading => reading.name !== undefined;

/** One person of a list, with everything that decides whether to save them. */
export interface ListRow {
  /** Their first identity: it names them on this page and the next time it is read. */
  key: string;
  reading: NamedReading;
  state: RowState;
  known?: PersonRow;
  /** Somebody here who may be the same person. */
  duplicate?: PersonRow;
  /** What they would score if they were saved now. */
  score?: ScoreSummary;
}

/** What is found out of the people of a list, by key. */
export interface ListStanding {
  known: ReadonlyMap<string, PersonRow>;
  suppressed: ReadonlySet<string>;
  duplicates: ReadonlyMap<string, PersonRow>;
  /** Duplicates were sought for everyone. */
  complete: boolean;
}

export const keyOf = (reading: PersonReading): string => reading.identities[0] ?? '';

function stateOf(key: string, standing: ListStanding, score: ScoreSummary | undefined): RowState {
  if (standing.suppressed.has(key)) return 'suppressed';
  if (standing.known.has(key)) return 'known';
  if (score?.verdict === 'excluded') return 'excluded';
  return standing.duplicates.has(key) ? 'duplicate' : 'new';
}

/** The rows of a list, in its order; someone listed twice stands in it once, someone without a name not at all. */
export function makeListRows(
  people: readonly PersonReading[],
  standing: ListStanding,
  scores: ReadonlyMap<string, ScoreSummary>,
): ListRow[] {
  const rows = new Map<string, ListRow>();
  for (const reading of people.filter(hasName)) {
    const key = keyOf(reading);
    if (rows.has(key)) continue;
    const score = scores.get(key);
    const known = standing.known.get(key);
    const duplicate = standing.duplicates.get(key);
    rows.set(key, {
      key,
      reading,
      state: stateOf(key, standing, score),
      ...(known && { known }),
      ...(duplicate && { duplicate }),
      ...(score && { score }),
    });
  }
  return [...rows.values()];
}

/** Ticks the user set or took away, by key. Where there is none, the row's state decides. */
export type Choices = Readonly<Record<string, boolean>>;

/** Whether a row can be ticked at all: whoever objected or is excluded cannot be saved from a list. */
export function isTickable({ state }: ListRow): boolean {
  return state !== 'suppressed' && state !== 'excluded';
}

/** Whether a row is ticked: whom the user ticked, and everyone new unless the user took the tick away. */
export function isTicked(row: ListRow, choices: Choices): boolean {
  return isTickable(row) && (choices[row.key] ?? row.state === 'new');
}

/** The choices with these rows set or unset. */
export function choose(choices: Choices, rows: readonly ListRow[], on: boolean): Choices {
  const set = rows.filter(isTickable).map(({ key }) => [key, on] as const);
  return { ...choices, ...Object.fromEntries(set) };
}

/** The rows between two of them, both included; the second alone where the first is not among them. */
export function rowsBetween(rows: readonly ListRow[], from: string | undefined, to: string): ListRow[] {
  const end = rows.findIndex(({ key }) => key === to);
  const start = from === undefined ? end : rows.findIndex(({ key }) => key === from);
  if (end < 0) return [];
  return start < 0 ? rows.slice(end, end + 1) : rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** Rows in which every word typed begins a word of the name, the job, the employer or the place. */
export function filterRows(rows: readonly ListRow[], text: string): readonly ListRow[] {
  const wanted = foldText(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter(({ reading }) => {
    const { name, headline, title, company, location } = reading;
    const words = foldText([name, headline, title, company, location].join(' ')).split(' ');
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** `Head of Cold Storage @ Tamarind Freight`, or the headline where the page names no job. */
export function jobLine({ title, company, headline }: PersonReading): string {
  if (title === undefined) return headline ?? company ?? '';
  return company === undefined ? title : `${title} @ ${company}`;
}
