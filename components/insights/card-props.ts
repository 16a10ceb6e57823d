import type { InsightReport, InsightSession } from '../../lib/browser/insights-session.ts';
import type { Scoped } from './people-behind.ts';
import type { Names } from './tell-standing.ts';

/** What a card tells of. */
export interface CardProps {
  report: InsightReport;
  /** Whom the report is of, for what is asked besides. */
  session: InsightSession;
  names: Names;
}

/** Whom the numbers of a card are about, as filters need to know it. */
export const scopedOf = ({ choice }: InsightReport, { read }: InsightSession): Scoped => ({
  choice,
  groups: read.groups.map(({ key }) => key),
});
