import { serveCalibration } from './serve-calibration.ts';
import { serveExporting } from './serve-exporting.ts';
import { serveImporter } from './serve-importer.ts';
import { serveInsights } from './serve-insights.ts';
import { serveListMaking } from './serve-list-making.ts';
import { serveMessageCounts } from './serve-message-counts.ts';
import { serveScoring } from './serve-scoring.ts';
import { CALIBRATOR, EXPORTER, IMPORTER, INSIGHTS, LIST_MAKER, MESSAGE_COUNTER } from './trades.ts';

/**
 * This module's own address, which a page gives to its worker: as a module, the worker shares its code with the pages
 * instead of bringing a copy of it. Taken apart like this, because WXT writes the page's address for `import.meta.url`.
 */
export const { url: LONG_WORK } = import.meta;

// In a page it only tells its address. Nothing else runs it without a document.
if (typeof document === 'undefined') {
  if (self.name === CALIBRATOR) serveCalibration();
  else if (self.name === EXPORTER) serveExporting();
  else if (self.name === IMPORTER) serveImporter();
  else if (self.name === INSIGHTS) serveInsights();
  else if (self.name === LIST_MAKER) serveListMaking();
  else if (self.name === MESSAGE_COUNTER) serveMessageCounts();
  else serveScoring();
}
