import { scaleLog } from '@visx/scale';
import { Target } from 'lucide-react';
import { useMemo } from 'react';
import type { LiftReport } from '../../lib/browser/insights-session.ts';
import type { LateMessages } from '../../lib/locales/index.ts';
import type { CriterionLift } from '../../lib/model/calibration.ts';
import { TOO_FEW } from '../../lib/qualify/calibrate/index.ts';
import { MOST_CASES } from '../../lib/store/calibration-cases.ts';
import { makeLiftScale } from '../calibration/lift-scale.ts';
import { nameCriteria } from '../calibration/name-criteria.ts';
import { sayLift, sayTells, writeLift, writeLiftRange } from '../calibration/say-lift.ts';
import { type IntervalAxis, type IntervalRow, IntervalRows } from '../chart/interval-rows.tsx';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Note } from '../ui/note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { CardProps } from './card-props.ts';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { countCell, type Sheet, wordCell } from './sheet.ts';
import { type Telling, useTelling, writeOf } from './telling.ts';
import { TooFew } from './too-few.tsx';
import { type LiftsState, useLifts } from './use-lifts.ts';

type LiftWords = LateMessages['calibration'];

interface Named {
  lifts: readonly CriterionLift[];
  names: ReadonlyMap<string, string>;
  words: LiftWords;
  telling: Telling;
}

function tellLifts({ lifts, names, words, telling: { format } }: Named): IntervalRow[] {
  return lifts.map((lift) => {
    const { id, ratio, tells } = lift;
    const label = names.get(id) ?? '';
    return {
      key: id,
      label,
      said: ratio
        ? `${label}. ${sayLift(lift, words, format)} ${sayTells(lift, words)}.`
        : `${label}: ${words.lift.notYet}`,
      ...(ratio && { interval: ratio }),
      clear: tells !== undefined,
      text: ratio ? writeLift(ratio, words, format) : '–',
      missing: words.lift.notYet,
    };
  });
}

function liftAxis(lifts: readonly CriterionLift[], words: LiftWords, telling: Telling): IntervalAxis {
  const { domain, ticks } = makeLiftScale(lifts);
  return {
    domain,
    ticks,
    against: 1,
    scale: (range) => scaleLog<number>({ domain, range, base: 2 }),
    write: (ratio) => words.lift.times(telling.format.formatNumber(ratio)),
  };
}

const finite = (n: number): number | undefined =>
  Number.isFinite(n) ? Math.round(1_000 * n) / 1_000 : undefined;

function liftsSheet({ lifts, names, words, telling }: Named): Sheet {
  const { criterion, matches, misses, lift: ratio, range, tells, rest } = words.lift.columns;
  const shown = [
    { label: criterion },
    { label: matches, files: [matches, `${matches}: n`] },
    { label: misses, files: [misses, `${misses}: n`] },
    { label: ratio },
    { label: range, files: [`${range}, ≥`, `${range}, ≤`] },
    { label: tells, wordy: true },
    { label: rest },
  ];
  const { format } = telling;
  return {
    columns: shown,
    rows: lifts.map((lift) => ({
      key: lift.id,
      cells: [
        wordCell(names.get(lift.id) ?? ''),
        { text: writeOf(lift.matches, telling), files: [lift.matches.won, lift.matches.n] },
        { text: writeOf(lift.misses, telling), files: [lift.misses.won, lift.misses.n] },
        lift.ratio
          ? { text: writeLift(lift.ratio, words, format), files: [finite(lift.ratio.value)] }
          : { text: '–', files: [undefined] },
        lift.ratio
          ? {
              text: writeLiftRange(lift.ratio, words, format),
              files: [finite(lift.ratio.low), finite(lift.ratio.high)],
            }
          : { text: '–', files: [undefined, undefined] },
        wordCell(sayTells(lift, words)),
        countCell(lift.partial + lift.unknown, telling),
      ],
    })),
  };
}

function NoIcp() {
  const { noIcp } = useTelling().say.lifts;
  return (
    <EmptyState
      icon={Target}
      title={noIcp.title}
      body={noIcp.body}
      action={
        <a className="button button-plain button-small" href="#/icps">
          {noIcp.action}
        </a>
      }
    />
  );
}

/** What stands while there is no answer yet, or none can be had. */
function Waiting({ progress, failure }: LiftsState) {
  const { say, format } = useTelling();
  const { common, trouble } = useMessages();
  if (failure)
    return (
      <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
        {trouble.storage[failure].body}
      </Note>
    );
  const { done = 0, all = 0 } = progress ?? {};
  return (
    <ProgressBar
      label={say.lifts.working}
      done={done}
      total={all}
      detail={all > 0 ? common.doneOf(format.formatNumber(done), format.formatNumber(all)) : ''}
    />
  );
}

function Lifts({ report }: { report: LiftReport }) {
  const telling = useTelling();
  const messages = useMessages();
  const format = useFormat();
  const words = useCalibrationMessages();
  const { hintId } = useInsightScope();
  const { icp, lifts, outcomes, wonAt, cut } = report;
  const { say } = telling;
  const names = useMemo(() => nameCriteria(icp.criteria, messages, format), [icp.criteria, messages, format]);
  const shown = {
    title: say.lifts.title,
    aside: say.lifts.aside,
    file: say.lifts.file,
    how: words.about,
  };
  if (outcomes.n < TOO_FEW)
    return (
      <InsightCard {...shown}>
        <TooFew
          n={outcomes.n}
          needed={TOO_FEW}
          body={say.lifts.few.body}
          action={{ label: say.few.people, href: '#/people' }}
        />
      </InsightCard>
    );
  const named = { lifts, names, words, telling };
  const lost = format.formatNumber(outcomes.n - outcomes.won);
  const told = say.lifts.outcomes(
    icp.name,
    outcomes.n,
    format.formatNumber(outcomes.won),
    lost,
    messages.words.stages[wonAt],
  );
  return (
    <InsightCard
      {...shown}
      sheet={liftsSheet(named)}
      notes={[cut ? `${told} ${say.lifts.cut(format.formatNumber(MOST_CASES))}` : told, say.lifts.legend]}
      foot={<a href="#/calibration">{say.lifts.calibrate}</a>}
    >
      <IntervalRows
        label={words.lift.chart}
        rows={tellLifts(named)}
        axis={liftAxis(lifts, words, telling)}
        hintId={hintId}
      />
    </InsightCard>
  );
}

/** What the criteria of a profile told of the outcome, of pursuits that ended in the period. */
export function LiftsCard({ session, report: { choice } }: CardProps) {
  const { say } = useTelling();
  const { about } = useCalibrationMessages();
  const state = useLifts(session, choice);
  const { report } = state;
  if (report && report !== 'no-icp') return <Lifts report={report} />;
  return (
    <InsightCard title={say.lifts.title} file={say.lifts.file} how={about}>
      {report === 'no-icp' ? <NoIcp /> : <Waiting {...state} />}
    </InsightCard>
  );
}
