import type { StoryStanding } from '../model/insights.ts';
import type { PersonRow } from '../model/person.ts';
import type { Grade, GradeLabel } from '../model/scorecard.ts';
import type { Segment } from '../model/segment.ts';
import { ACQUISITION_CHANNELS, FUNCTIONS, STAGES } from '../model/words.ts';
import { joinChanges } from '../pipeline/list/join-changes.ts';
import type { Clock } from '../pipeline/list/match-condition.ts';
import { matchFilter } from '../pipeline/list/match-filter.ts';
import { type ListChunk, packList } from '../pipeline/list/pack.ts';
import type { Part } from '../pipeline/list/part.ts';
import { PeopleList } from '../pipeline/list/people-list.ts';
import type { AssayDatabase } from './database.ts';
import { readKeptList } from './list/kept-list.ts';
import { withReadAs } from './list/make-list.ts';
import { makeListed } from './list/make-listed.ts';
import { readRows } from './read-rows.ts';

/** Where everyone stands, by id; `undefined` for those there is no row of. */
export type Standings = (id: string) => StoryStanding | undefined;

const GRADES: Record<GradeLabel, Grade> = { hot: 4, warm: 3, cool: 2, cold: 1 };

/** A word of a closed list; what is in none of them is not known. */
const oneOf = <T extends string>(words: readonly T[], text: string | undefined): T | undefined =>
  words.find((word) => word === text);

/** The list made of the rows themselves, without the words people are found by. */
async function packRows(db: AssayDatabase, read: (n: number) => void): Promise<PeopleList> {
  const shares: Promise<ListChunk>[] = [];
  await readRows<PersonRow>(db, 'people', (rows) => {
    shares.push(withReadAs(db, rows).then((known) => packList(known.map((row) => makeListed(row, '')))));
    read(rows.length);
  });
  return new PeopleList(await Promise.all(shares));
}

/** The kept list, or where it was not made, or misses somebody, one made of the rows. */
async function readList(db: AssayDatabase, read: (n: number) => void): Promise<PeopleList> {
  const [{ mark, chunks, changes }, people] = await Promise.all([readKeptList(db), db.people.count()]);
  if (!mark.made) return await packRows(db, read);
  const list = new PeopleList(chunks);
  if (changes.length > 0) list.apply(joinChanges(changes));
  if (list.count !== people) return await packRows(db, read);
  read(people);
  return list;
}

/** Texts told once, however often they stand. */
function makeKeys(prefix: string): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    const key = keys.get(text) ?? `${prefix}${text}`;
    keys.set(text, key);
    return key;
  };
}

/** What reads one chunk's people, row by row. */
function partReader(part: Part, segments: readonly Segment[], clock: Clock, tagKey: (tag: string) => string) {
  const { texts } = part.chunk;
  const meets = segments.map(({ id, filter }) => ({
    key: `segment:${id}`,
    is: matchFilter(part, filter, clock),
  }));
  return (row: number): StoryStanding => {
    const text = (field: string) => part.text(texts[field], row);
    const [icpId, grade] = [text('icp'), text('grade')];
    const channel = oneOf(ACQUISITION_CHANNELS, text('channel'));
    const role = oneOf(FUNCTIONS, text('function'));
    return {
      stage: oneOf(STAGES, text('stage')) ?? 'suspect',
      ...(icpId !== undefined && { icpId }),
      ...(grade !== undefined && { grade: GRADES[grade as GradeLabel] }),
      ...(channel && { channel }),
      ...(role && { function: role }),
      groups: [
        ...part.tags(row).map(tagKey),
        ...meets.flatMap(({ key, is }) => (is[row] === 1 ? [key] : [])),
      ],
    };
  };
}

/**
 * Where everyone stands, as lists know it, and the segments they are in. Not for use inside a transaction.
 * @param read called with how many more were read
 */
export async function readStandings(
  db: AssayDatabase,
  clock: Clock,
  read: (n: number) => void,
): Promise<Standings> {
  const [list, segments] = await Promise.all([readList(db, read), db.segments.toArray()]);
  const tagKey = makeKeys('tag:');
  const readers = list.parts.map((part) => partReader(part, segments, clock, tagKey));
  return (id) => {
    const place = list.find(id);
    if (place === undefined) return undefined;
    const n = list.partAt(place);
    return readers[n]?.(place - (list.parts[n]?.start ?? 0));
  };
}
