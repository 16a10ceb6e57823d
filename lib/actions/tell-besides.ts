import type { Besides } from '../model/import.ts';
import type { Happening } from '../model/ledger.ts';
import type { FileSource } from '../model/reading.ts';
import { standingEntries } from '../pipeline/standing-entries.ts';
import type { Listed } from './sort-readings.ts';

const lower = (text: string): string => text.toLowerCase();

function newTags({ row }: Listed, tags: readonly string[]): Happening[] {
  const had = new Set(row?.tags.map(lower));
  const add = tags.filter(
    (tag, place) => !had.has(lower(tag)) && tags.findIndex((one) => lower(one) === lower(tag)) === place,
  );
  return add.length > 0 ? [{ type: 'tagged', data: { add, remove: [] } }] : [];
}

function newNotes({ component }: Listed, notes: readonly string[]): Happening[] {
  const told = standingEntries(component?.entries ?? []).flatMap((entry) =>
    entry.type === 'noted' ? entry.data.text : [],
  );
  return [...new Set(notes)]
    .filter((text) => !told.includes(text))
    .map((text) => ({ type: 'noted', data: { text } }));
}

function newFacts({ row }: Listed, rows: readonly Besides[], source: FileSource): Happening[] {
  return (['industry', 'companySize'] as const).flatMap((field): Happening[] => {
    const value = rows.find((besides) => besides[field] !== undefined)?.[field];
    if (value === undefined || row?.facts[field] !== undefined) return [];
    return [{ type: 'edited', data: { field, value, source } }];
  });
}

function newCustom({ row }: Listed, rows: readonly Besides[], source: FileSource): Happening[] {
  const said = Object.assign({}, ...rows.map(({ custom }) => custom)) as Record<string, string>;
  return Object.entries(said).flatMap(([name, value]): Happening[] => {
    const known = row?.custom?.[name];
    if (known?.source.kind === 'user' || known?.value === value) return [];
    return [{ type: 'custom-edited', data: { name, value, source } }];
  });
}

/** Where somebody new stood in the Assay the file is from. */
function newStage({ row }: Listed, rows: readonly Besides[]): Happening[] {
  const to = rows.find(({ stage }) => stage !== undefined)?.stage;
  return row || to === undefined ? [] : [{ type: 'moved', data: { from: 'suspect', to } }];
}

/**
 * What rows of a file say of one person besides their readings, as far as it is news: tags they do not have, notes that were not
 * told yet, industry and size where nothing is known of them, fields of the user's own that nobody set by hand, and for who is new
 * where they stood.
 * @param rows of one person, in the order of the file; of two that tell a field differently, for one that may be filled once
 *   the first counts, for a field of the user's own the last
 */
export function tellBesides(
  person: Listed,
  rows: readonly Besides[],
  source: FileSource,
  tags: readonly string[] = [],
): Happening[] {
  return [
    ...newTags(person, [...tags, ...rows.flatMap((besides) => besides.tags ?? [])]),
    ...newNotes(
      person,
      rows.flatMap(({ note }) => note ?? []),
    ),
    ...newFacts(person, rows, source),
    ...newCustom(person, rows, source),
    ...newStage(person, rows),
  ];
}
