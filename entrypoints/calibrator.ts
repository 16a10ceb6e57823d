import { serveCalibration } from '../lib/browser/serve-calibration.ts';

/** A dedicated worker that holds a profile against how pursuits ended. */
export default { main: serveCalibration };
