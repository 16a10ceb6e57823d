import { scaleUtc } from '@visx/scale';
import { useState } from 'react';
import type { Signal } from '../../lib/model/answers.ts';
import { groupBy } from '../../lib/model/group-by.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { SIGNAL_KINDS } from '../../lib/model/words.ts';
import { ChartMark } from '../calibration/chart-mark.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useWidth } from '../hooks/use-width.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Segmented } from '../ui/segmented.tsx';
import '../styles/chart.css';

const MONTH = 30 * 86_400_000;
/** Milliseconds: the least stretch of time drawn, so that two signals of one week do not look a year apart. */
const SHORTEST = 3 * MONTH;
/** More dots than these cannot be told apart, nor be walked through by keyboard. */
const MOST_DOTS = 120;
/** Pixels. */
const ROW = 34;
const DOT = 5;
const FOOT = 18;

/** A sign of interest, with whose it is where several people's stand together. */
export type ShownSignal = Signal & { who?: string };

interface SignalPlotProps {
  signals: readonly ShownSignal[];
  now: Instant;
  width: number;
}

/** Signals as dots over time, a line for each kind, the strongest kind on top. */
function SignalPlot({ signals, now, width }: SignalPlotProps) {
  const { words, personPage } = useMessages();
  const { formatDate } = useFormat();
  const byKind = groupBy(signals, ({ kind }) => kind);
  const kinds = SIGNAL_KINDS.filter((kind) => byKind.has(kind)).toReversed();
  const first = Math.min(...signals.map(({ at }) => Date.parse(at)), Date.parse(now) - SHORTEST);
  const x = scaleUtc({ domain: [first, Date.parse(now)], range: [DOT + 1, width - DOT - 1] });
  const height = kinds.length * ROW;
  return (
    <svg width={width} height={height + FOOT} className="signal-plot">
      <title>{personPage.signalsOverTime.title}</title>
      {kinds.map((kind, row) => (
        <g key={kind} transform={`translate(0 ${row * ROW + ROW - 10})`}>
          <text className="signal-kind" y={-11}>
            {words.signals[kind]}
          </text>
          <line x1={0} x2={width} className="signal-line" />
          {(byKind.get(kind) ?? []).map(({ at, note, who }, place) => {
            const left = x(Date.parse(at));
            return (
              <ChartMark
                // biome-ignore lint/suspicious/noArrayIndexKey: two signals of a kind may be of one moment
                key={`${at} ${place}`}
                label={[words.signals[kind], who, formatDate(at), note].filter(Boolean).join(', ')}
                area={{ x: left - DOT - 2, y: -DOT - 2, width: 2 * DOT + 4, height: 2 * DOT + 4 }}
              >
                <circle cx={left} r={DOT} className="signal-dot" />
              </ChartMark>
            );
          })}
        </g>
      ))}
      <g className="signal-axis">
        <text x={0} y={height + FOOT - 4}>
          {formatDate(new Date(first).toISOString())}
        </text>
        <text x={width} y={height + FOOT - 4} textAnchor="end">
          {formatDate(now)}
        </text>
      </g>
    </svg>
  );
}

function SignalTable({ signals }: { signals: readonly ShownSignal[] }) {
  const { words } = useMessages();
  const { formatDate } = useFormat();
  return (
    <ol className="signal-table">
      {signals.map(({ kind, at, note, who }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a signal has no id, and two may be alike
        <li key={`${at} ${kind} ${place}`}>
          <time dateTime={at}>{formatDate(at)}</time>
          <span>
            {words.signals[kind]}
            {who !== undefined && (
              <span className="text-2">
                {' · '}
                <Bidi>{who}</Bidi>
              </span>
            )}
            {note !== undefined && (
              <span className="text-2">
                {' · '}
                <Bidi>{note}</Bidi>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

export interface SignalsCardProps {
  signals: readonly ShownSignal[];
  /** Said where there is none. */
  none?: string;
}

/** Signs of interest over time, as a picture and as a table; of very many the newest. */
export function SignalsCard({ signals: all, none }: SignalsCardProps) {
  const { signalsOverTime: say } = useMessages().personPage;
  const now = useNow();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [place, width] = useWidth<HTMLDivElement>();
  const signals = all.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_DOTS);
  return (
    <Card
      title={say.title}
      aside={all.length > MOST_DOTS ? say.newest(MOST_DOTS) : undefined}
      actions={
        signals.length > 0 && (
          <Segmented<'chart' | 'table'>
            label={say.title}
            value={view}
            onChange={setView}
            choices={[
              { value: 'chart', label: say.chart },
              { value: 'table', label: say.table },
            ]}
          />
        )
      }
    >
      <div ref={place}>
        {signals.length === 0 && <p className="text-12 text-2">{none ?? say.none}</p>}
        {signals.length > 0 && view === 'table' && <SignalTable signals={signals} />}
        {signals.length > 0 && view === 'chart' && width > 0 && <SignalPlot {...{ signals, now, width }} />}
      </div>
    </Card>
  );
}
