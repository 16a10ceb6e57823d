import { tzOffset } from '@date-fns/tz';
import { linkedInUrl } from '../model/identity.ts';
import type { Person, PersonRow } from '../model/person.ts';
import type { Fact } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import type { ExportablePerson, ExportOptions } from './exportable.ts';
import { type GuardFor, guardCell } from './guard-cell.ts';
import { type SplitName, splitName } from './split-name.ts';

interface Line extends ExportablePerson {
  /** The name in parts, split once for both columns. */
  name: SplitName;
  date: (instant: Instant | undefined) => string | undefined;
}

/** One column of every table: its header, and a person's text in it; `undefined` where nothing is known. */
interface Column {
  header: string;
  value: (line: Line) => string | undefined;
}

type TextFact = 'title' | 'company' | 'headline' | 'location';
type ListFact = 'emails' | 'phones' | 'websites';

const text =
  (field: TextFact): Column['value'] =>
  ({ row }) =>
    row.facts[field]?.value ?? undefined;
/** The first of several, which is the one importers can take; the JSON export has them all. */
const first =
  (field: ListFact): Column['value'] =>
  ({ row }) =>
    row.facts[field]?.value?.[0];
const whole = (value: number | undefined) => (value === undefined ? undefined : String(Math.round(value)));

/** No zone has changed its offset in this century but at a quarter of an hour. */
const QUARTER = 900_000;

/**
 * Writes moments as `YYYY-MM-DD HH:mm` in a zone: the one form that Excel, Sheets and importers read as a date in any
 * locale. Remembers offsets, because asking Intl for each cell takes longer than all the rest of an export.
 */
function dateWriter(zone: string): (instant: Instant | undefined) => string | undefined {
  const offsets = new Map<number, number>();
  return (instant) => {
    if (instant === undefined) return undefined;
    const time = Date.parse(instant);
    const quarter = Math.floor(time / QUARTER);
    const offset = offsets.get(quarter) ?? tzOffset(zone, new Date(time)) * 60_000;
    offsets.set(quarter, offset);
    const wall = new Date(time + offset).toISOString();
    return `${wall.slice(0, 10)} ${wall.slice(11, 16)}`;
  };
}

/** The person's LinkedIn address, also where another site's is the main one. */
function linkedInAddress(row: PersonRow): string | undefined {
  return row.identities.map(linkedInUrl).find((url) => url !== undefined);
}

/** The page the earliest fact still held was read from; `undefined` for a person entered by hand. */
function sourceUrl(row: Person): string | undefined {
  let earliest: { at: Instant; url: string } | undefined;
  for (const fact of Object.values(row.facts) as Fact<unknown>[]) {
    if (fact.source.kind !== 'page' || (earliest && earliest.at <= fact.at)) continue;
    earliest = { at: fact.at, url: fact.source.url };
  }
  return earliest?.url;
}

/** The columns of every table, in order. Vocabulary words are exported as they are, not translated. */
const COLUMNS: readonly Column[] = [
  { header: 'First Name', value: ({ name }) => name.first },
  { header: 'Last Name', value: ({ name }) => name.last },
  { header: 'Full Name', value: ({ row }) => row.facts.name.value },
  { header: 'Title', value: text('title') },
  { header: 'Company', value: text('company') },
  { header: 'Headline', value: text('headline') },
  { header: 'Location', value: text('location') },
  { header: 'Email', value: first('emails') },
  { header: 'Phone', value: first('phones') },
  { header: 'LinkedIn URL', value: ({ row }) => linkedInAddress(row) },
  { header: 'Website', value: first('websites') },
  { header: 'Stage', value: ({ row }) => row.stage },
  { header: 'Label', value: ({ row }) => row.score?.label },
  { header: 'Grade', value: ({ row }) => whole(row.score?.grade) },
  { header: 'Fit/Engagement', value: ({ row: { score } }) => score && `${score.letter}${score.digit}` },
  { header: 'Score', value: ({ row }) => whole(row.score?.value) },
  { header: 'Score Low', value: ({ row }) => whole(row.score?.low) },
  { header: 'Score High', value: ({ row }) => whole(row.score?.high) },
  { header: 'Verdict', value: ({ row }) => row.score?.verdict },
  { header: 'Reason', value: ({ reason }) => reason },
  { header: 'Tags', value: ({ row }) => row.tags.join(', ') },
  { header: 'Next Follow-up', value: ({ row, date }) => date(row.nextDueAt) },
  { header: 'Source URL', value: ({ row }) => sourceUrl(row) },
  { header: 'Captured At', value: ({ row, date }) => date(row.capturedAt) },
  { header: 'Last Seen', value: ({ row, date }) => date(row.lastSeenAt) },
];

/** The header row, then one row per person, every cell guarded for its reader; unknown is an empty cell. */
export function tableOf(
  people: readonly ExportablePerson[],
  options: ExportOptions,
  guardFor: GuardFor,
): string[][] {
  const date = dateWriter(options.zone);
  const rows = people.map((person) => {
    const line: Line = { ...person, name: splitName(person.row.facts.name.value), date };
    return COLUMNS.map(({ value }) => guardCell(value(line) ?? '', guardFor));
  });
  return [COLUMNS.map(({ header }) => header), ...rows];
}
