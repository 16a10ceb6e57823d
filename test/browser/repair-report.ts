import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { PointedPlace, Recipe } from '../../lib/model/recipe.ts';

/** How pointing went for one field on one kind of page. `restored` and `others` count the other people's pages. */
export interface RepairRow {
  /** The layout of a profile, or the kind of page. */
  on: string;
  field: string;
  /** Pages on which the break left the field unread, so that there was something to repair. */
  broken: number;
  pointed: number;
  restoredHere: number;
  others: number;
  restored: number;
  /** Others' pages on which the text could as well be something else: an employer that stands alone could be a school. */
  doubtful: number;
  wrong: number;
  /** Why pointing did not lead to a recipe, how often. */
  refused: Record<string, number>;
}

export const makeRow = (on: string, field: string): RepairRow => ({
  on,
  field,
  broken: 0,
  pointed: 0,
  restoredHere: 0,
  others: 0,
  restored: 0,
  doubtful: 0,
  wrong: 0,
  refused: {},
});

/** What pointing answers inside the page. */
export interface PointAnswer<Place> {
  ok: boolean;
  reason?: string;
  place?: Place;
}

/** Counts an answer; the place as a recipe that is kept, when there is one. */
export function countPointed(
  row: RepairRow,
  { place, reason = 'unknown' }: PointAnswer<PointedPlace>,
): Recipe | undefined {
  if (place) row.pointed += 1;
  else row.refused[reason] = (row.refused[reason] ?? 0) + 1;
  return place && { ...place, id: 'r', madeAt: '2026-11-22T09:00:00.000Z' };
}

/** One line of the report. */
export function tellRow(row: RepairRow): string {
  const share = row.others === 0 ? '' : ` (${((100 * row.restored) / row.others).toFixed(1)} %)`;
  const doubtful = row.doubtful === 0 ? '' : `, left alone as doubtful ${row.doubtful}`;
  const refused = Object.entries(row.refused).map(([reason, n]) => `, ${n} refused: ${reason}`);
  return `${row.on} ${row.field}: pointed ${row.pointed} of ${row.broken}${refused.join('')}; restored here ${row.restoredHere}, on others' pages ${row.restored} of ${row.others}${share}${doubtful}; wrong ${row.wrong}`;
}

/** A file as one script for the page. */
export async function bundleForPage(file: URL): Promise<string> {
  const entry = fileURLToPath(file);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'unused' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}

/** Calls something the script left in the page. */
export const callIn =
  (name: string) =>
  <T>(page: Page, method: string, ...given: unknown[]): Promise<T> =>
    page.evaluate(`${name}.${method}(...${JSON.stringify(given)})`);
