import type { InsightReport } from '../../lib/browser/insights-session.ts';
import type { SignalCount } from '../../lib/pipeline/insights/index.ts';
import type { SparkRow } from '../chart/spark-rows.tsx';
import { countCell, type Sheet, wordCell } from './sheet.ts';
import type { Telling } from './telling.ts';
import { writeBucket, writeDay } from './write-day.ts';

type Counts = Pick<InsightReport, 'unit' | 'buckets' | 'counts' | 'before'>;

/** Strongest kind first: what says most of interest is read first. Kinds nobody gave are left out. */
const given = (signals: readonly SignalCount[]) => signals.filter(({ all }) => all > 0).toReversed();

function sayMost({ counts }: SignalCount, { unit, buckets }: Counts, telling: Telling): string {
  const most = Math.max(...counts);
  const start = buckets[counts.indexOf(most)]?.start;
  if (start === undefined) return '';
  const when = writeBucket(unit, start, telling);
  return telling.say.signals.most(telling.format.formatNumber(most), when);
}

export function tellSignals(report: Counts, telling: Telling): SparkRow[] {
  const { say, words, format } = telling;
  return given(report.counts.signals).map((signal) => {
    const { kind, all, people, counts } = signal;
    const label = words.signals[kind];
    const row = say.signals.row(label, all, say.signals.people(people));
    return {
      key: kind,
      label,
      said: `${row}, ${sayMost(signal, report, telling)}.`,
      counts,
      value: format.formatNumber(all),
    };
  });
}

export function signalsSheet({ buckets, counts, before }: Counts, telling: Telling): Sheet {
  const { columns: all, signals: say } = telling.say;
  const shown = given(counts.signals);
  return {
    columns: [
      { label: say.columns.kind },
      { label: all.all },
      { label: say.columns.people },
      ...(before ? [{ label: all.before }] : []),
      ...buckets.map(({ start }) => ({ label: writeDay(start, telling.format), files: [start] })),
    ],
    rows: shown.map((signal) => ({
      key: signal.kind,
      cells: [
        wordCell(telling.words.signals[signal.kind]),
        countCell(signal.all, telling),
        countCell(signal.people, telling),
        ...(before
          ? [countCell(before.counts.signals.find(({ kind }) => kind === signal.kind)?.all ?? 0, telling)]
          : []),
        ...signal.counts.map((n) => countCell(n, telling)),
      ],
    })),
  };
}
