import { type TableCell, tableCsv } from '../../lib/exchange/index.ts';
import type { Outcomes } from '../../lib/model/calibration.ts';
import type { Filter } from '../../lib/model/segment.ts';
import { rateOf } from '../../lib/qualify/calibrate/index.ts';
import { writeRange } from '../calibration/say-trust.ts';
import { inDays, type Telling, writeTime } from './telling.ts';

/** A column as it is shown, and the headers it has in a file where they are others. */
export interface SheetColumn {
  label: string;
  wordy?: boolean;
  files?: readonly string[];
}

/** A cell as it is shown, and what stands in a file for it: one for each of its column's headers there. */
export interface SheetCell {
  text: string;
  files: readonly TableCell[];
  /** Whom a number counts, where the table of people can show exactly them. */
  people?: Filter | undefined;
}

/** A picture's numbers, to be read and to be taken along. The first cell of a row names it. */
export interface Sheet {
  columns: readonly SheetColumn[];
  rows: readonly { key: string; cells: readonly SheetCell[] }[];
}

const NOTHING = '–';

export const wordCell = (text: string): SheetCell => ({ text, files: [text] });

export const countCell = (n: number | undefined, { format }: Telling): SheetCell =>
  n === undefined ? { text: NOTHING, files: [undefined] } : { text: format.formatNumber(n), files: [n] };

/** A number of people, with the way to them where there is one; nobody needs none. */
export const peopleCell = (n: number, people: Filter | undefined, telling: Telling): SheetCell => ({
  ...countCell(n, telling),
  ...(n > 0 && people && { people }),
});

/** A time, in days in a file. */
export const timeCell = (time: number | undefined, telling: Telling): SheetCell =>
  time === undefined
    ? { text: NOTHING, files: [undefined] }
    : { text: writeTime(time, telling), files: [inDays(time)] };

const inPercent = (share: number): number => Math.round(1_000 * share) / 10;

/** A share and its range, where there are enough; in percent in a file, for two columns of `rateColumns`. */
export function rateCells(outcomes: Outcomes | undefined, { format }: Telling): SheetCell[] {
  const rate = outcomes && rateOf(outcomes);
  if (!rate)
    return [
      { text: NOTHING, files: [undefined] },
      { text: NOTHING, files: [undefined, undefined] },
    ];
  return [
    { text: format.formatPercent(rate.value), files: [inPercent(rate.value)] },
    { text: writeRange(rate, format), files: [inPercent(rate.low), inPercent(rate.high)] },
  ];
}

/** The headers of a share and its range. */
export function rateColumns(share: string, range: string): SheetColumn[] {
  return [
    { label: share, files: [`${share} %`] },
    { label: range, files: [`${range} %, ≥`, `${range} %, ≤`] },
  ];
}

/** The sheet as a file for a spreadsheet. */
export function sheetCsv({ columns, rows }: Sheet, locale: string): string {
  const header = columns.flatMap(({ label, files = [label] }) => files);
  return tableCsv([header, ...rows.map(({ cells }) => cells.flatMap(({ files }) => files))], locale);
}
