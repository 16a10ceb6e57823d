import type { CalibrationChoice } from '../model/calibration.ts';
import type { AssayDatabase } from '../store/database.ts';

/** Remembers which profile the calibration view shows, and what counts there as won. */
export async function chooseCalibration(db: AssayDatabase, value: CalibrationChoice): Promise<void> {
  await db.meta.put({ key: 'calibration', value });
}
