import { serveScoring } from '../lib/browser/serve-scoring.ts';

/** A dedicated worker that scores everyone anew after a profile has changed. */
export default { main: serveScoring };
