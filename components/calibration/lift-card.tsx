import { useState } from 'react';
import type { CriterionLift } from '../../lib/model/calibration.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { ChartTable, TableSwitch } from './chart-table.tsx';
import { LiftPlot, type LiftPlotProps } from './lift-plot.tsx';
import { sayTells, writeLift, writeLiftRange } from './say-lift.ts';

function Row({ lift, name }: { lift: CriterionLift; name: string }) {
  const say = useCalibrationMessages();
  const format = useFormat();
  const { formatNumber } = format;
  const { ratio, matches, misses } = lift;
  const of = ({ won, n }: typeof matches) => say.lift.of(formatNumber(won), formatNumber(n));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{of(matches)}</td>
      <td>{of(misses)}</td>
      <td>{ratio ? writeLift(ratio, say, format) : '–'}</td>
      <td>{ratio ? writeLiftRange(ratio, say, format) : '–'}</td>
      <td className="chart-words">{sayTells(lift, say)}</td>
      <td>{formatNumber(lift.partial + lift.unknown)}</td>
    </tr>
  );
}

function LiftTable({ lifts, names }: LiftPlotProps) {
  const { lift } = useCalibrationMessages();
  const { criterion, matches, misses, lift: ratio, range, tells, rest } = lift.columns;
  return (
    <ChartTable
      caption={lift.chart}
      columns={[criterion, matches, misses, ratio, range, tells, rest]}
      wordy={tells}
    >
      {lifts.map((each) => (
        <Row key={each.id} lift={each} name={names.get(each.id) ?? ''} />
      ))}
    </ChartTable>
  );
}

function Legend() {
  const { legend } = useCalibrationMessages().lift;
  return (
    <p className="chart-legend text-12 text-3" aria-hidden="true">
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="chart-dot chart-dot-clear" cx="6" cy="6" r="5" />
        </svg>
        {legend.clear}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="chart-dot" cx="6" cy="6" r="4.5" />
        </svg>
        {legend.chance}
      </span>
      <span>
        <svg width="18" height="12" aria-hidden="true">
          <path className="chart-whisker chart-whisker-chance" d="M0 6h14" />
          <path className="chart-arrow chart-arrow-chance" d="M18 6l-6 -4v8z" />
        </svg>
        {legend.open}
      </span>
    </p>
  );
}

/** Criteria whose weight does not do what one would expect, and why none is proposed for them. */
function Explained({ criteria, names }: { criteria: readonly Criterion[]; names: LiftPlotProps['names'] }) {
  const { lift } = useCalibrationMessages();
  const { formatList } = useFormat();
  const called = (those: readonly Criterion[]) => formatList(those.map(({ id }) => names.get(id) ?? ''));
  const groups: [readonly Criterion[], (names: string) => string][] = [
    [criteria.filter(({ kind, weight }) => kind === 'must' && weight === 0), lift.mustOfNone],
    [criteria.filter(({ kind }) => kind === 'never'), lift.never],
    [
      criteria.filter((each) => each.field === 'channel' && (each.byIndustry ?? []).length > 0),
      lift.byIndustry,
    ],
  ];
  return groups.map(
    ([those, say]) =>
      those.length > 0 && (
        <p key={those[0]?.id} className="text-12 text-2">
          {say(called(those))}
        </p>
      ),
  );
}

export interface LiftCardProps {
  lifts: readonly CriterionLift[];
  criteria: readonly Criterion[];
  names: ReadonlyMap<string, string>;
}

/** How much more often those who match each criterion are won: the plot, or its numbers. */
export function LiftCard({ lifts, criteria, names }: LiftCardProps) {
  const { lift } = useCalibrationMessages();
  const [asTable, setAsTable] = useState(false);
  return (
    <Card
      title={lift.title}
      aside={lift.aside}
      actions={<TableSwitch of={lift.title} pressed={asTable} onChange={setAsTable} />}
    >
      {lifts.length === 0 && <p className="text-12 text-2">{lift.none}</p>}
      {lifts.length > 0 &&
        (asTable ? <LiftTable {...{ lifts, names }} /> : <LiftPlot {...{ lifts, names }} />)}
      {lifts.length > 0 && !asTable && <Legend />}
      <div className="chart-notes">
        <Explained criteria={criteria} names={names} />
      </div>
    </Card>
  );
}
