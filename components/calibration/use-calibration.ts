import { useCallback, useEffect, useRef, useState } from 'react';
import type { StorageFailure } from '../../lib/actions/outcome.ts';
import { type CalibrationReport, calibrateAside } from '../../lib/browser/calibrator.ts';
import { failureOf } from '../../lib/browser/work-aside.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { WonStage } from '../../lib/model/words.ts';
import { stampProfiles } from '../../lib/qualify/index.ts';

export interface CalibrationState {
  /** The last one made; of another version or stage while the next is under way. */
  report?: CalibrationReport;
  /** How far reading has come; absent while none is under way. */
  progress?: { done: number; all: number };
  failure?: StorageFailure;
  /** The user stopped the last one. */
  stopped: boolean;
  run(): void;
  stop(): void;
}

type Told = Pick<CalibrationState, 'progress' | 'failure' | 'stopped'>;

/** Holds a profile against how pursuits ended, anew whenever it, its rivals or the stage change. The work is a worker's. */
export function useCalibration(icp: Icp, icps: readonly Icp[], wonAt: WonStage): CalibrationState {
  const [report, setReport] = useState<CalibrationReport>();
  const [told, setTold] = useState<Told>({ stopped: false });
  const [turn, setTurn] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  const stamp = stampProfiles(icps);
  // biome-ignore lint/correctness/useExhaustiveDependencies: profiles are read again on any write, and are the same by their stamp
  useEffect(() => {
    const own = new AbortController();
    stopping.current = own;
    const tell = (next: Told) => {
      if (stopping.current === own) setTold(next);
    };
    tell({ progress: { done: 0, all: 0 }, stopped: false });
    const order = { icp, icps, wonAt, now: new Date().toISOString() };
    calibrateAside(order, (done, all) => tell({ progress: { done, all }, stopped: false }), own.signal).then(
      (made) => {
        if (made) setReport(made);
        tell({ stopped: made === undefined });
      },
      (error: unknown) => tell({ stopped: false, failure: failureOf(error) }),
    );
    return () => {
      stopping.current = undefined;
      own.abort();
    };
  }, [icp.id, stamp, wonAt, turn]);
  const run = useCallback(() => setTurn((n) => n + 1), []);
  const stop = useCallback(() => stopping.current?.abort(), []);
  return { ...told, ...(report && { report }), run, stop };
}
