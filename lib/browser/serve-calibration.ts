import { describeFailure } from '../actions/outcome.ts';
import { RECENT_DAYS } from '../model/calibration.ts';
import { calibrate, wouldHaveChanged } from '../qualify/calibrate/index.ts';
import { readCalibrationCases } from '../store/calibration-cases.ts';
import { AssayDatabase } from '../store/database.ts';
import type { CalibrationOrder, CalibrationReport, CalibratorWord } from './calibrator.ts';

const DAY = 86_400_000;

const say = (word: CalibratorWord) => postMessage(word);

async function report(db: AssayDatabase, order: CalibrationOrder): Promise<CalibrationReport> {
  const { icp, icps, wonAt, now } = order;
  const progress = (done: number, all: number) => say({ kind: 'progress', done, all });
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

async function serve(order: CalibrationOrder): Promise<void> {
  const db = new AssayDatabase();
  try {
    say({ kind: 'ended', report: await report(db, order) });
  } catch (error) {
    say({ kind: 'failed', failure: describeFailure(error) });
  } finally {
    db.close();
  }
}

/** The worker's side of `calibrateAside`: one order, answered once. */
export function serveCalibration(): void {
  addEventListener('message', ({ data: order }: MessageEvent<CalibrationOrder>) => void serve(order));
}
