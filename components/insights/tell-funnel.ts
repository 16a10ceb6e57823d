import type { Outcomes } from '../../lib/model/calibration.ts';
import type { FunnelStep } from '../../lib/pipeline/insights/index.ts';
import { rateOf } from '../../lib/qualify/calibrate/index.ts';
import type { BarRow } from '../chart/bar-rows.tsx';
import { countCell, rateCells, rateColumns, type Sheet, timeCell, wordCell } from './sheet.ts';
import { type Telling, writeOf, writeRate, writeTime } from './telling.ts';

/** Who came to a rung, and who of them went on; absent for the last rung. */
function outcomesOf(step: FunnelStep | undefined): Outcomes | undefined {
  return step?.wentOn === undefined ? undefined : { n: step.entered, won: step.wentOn };
}

function tellBar(step: FunnelStep, next: FunnelStep | undefined, telling: Telling): BarRow {
  const { say, words, format } = telling;
  const label = words.stages[step.stage];
  const n = format.formatNumber(step.entered);
  const outcomes = outcomesOf(step);
  const said = say.funnel.bar(label, n);
  const row = { key: step.stage, label, n: step.entered, value: n };
  if (!outcomes || !next || outcomes.n === 0) return { ...row, said: `${said}.` };
  const on = say.funnel.barOn(format.formatNumber(outcomes.won), n, words.stages[next.stage]);
  const rate = writeRate(outcomes, telling);
  return {
    ...row,
    part: outcomes.won,
    said: `${said}. ${on}, ${rate}.`,
    note: rateOf(outcomes) ? say.funnel.wentOn(rate) : rate,
    strong: step.stage === 'lead' && rateOf(outcomes) !== undefined,
  };
}

/** The bars, lowest rung first. */
export function tellFunnel(steps: readonly FunnelStep[], telling: Telling): BarRow[] {
  return steps.map((step, place) => tellBar(step, steps[place + 1], telling));
}

/** The number to move: the share, or that there are too few; what it is of; and what it was. */
export interface Headline {
  share?: string;
  outcomes: Outcomes;
  detail: string;
}

function sayBefore(before: readonly FunnelStep[] | undefined, telling: Telling): string[] {
  const outcomes = outcomesOf(before?.find(({ stage }) => stage === 'lead'));
  const rate = outcomes && rateOf(outcomes);
  if (!outcomes || !rate) return [];
  const share = telling.format.formatPercent(rate.value);
  return [telling.say.was(`${share}, ${writeOf(outcomes, telling)}`)];
}

/** From lead to prospect, the metric the room begins with. */
export function tellHeadline(
  steps: readonly FunnelStep[],
  before: readonly FunnelStep[] | undefined,
  telling: Telling,
): Headline {
  const { say, format } = telling;
  const outcomes = outcomesOf(steps.find(({ stage }) => stage === 'lead')) ?? { n: 0, won: 0 };
  const rate = rateOf(outcomes);
  if (!rate) return { outcomes, detail: '' };
  const range = say.range(
    format.formatNumber(Math.round(100 * rate.low)),
    format.formatNumber(Math.round(100 * rate.high)),
  );
  const detail = say.funnel.ofLeads(
    format.formatNumber(outcomes.won),
    format.formatNumber(outcomes.n),
    range,
  );
  return {
    share: format.formatPercent(rate.value),
    outcomes,
    detail: [detail, ...sayBefore(before, telling)].join('; '),
  };
}

/** What is worth a sentence below. */
export function noteFunnel(steps: readonly FunnelStep[], telling: Telling): string[] {
  const { say } = telling;
  const lead = steps.find(({ stage }) => stage === 'lead');
  return [
    ...(lead?.took === undefined || lead.wentOn === 0
      ? []
      : [say.funnel.took(writeTime(lead.took, telling))]),
    ...(lead?.skipped ? [say.funnel.skipped(lead.skipped)] : []),
  ];
}

export function funnelSheet(
  steps: readonly FunnelStep[],
  before: readonly FunnelStep[] | undefined,
  telling: Telling,
): Sheet {
  const { columns: all, funnel } = telling.say;
  const { columns } = funnel;
  const was = (label: string) => `${label}: ${all.before}`;
  return {
    columns: [
      { label: all.stage },
      { label: columns.came },
      { label: columns.wentOn },
      ...rateColumns(all.share, all.range),
      { label: columns.took },
      { label: columns.skipped },
      ...(before
        ? [
            { label: was(columns.came) },
            { label: was(columns.wentOn) },
            ...rateColumns(was(all.share), was(all.range)),
          ]
        : []),
    ],
    rows: steps.map((step, place) => {
      const then = before?.[place];
      return {
        key: step.stage,
        cells: [
          wordCell(telling.words.stages[step.stage]),
          countCell(step.entered, telling),
          countCell(step.wentOn, telling),
          ...rateCells(outcomesOf(step), telling),
          timeCell(step.took, telling),
          countCell(step.skipped, telling),
          ...(before
            ? [
                countCell(then?.entered, telling),
                countCell(then?.wentOn, telling),
                ...rateCells(outcomesOf(then), telling),
              ]
            : []),
        ],
      };
    }),
  };
}
