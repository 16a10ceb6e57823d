import { useCallback, useState } from 'react';
import { chooseInsights } from '../../lib/actions/choose-insights.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { InsightChoice } from '../../lib/model/insights.ts';
import type { Segment } from '../../lib/model/segment.ts';
import { readInsightChoice } from '../../lib/store/insight-choice.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';

/** Another choice; what is `undefined` in it is chosen no longer. */
export type InsightChange = { [K in keyof InsightChoice]?: InsightChoice[K] | undefined };

/** What the room shows, remembered, and the profiles and segments there are. */
export interface ChoiceState {
  choice: InsightChoice;
  icps: readonly Icp[];
  segments: readonly Segment[];
  choose(change: InsightChange): void;
}

/** `undefined` until it is read. A choice counts at once, and is kept when the store comes to it. */
export function useInsightChoice(): ChoiceState | undefined {
  const db = useStore();
  const [chosen, setChosen] = useState<InsightChoice>();
  const kept = useLive(readInsightChoice, []);
  const found = useLive(
    async (store) => ({ icps: await store.icps.toArray(), segments: await store.segments.toArray() }),
    [],
  );
  // What was kept when the room was entered holds until something is chosen in it: another page must not move it.
  const [first, setFirst] = useState(kept);
  if (first === undefined && kept !== undefined) setFirst(kept);
  const choice = chosen ?? first;
  const choose = useCallback(
    (change: InsightChange) => {
      const entries = Object.entries({ ...choice, ...change }).filter(([, value]) => value !== undefined);
      const next = Object.fromEntries(entries) as InsightChoice;
      setChosen(next);
      chooseInsights(db, next).catch(reportError);
    },
    [db, choice],
  );
  return choice && found && { choice, ...found, choose };
}
