import { type Goals, goalsSchema, type InsightChoice, insightChoiceSchema } from '../model/insights.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';

const AT_FIRST: InsightChoice = { period: { kind: '90-days' }, compare: true };

/** What the insights view was last asked to show; at first everyone, in the last ninety days. */
export async function readInsightChoice(db: AssayDatabase): Promise<InsightChoice> {
  const row = await db.meta.get('insights');
  const read = z.safeParse(insightChoiceSchema, row?.value);
  return read.success ? read.data : AT_FIRST;
}

/** What the user means to do in a week; empty where nothing was set. */
export async function readGoals(db: AssayDatabase): Promise<Goals> {
  const row = await db.meta.get('goals');
  const read = z.safeParse(goalsSchema, row?.value);
  return read.success ? read.data : {};
}
