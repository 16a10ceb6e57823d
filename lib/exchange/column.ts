import { tzOffset } from '@date-fns/tz';
import type { Instant } from '../model/schema.ts';
import type { ExportablePerson, ExportOptions } from './exportable.ts';
import type { Preset } from './presets.ts';
import { type SplitName, splitName } from './split-name.ts';
import { type StageMap, stageMapOf } from './stage-map.ts';

/** A person, with what several columns of a file are made of. */
export interface Line extends ExportablePerson {
  /** The name in parts, split once for both columns. */
  name: SplitName;
  /** `YYYY-MM-DD HH:mm` in the user's zone. */
  date: (instant: Instant | undefined) => string | undefined;
  /** What stages become in this file. */
  stages: StageMap | undefined;
  owner: string | undefined;
}

/** One column of a table: its header, and a person's text in it; `undefined` where nothing is known. */
export interface Column {
  /** What choices of columns are kept by. */
  id: string;
  header: string;
  value: (line: Line) => string | undefined;
}

/** No zone has changed its offset in this century but at a quarter of an hour. */
const QUARTER = 900_000;

/**
 * Writes moments as `YYYY-MM-DD HH:mm` in a zone: the one form that Excel, Sheets and importers read as a date in any
 * locale. Remembers offsets, because asking Intl for each cell takes longer than all the rest of an export.
 */
function dateWriter(zone: string): Line['date'] {
  const offsets = new Map<number, number>();
  // Who came in one file was captured at one moment, and seen at it.
  let last: { instant: Instant; text: string } | undefined;
  return (instant) => {
    if (instant === undefined) return undefined;
    if (instant === last?.instant) return last.text;
    const time = Date.parse(instant);
    const quarter = Math.floor(time / QUARTER);
    const offset = offsets.get(quarter) ?? tzOffset(zone, new Date(time)) * 60_000;
    offsets.set(quarter, offset);
    const wall = new Date(time + offset).toISOString();
    last = { instant, text: `${wall.slice(0, 10)} ${wall.slice(11, 16)}` };
    return last.text;
  };
}

/** Makes the lines of one file. */
export function lineMaker(preset: Preset, options: ExportOptions): (person: ExportablePerson) => Line {
  const date = dateWriter(options.zone);
  const stages = stageMapOf(preset, options.stages);
  const { owner } = options;
  return (person) => ({ ...person, name: splitName(person.row.facts.name.value), date, stages, owner });
}
