import { useCallback, useEffect, useRef, useState } from 'react';
import type { StorageFailure } from '../../lib/actions/outcome.ts';
import {
  type InsightReport,
  type InsightSession,
  InsightsFailed,
  openInsights,
} from '../../lib/browser/insights-session.ts';
import type { PeriodProblem } from '../../lib/followup/index.ts';
import type { InsightChoice } from '../../lib/model/insights.ts';

/** Everyone read, and how that goes. */
interface SessionState {
  /** The last one; it stays while the next is read. */
  session?: InsightSession;
  /** How far reading has come; absent while none is under way. */
  progress?: { done: number; all: number };
  failure?: StorageFailure;
  /** The user stopped the last reading. */
  stopped: boolean;
  run(): void;
  stop(): void;
}

type Told = Pick<SessionState, 'progress' | 'failure' | 'stopped'>;

const failureOf = (error: unknown): StorageFailure =>
  error instanceof InsightsFailed ? error.failure : 'unexpected';

/** Reads everyone when the room is entered and whenever `run` is called. The work is a worker's, which ends with the room. */
export function useInsightSession(zone: string): SessionState {
  const [session, setSession] = useState<InsightSession>();
  const [told, setTold] = useState<Told>({ stopped: false });
  const [turn, setTurn] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is what asks for another reading
  useEffect(() => {
    const own = new AbortController();
    stopping.current = own;
    const tell = (next: Told) => stopping.current === own && setTold(next);
    const progress = (done: number, all: number) => tell({ progress: { done, all }, stopped: false });
    progress(0, 0);
    openInsights({ now: new Date().toISOString(), zone }, progress, own.signal).then(
      (opened) => {
        if (stopping.current !== own) opened?.close();
        else if (opened) setSession(opened);
        tell({ stopped: opened === undefined });
      },
      (error: unknown) => tell({ stopped: false, failure: failureOf(error) }),
    );
    return () => {
      stopping.current = undefined;
      own.abort();
    };
  }, [zone, turn]);
  useEffect(() => () => session?.close(), [session]);
  const run = useCallback(() => setTurn((n) => n + 1), []);
  const stop = useCallback(() => stopping.current?.abort(), []);
  return { ...told, ...(session && { session }), run, stop };
}

/** What a choice comes to. */
interface ReportState {
  /** The last one; it stays while the next is counted. */
  report?: InsightReport;
  problem?: PeriodProblem;
  failure?: StorageFailure;
}

/** Counts a choice, anew whenever it or who was read changes. */
export function useInsightReport(
  session: InsightSession | undefined,
  choice: InsightChoice | undefined,
): ReportState {
  const [state, setState] = useState<ReportState>({});
  useEffect(() => {
    if (!session || !choice) return;
    let current = true;
    const tell = (next: (before: ReportState) => ReportState) => current && setState(next);
    session.count(choice).then(
      (counted) =>
        tell((before) =>
          typeof counted === 'string' ? { ...before, problem: counted } : { report: counted },
        ),
      (error: unknown) => tell(({ report }) => ({ ...(report && { report }), failure: failureOf(error) })),
    );
    return () => {
      current = false;
    };
  }, [session, choice]);
  return state;
}
