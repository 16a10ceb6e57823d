import { useState } from 'react';
import type { CalibrationBin, Reliability } from '../../lib/model/calibration.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { ChartTable, TableSwitch } from './chart-table.tsx';
import { joinRange } from './join-range.ts';
import { ReliabilityPlot } from './reliability-plot.tsx';
import { sayBrier, sayTrust, writeRange } from './say-trust.ts';

function Row({ bin }: { bin: CalibrationBin }) {
  const format = useFormat();
  const { formatNumber, formatPercent } = format;
  const score =
    bin.from === bin.to ? formatNumber(bin.from) : joinRange(formatNumber(bin.from), formatNumber(bin.to));
  return (
    <tr>
      <th scope="row">{score}</th>
      <td>{formatNumber(bin.n)}</td>
      <td>{formatNumber(bin.won)}</td>
      <td>{formatPercent(bin.rate.value)}</td>
      <td>{writeRange(bin.rate, format)}</td>
    </tr>
  );
}

function ReliabilityTable({ bins }: { bins: readonly CalibrationBin[] }) {
  const { trust } = useCalibrationMessages();
  const { score, people, won, share, range } = trust.columns;
  return (
    <ChartTable caption={trust.chart} columns={[score, people, won, share, range]}>
      {bins.map((bin) => (
        <Row key={bin.from} bin={bin} />
      ))}
    </ChartTable>
  );
}

/** Whether a score can be read as a chance: the plot, or its numbers, and what they say. */
export function ReliabilityCard({ reliability }: { reliability: Reliability }) {
  const say = useCalibrationMessages();
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const { bins } = reliability;
  return (
    <Card
      title={say.trust.title}
      actions={<TableSwitch of={say.trust.title} pressed={asTable} onChange={setAsTable} />}
    >
      {asTable ? <ReliabilityTable bins={bins} /> : <ReliabilityPlot bins={bins} />}
      <p className="chart-says">{sayTrust(reliability, say, format)}</p>
      <p className="text-12 text-2">{sayBrier(reliability, say, format)}</p>
    </Card>
  );
}
