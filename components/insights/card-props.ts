import type { InsightReport } from '../../lib/browser/insights-session.ts';

/** What a card tells of. */
export interface CardProps {
  report: InsightReport;
}
