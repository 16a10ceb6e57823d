import type { Stay } from '../../lib/pipeline/insights/index.ts';
import { TOO_FEW } from '../../lib/qualify/calibrate/index.ts';
import type { BoxRow } from '../chart/box-rows.tsx';
import { countCell, type Sheet, timeCell, wordCell } from './sheet.ts';
import { inDays, type Telling, writeFew, writeTime } from './telling.ts';

/** The times in days, for drawing. */
function boxOf({ quarter, median, threeQuarters, most }: Stay) {
  return {
    ...(quarter !== undefined && { quarter: inDays(quarter) }),
    ...(median !== undefined && { median: inDays(median) }),
    ...(threeQuarters !== undefined && { threeQuarters: inDays(threeQuarters) }),
    ...(most !== undefined && { most: inDays(most) }),
  };
}

function saySpread({ quarter, median, threeQuarters, longest }: Stay, telling: Telling): string[] {
  const { stays } = telling.say;
  if (median === undefined) return [stays.notHalf, stays.over(writeTime(longest, telling))];
  const middle =
    quarter !== undefined && threeQuarters !== undefined
      ? [stays.middle(writeTime(quarter, telling), writeTime(threeQuarters, telling))]
      : [];
  return [stays.median(writeTime(median, telling)), ...middle];
}

function tellBox(stay: Stay, was: Stay | undefined, telling: Telling): BoxRow {
  const { say, words, format } = telling;
  const label = words.stages[stay.stage];
  const row = { key: stay.stage, label, value: '' };
  const n = format.formatNumber(stay.n);
  const said = say.stays.row(label, n, format.formatNumber(stay.still));
  if (stay.n < TOO_FEW) {
    const few = writeFew({ n: stay.n, won: 0 }, telling);
    return { ...row, said: `${said}. ${few}.`, missing: few };
  }
  const spread = saySpread(stay, telling);
  const box = boxOf(stay);
  return {
    ...row,
    ...box,
    said: `${[said, ...spread].join('. ')}.`,
    value: stay.median === undefined ? say.stays.notHalf : writeTime(stay.median, telling),
    ...(was?.median !== undefined && was.n >= TOO_FEW && { was: inDays(was.median) }),
    ...(box.quarter === undefined && { missing: say.stays.notHalf }),
  };
}

/** A row for each stage people wait on. */
export function tellStays(
  stays: readonly Stay[],
  before: readonly Stay[] | undefined,
  telling: Telling,
): BoxRow[] {
  return stays.map((stay, place) => tellBox(stay, before?.[place], telling));
}

export function staysSheet(
  stays: readonly Stay[],
  before: readonly Stay[] | undefined,
  telling: Telling,
): Sheet {
  const { columns: all, stays: say } = telling.say;
  const { columns } = say;
  const ofEnough = (stay: Stay | undefined, time: number | undefined) =>
    timeCell(stay && stay.n >= TOO_FEW ? time : undefined, telling);
  return {
    columns: [
      { label: all.stage },
      { label: all.people },
      { label: columns.left },
      { label: columns.still },
      { label: columns.quarter },
      { label: columns.median },
      { label: columns.threeQuarters },
      { label: columns.most },
      ...(before ? [{ label: columns.before }] : []),
    ],
    rows: stays.map((stay, place) => ({
      key: stay.stage,
      cells: [
        wordCell(telling.words.stages[stay.stage]),
        countCell(stay.n, telling),
        countCell(stay.n - stay.still, telling),
        countCell(stay.still, telling),
        ofEnough(stay, stay.quarter),
        ofEnough(stay, stay.median),
        ofEnough(stay, stay.threeQuarters),
        ofEnough(stay, stay.most),
        ...(before ? [ofEnough(before[place], before[place]?.median)] : []),
      ],
    })),
  };
}
