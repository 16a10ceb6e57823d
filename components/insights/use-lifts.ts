import { useEffect, useState } from 'react';
import type { StorageFailure } from '../../lib/actions/outcome.ts';
import { type InsightSession, InsightsFailed, type LiftReport } from '../../lib/browser/insights-session.ts';
import type { InsightChoice } from '../../lib/model/insights.ts';

/** What is known of lifts so far. */
export interface LiftsState {
  report?: LiftReport | 'no-icp';
  progress?: { done: number; all: number };
  failure?: StorageFailure;
}

/** What each criterion told of the outcome, of a choice. The last answer stays while the next is on its way. */
export function useLifts(session: InsightSession, choice: InsightChoice): LiftsState {
  const [state, setState] = useState<LiftsState>({});
  useEffect(() => {
    let current = true;
    const tell = (next: (before: LiftsState) => LiftsState) => current && setState(next);
    const progress = (done: number, all: number) =>
      tell(({ report }) => ({ ...(report && { report }), progress: { done, all } }));
    session.lift(choice, progress).then(
      (report) => tell((before) => (isProblem(report) ? { ...before } : { report })),
      (error: unknown) =>
        tell(() => ({ failure: error instanceof InsightsFailed ? error.failure : 'unexpected' })),
    );
    return () => {
      current = false;
    };
  }, [session, choice]);
  return state;
}

const isProblem = (report: unknown): report is 'no-day' | 'reversed' | 'future' =>
  report === 'no-day' || report === 'reversed' || report === 'future';
