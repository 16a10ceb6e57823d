import { RECENT_DAYS } from '../model/calibration.ts';
import { calibrate, wouldHaveChanged } from '../qualify/calibrate/index.ts';
import { readCalibrationCases } from '../store/calibration-cases.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { CalibrationOrder, CalibrationReport } from './calibrator.ts';
import { serveWork } from './serve-work.ts';
import type { Counted } from './work-aside.ts';

const DAY = 86_400_000;

async function report(
  db: AssayDatabase,
  { icp, icps, wonAt, now }: CalibrationOrder,
  tell: (step: Counted) => void,
): Promise<CalibrationReport> {
  const progress = (done: number, all: number) => tell({ done, all });
  const cases = await readCalibrationCases(db, { icp, icps, wonAt }, progress);
  const calibration = calibrate(cases, icp);
  const since = new Date(Date.parse(now) - RECENT_DAYS * DAY).toISOString();
  const recent = cases.filter(({ at }) => at >= since);
  const first = recent.at(-1)?.at ?? now;
  return {
    icp,
    wonAt,
    calibration,
    changes: calibration.proposals.map((proposal) => wouldHaveChanged(cases, icp, proposal)),
    recent: recent.map(({ id }) => id),
    recentDays: Math.max(1, Math.ceil((Date.parse(now) - Date.parse(first)) / DAY)),
  };
}

/** The worker's side of `calibrateAside`. */
export function serveCalibration(): void {
  serveWork<CalibrationOrder, CalibrationReport, Counted>(report);
}
