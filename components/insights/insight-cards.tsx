import { type ComponentType, memo, useEffect, useId, useMemo, useState } from 'react';
import type { InsightReport, InsightSession } from '../../lib/browser/insights-session.ts';
import { ActivityCard } from './activity-card.tsx';
import type { CardProps } from './card-props.ts';
import { AcquisitionCard, RepliesCard } from './channel-cards.tsx';
import { FunnelCard } from './funnel-card.tsx';
import { type InsightScope, InsightScopeProvider } from './insight-scope.tsx';
import { saySpan } from './insights-standing.tsx';
import { LiftsCard } from './lifts-card.tsx';
import { ReasonsCard } from './reasons-card.tsx';
import { SignalsCard } from './signals-card.tsx';
import { GapsCard, RanksCard } from './standing-cards.tsx';
import { StaysCard } from './stays-card.tsx';
import { type Telling, useTelling } from './telling.ts';

/** In the order they are read. */
const CARDS: readonly ComponentType<CardProps>[] = [
  FunnelCard,
  StaysCard,
  ActivityCard,
  SignalsCard,
  AcquisitionCard,
  RepliesCard,
  LiftsCard,
  ReasonsCard,
  RanksCard,
  GapsCard,
];

function scopeOf({ report, session, names }: CardProps, hintId: string, telling: Telling): InsightScope {
  const { say, format } = telling;
  const { choice, days } = report;
  const { at } = session.read;
  const who = [
    choice.icpId === undefined ? say.choices.allIcps : names.icp(choice.icpId),
    choice.group === undefined ? say.choices.allGroups : names.group(choice.group),
    say.standing.counted(report.people, format.formatDateTime(at)),
  ];
  return {
    lines: [`${who.join('; ')}.`, `${saySpan(report, telling).join('; ')}.`],
    file: days ? `${days.from} ${days.to}` : '',
    at,
    hintId,
  };
}

/** Not drawn anew while another card has its turn. */
const Turn = memo(function Turn({
  of: Card,
  hintId,
  ...props
}: CardProps & { of: (typeof CARDS)[number]; hintId: string }) {
  const telling = useTelling();
  const { report, session, names } = props;
  const scope = useMemo(
    () => scopeOf({ report, session, names }, hintId, telling),
    [report, session, names, hintId, telling],
  );
  return (
    <InsightScopeProvider value={scope}>
      <Card {...props} />
    </InsightScopeProvider>
  );
});

/** What a card shows: the numbers, and who was read for them. */
interface Shown {
  report: InsightReport;
  session: InsightSession;
}

/** The numbers each card shows: the first has the new ones at once, the others each in a task of its own, so that the page stays free. */
function useTurns(report: InsightReport, session: InsightSession): readonly (Shown | undefined)[] {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  useEffect(() => {
    let place = 0;
    let timer: ReturnType<typeof setTimeout>;
    const step = () => {
      const at = place;
      setShown((before) => {
        const next = [...before];
        next[at] = { report, session };
        return next;
      });
      place += 1;
      if (place < CARDS.length) timer = setTimeout(step);
    };
    step();
    return () => clearTimeout(timer);
  }, [report, session]);
  return shown;
}

/** A card for each insight. */
export function InsightCards({ report, session, names }: CardProps) {
  const { say } = useTelling();
  const hintId = useId();
  const shown = useTurns(report, session);
  return (
    <>
      <p id={hintId} className="visually-hidden">
        {say.chartKeys}
      </p>
      <div className="insight-cards">
        {CARDS.map((of, place) => {
          const own = shown[place];
          // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place
          return own && <Turn key={place} {...own} {...{ of, names, hintId }} />;
        })}
      </div>
    </>
  );
}
