import { BANT_KEYS } from '../../lib/model/words.ts';
import type { ReasonCount } from '../../lib/pipeline/insights/index.ts';
import type { BarRow } from '../chart/bar-rows.tsx';
import { peopleSetAside, type Scoped } from './people-behind.ts';
import { countCell, peopleCell, type Sheet, wordCell } from './sheet.ts';
import type { Telling } from './telling.ts';

const nameOf = ({ reason }: ReasonCount, { say, words }: Telling): string =>
  reason ? words.disqualifyReasons[reason] : say.reasons.unknown;

const sumOf = (reasons: readonly ReasonCount[]): number => reasons.reduce((sum, { n }) => sum + n, 0);

export function tellReasons(reasons: readonly ReasonCount[], telling: Telling): BarRow[] {
  const { say, words, format } = telling;
  const all = sumOf(reasons);
  return reasons.map((each) => {
    const label = nameOf(each, telling);
    const share = format.formatPercent(each.n / all);
    const bant = each.bant && words.bantKeys[each.bant];
    const said = say.reasons.row(label, format.formatNumber(each.n), format.formatNumber(all), share);
    return {
      key: each.reason ?? '',
      label,
      said: bant ? `${said}, ${say.reasons.stands(bant)}.` : `${said}.`,
      n: each.n,
      value: `${format.formatNumber(each.n)} · ${share}`,
      ...(bant && { note: bant }),
    };
  });
}

/** What the reasons come to by budget, authority, need and timeline, and how many are back. */
export function noteReasons(reasons: readonly ReasonCount[], telling: Telling): string[] {
  const { say, words, format } = telling;
  const parts = BANT_KEYS.flatMap((key) => {
    const n = sumOf(reasons.filter(({ bant }) => bant === key));
    return n > 0 ? [say.reasons.bantPart(words.bantKeys[key], format.formatNumber(n))] : [];
  });
  const back = reasons.reduce((sum, each) => sum + each.back, 0);
  return [
    ...(parts.length > 0 ? [say.reasons.bant(parts.join(', '))] : []),
    ...(back > 0 ? [say.reasons.back(back)] : []),
  ];
}

export function reasonsSheet(
  reasons: readonly ReasonCount[],
  before: readonly ReasonCount[] | undefined,
  scoped: Scoped,
  telling: Telling,
): Sheet {
  const { columns: all, reasons: say } = telling.say;
  const total = sumOf(reasons);
  const { format, words } = telling;
  return {
    columns: [
      { label: say.columns.reason },
      { label: say.columns.bant, wordy: true },
      { label: all.people },
      { label: all.share, files: [`${all.share} %`] },
      { label: say.columns.back },
      ...(before ? [{ label: all.before }] : []),
    ],
    rows: reasons.map((each) => ({
      key: each.reason ?? '',
      cells: [
        wordCell(nameOf(each, telling)),
        wordCell(each.bant ? words.bantKeys[each.bant] : ''),
        peopleCell(each.n, peopleSetAside(scoped, each), telling),
        { text: format.formatPercent(each.n / total), files: [Math.round((1_000 * each.n) / total) / 10] },
        countCell(each.back, telling),
        ...(before ? [countCell(before.find(({ reason }) => reason === each.reason)?.n ?? 0, telling)] : []),
      ],
    })),
  };
}
