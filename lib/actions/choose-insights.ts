import type { InsightChoice } from '../model/insights.ts';
import type { AssayDatabase } from '../store/database.ts';

/** Remembers what the insights view shows. */
export async function chooseInsights(db: AssayDatabase, value: InsightChoice): Promise<void> {
  await db.meta.put({ key: 'insights', value });
}
