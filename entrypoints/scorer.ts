import { WORKER_NAME } from '../lib/browser/calibrator.ts';
import { serveCalibration } from '../lib/browser/serve-calibration.ts';
import { serveScoring } from '../lib/browser/serve-scoring.ts';

/**
 * A dedicated worker that scores everyone anew after a profile has changed, or by another name holds a profile against how
 * pursuits ended. One file, because nearly all of it is what both need.
 */
export default { main: () => (self.name === WORKER_NAME ? serveCalibration() : serveScoring()) };
