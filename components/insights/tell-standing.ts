import { GRADE_LABELS } from '../../lib/model/scorecard.ts';
import type { Stage } from '../../lib/model/words.ts';
import {
  type GapRow,
  type GapSide,
  RANKS,
  type RankRow,
  type RankSide,
} from '../../lib/pipeline/insights/index.ts';
import type { MatrixRow } from '../chart/count-matrix.tsx';
import { rankedPeople, type Scoped } from './people-behind.ts';
import { countCell, peopleCell, type Sheet, wordCell } from './sheet.ts';
import type { Telling } from './telling.ts';

/** What groups and profiles are called. */
export interface Names {
  icp(id: string): string;
  group(key: string): string;
}

/** `Hot 4` … `Cold 1`, and those not scored. */
export const rankNames = ({ say, words, format }: Telling): string[] =>
  RANKS.map((rank) =>
    rank === 0 ? say.ranks.unscored : `${words.grades[GRADE_LABELS[rank]]} ${format.formatNumber(rank)}`,
  );

function rankName({ key }: RankRow, side: RankSide, names: Names, { say, words }: Telling): string {
  if (key === undefined) return side === 'group' ? say.ranks.noGroup : say.choices.noIcp;
  if (side === 'stage') return words.stages[key as Stage];
  return side === 'icp' ? names.icp(key) : names.group(key);
}

export function tellRanks(
  rows: readonly RankRow[],
  side: RankSide,
  names: Names,
  telling: Telling,
): MatrixRow[] {
  const { say, format } = telling;
  const ranks = rankNames(telling);
  return rows.map((row) => {
    const label = rankName(row, side, names, telling);
    const all = format.formatNumber(row.all);
    return {
      key: row.key ?? '',
      label,
      value: all,
      cells: row.counts.map((n, place) => {
        const text = format.formatNumber(n);
        return {
          key: String(RANKS[place]),
          n,
          text,
          said: `${say.ranks.cell(label, ranks[place] ?? '', text, all)}.`,
        };
      }),
    };
  });
}

export function ranksSheet(
  rows: readonly RankRow[],
  side: RankSide,
  scoped: Scoped,
  names: Names,
  telling: Telling,
): Sheet {
  const { columns: all, ranks } = telling.say;
  return {
    columns: [
      { label: ranks.columns.who },
      ...rankNames(telling).map((label) => ({ label })),
      { label: all.all },
    ],
    rows: rows.map((row) => ({
      key: row.key ?? '',
      cells: [
        wordCell(rankName(row, side, names, telling)),
        ...row.counts.map((n, place) =>
          peopleCell(n, rankedPeople(scoped, side, row.key, RANKS[place]), telling),
        ),
        peopleCell(row.all, rankedPeople(scoped, side, row.key), telling),
      ],
    })),
  };
}

function gapName({ key }: GapRow, side: GapSide, names: Names, { say, words }: Telling): string {
  if (key === undefined) return say.gaps.unknown[side];
  return side === 'icp' ? names.icp(key) : words.functions[key as keyof typeof words.functions];
}

export function tellGaps(
  rows: readonly GapRow[],
  side: GapSide,
  names: Names,
  telling: Telling,
): MatrixRow[] {
  const { say, format } = telling;
  const { formatNumber } = format;
  return rows.map((row) => {
    const label = gapName(row, side, names, telling);
    return {
      key: row.key ?? '',
      label,
      value: say.of(formatNumber(row.without), formatNumber(row.people)),
      cells: row.cells.map(({ position, people, contents, without }) => ({
        key: position,
        n: without,
        text: people === 0 ? '–' : say.of(formatNumber(without), formatNumber(people)),
        said: `${say.gaps.cell(label, say.gaps.positions[position], formatNumber(without), formatNumber(people), contents)}.`,
      })),
    };
  });
}

/** A row for each kind of people and position: who lacks what. */
export function gapsSheet(rows: readonly GapRow[], side: GapSide, names: Names, telling: Telling): Sheet {
  const { columns: all, gaps } = telling.say;
  const { columns } = gaps;
  return {
    columns: [
      { label: columns.who },
      { label: columns.position, wordy: true },
      { label: all.people },
      { label: columns.contents },
      { label: columns.without },
    ],
    rows: rows.flatMap((row) =>
      row.cells.map((cell) => ({
        key: `${row.key ?? ''} ${cell.position}`,
        cells: [
          wordCell(gapName(row, side, names, telling)),
          wordCell(gaps.positions[cell.position]),
          countCell(cell.people, telling),
          countCell(cell.contents, telling),
          countCell(cell.without, telling),
        ],
      })),
    ),
  };
}
