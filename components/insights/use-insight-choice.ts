import { useMemo } from 'react';
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

/** `undefined` until it is read. */
export function useInsightChoice(): ChoiceState | undefined {
  const db = useStore();
  const found = useLive(
    async (store) => ({
      choice: await readInsightChoice(store),
      icps: await store.icps.toArray(),
      segments: await store.segments.toArray(),
    }),
    [],
  );
  const stamp = found && JSON.stringify(found.choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again on any write, it is the same by what it says
  const choice = useMemo(() => found?.choice, [stamp]);
  if (found === undefined || choice === undefined) return undefined;
  const choose = (change: InsightChange) => {
    const next = Object.fromEntries(
      Object.entries({ ...choice, ...change }).filter(([, value]) => value !== undefined),
    );
    chooseInsights(db, next as InsightChoice).catch(reportError);
  };
  return { choice, icps: found.icps, segments: found.segments, choose };
}
