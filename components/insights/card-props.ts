import type { InsightReport, InsightSession } from '../../lib/browser/insights-session.ts';
import type { Names } from './tell-standing.ts';

/** What a card tells of. */
export interface CardProps {
  report: InsightReport;
  /** Whom the report is of, for what is asked besides. */
  session: InsightSession;
  names: Names;
}
