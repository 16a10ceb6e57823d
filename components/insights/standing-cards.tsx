import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { BUYING_POSITIONS } from '../../lib/model/message-words.ts';
import type { GapSide, RankSide } from '../../lib/pipeline/insights/index.ts';
import { CountMatrix } from '../chart/count-matrix.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { type CardProps, scopedOf } from './card-props.ts';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { gapsSheet, rankNames, ranksSheet, tellGaps, tellRanks } from './tell-standing.ts';
import { type Telling, useTelling } from './telling.ts';

/** Rows shown in a picture; the table has all. */
const MOST_ROWS = 12;

const noteCut = (rows: readonly unknown[], { say, format }: Telling): string[] =>
  rows.length > MOST_ROWS
    ? [say.card.cut(format.formatNumber(MOST_ROWS), format.formatNumber(rows.length))]
    : [];

/** How everyone is ranked now, by what tells them apart. */
export function RanksCard({ report, session, names }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const [side, setSide] = useState<RankSide>('stage');
  const { ranks } = telling.say;
  const rows = report.standing.ranks[side];
  return (
    <InsightCard
      title={ranks.title}
      aside={ranks.aside}
      file={ranks.file}
      undated
      sheet={ranksSheet(rows, side, scopedOf(report, session), names, telling)}
      notes={[...(side === 'group' ? [ranks.overlap] : []), ...noteCut(rows, telling)]}
      how={ranks.how}
      choices={
        <div className="row">
          <Segmented<RankSide>
            label={ranks.side}
            value={side}
            choices={(Object.keys(ranks.sides) as RankSide[]).map((value) => ({
              value,
              label: ranks.sides[value],
            }))}
            onChange={setSide}
          />
        </div>
      }
    >
      <CountMatrix
        label={ranks.chart}
        columns={rankNames(telling)}
        rows={tellRanks(rows.slice(0, MOST_ROWS), side, names, telling)}
        hintId={hintId}
      />
    </InsightCard>
  );
}

/** For whom there is nothing left to send. */
export function GapsCard({ report, names }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const [side, setSide] = useState<GapSide>('function');
  const { gaps } = telling.say;
  const rows = report.standing.gaps[side];
  const shown = { title: gaps.title, aside: gaps.aside, file: gaps.file, how: gaps.how, undated: true };
  if (rows.length === 0)
    return (
      <InsightCard {...shown}>
        <EmptyState icon={BookOpen} title={gaps.empty.title} body={gaps.empty.body} />
      </InsightCard>
    );
  return (
    <InsightCard
      {...shown}
      sheet={gapsSheet(rows, side, names, telling)}
      foot={<a href="#/messages/content">{gaps.open}</a>}
      notes={[...(report.standing.contents === 0 ? [gaps.noContent] : []), ...noteCut(rows, telling)]}
      choices={
        <div className="row">
          <Segmented<GapSide>
            label={gaps.side}
            value={side}
            choices={(Object.keys(gaps.sides) as GapSide[]).map((value) => ({
              value,
              label: gaps.sides[value],
            }))}
            onChange={setSide}
          />
        </div>
      }
    >
      <CountMatrix
        label={gaps.chart}
        columns={BUYING_POSITIONS.map((position) => gaps.positions[position])}
        rows={tellGaps(rows.slice(0, MOST_ROWS), side, names, telling)}
        hintId={hintId}
      />
    </InsightCard>
  );
}
