import type { Calibration, ChangedCase } from '../model/calibration.ts';
import type { Icp } from '../model/icp.ts';
import type { Instant } from '../model/schema.ts';
import type { WonStage } from '../model/words.ts';
import { CALIBRATOR } from './trades.ts';
import { type Counted, workAside } from './work-aside.ts';

/** What to hold against how pursuits ended. */
export interface CalibrationOrder {
  icp: Icp;
  /** All profiles in use, that one among them. */
  icps: readonly Icp[];
  wonAt: WonStage;
  /** What is recent is told from here. */
  now: Instant;
}

/** What the outcomes say of one version of a profile. */
export interface CalibrationReport {
  icp: Icp;
  wonAt: WonStage;
  calibration: Calibration;
  /** Whom each proposal would have judged otherwise, in the order of the proposals; who ended last first. */
  changes: ChangedCase[][];
  /** Whose pursuit ended within the last `RECENT_DAYS` of the model. */
  recent: string[];
  /** Days since the first of those, whole and at least one: in how many they came. */
  recentDays: number;
}

/**
 * Reads how pursuits ended and holds a profile against it, in a worker of its own, so that no page waits for it. It writes
 * nothing, so that stopping it costs nothing.
 * @param progress called with ledgers read and those there are
 * @returns `undefined` when `signal` was aborted
 * @throws WorkFailed when the store fails
 */
export async function calibrateAside(
  order: CalibrationOrder,
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<CalibrationReport | undefined> {
  const onStep = ({ done, all }: Counted) => progress(done, all);
  return await workAside<CalibrationReport, Counted>(CALIBRATOR, order, { onStep, signal, stop: 'kill' });
}
