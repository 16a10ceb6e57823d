import type { CalibrationChoice, KeptWeight } from '../model/calibration.ts';
import type { AssayDatabase } from './database.ts';

/** What the calibration view was last asked to show; at first the profile saved last, won from an opportunity on. */
export async function readCalibrationChoice(db: AssayDatabase): Promise<CalibrationChoice> {
  const row = await db.meta.get('calibration');
  return row?.key === 'calibration' ? row.value : { wonAt: 'opportunity' };
}

/** Every proposal that was declined. */
export async function readKeptWeights(db: AssayDatabase): Promise<KeptWeight[]> {
  const row = await db.meta.get('keptWeights');
  return row?.key === 'keptWeights' ? row.value : [];
}
