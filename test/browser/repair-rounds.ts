import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { POINTABLE_FIELDS } from '../../lib/model/caps.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { PointableField, Recipe } from '../../lib/model/recipe.ts';
import { BREAKS } from '../mutation/break-field.ts';
import { makeWorld } from '../site/make-world.ts';
import { renderProfile } from '../site/render-profile.ts';
import { truthOf } from '../site/truth.ts';
import { profileUrl, type SiteView } from '../site/view.ts';
import type { SiteLayout, SitePerson } from '../site/world.ts';

type BrokenLayout = SiteLayout & keyof typeof BREAKS;

/** How pointing went for one field in one layout. `restored` and `others` count the other people's pages. */
export interface RepairRow {
  layout: BrokenLayout;
  field: PointableField;
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

const ENTRY = fileURLToPath(new URL('../mutation/repair-in-page.ts', import.meta.url));

/** The in-page part as one script. */
async function bundleRepair(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'unused' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}

interface Rig {
  page: Page;
  script: string;
  world: ReturnType<typeof makeWorld>;
}

/** Fields that stand there only together: a history tells the employer without the top card. */
const viewOf = (layout: BrokenLayout, person: SitePerson): SiteView => ({
  layout,
  locale: person.locale,
  scrolled: true,
});

async function show({ page, script, world }: Rig, layout: BrokenLayout, person: SitePerson) {
  await page.setContent(renderProfile(world, person, viewOf(layout, person)), {
    waitUntil: 'domcontentloaded',
  });
  await page.evaluate(script);
  return truthOf(world, person, viewOf(layout, person));
}

const call = <T>(page: Page, name: string, ...given: unknown[]): Promise<T> =>
  page.evaluate(`repair.${name}(...${JSON.stringify(given)})`);

const readValue = (reading: Reading, field: PointableField): string | undefined =>
  reading.ok ? reading.people[0]?.[field] : undefined;

/** Shows someone's page with the field broken; nothing where it was read all the same, or is not there to point at. */
async function visit(rig: Rig, layout: BrokenLayout, field: PointableField, person: SitePerson) {
  const truth = await show(rig, layout, person);
  const url = profileUrl(person);
  const value = truth.fields[field];
  await call(rig.page, 'breakField', layout, field);
  const reading = await call<Reading>(rig.page, 'read', url, []);
  if (!reading.ok)
    throw new Error(`${layout} ${field}: the broken page is refused (${reading.tried.join('; ')})`);
  return { truth, url, value, left: readValue(reading, field) };
}

async function checkOthers(
  rig: Rig,
  row: RepairRow,
  recipe: Recipe,
  others: readonly SitePerson[],
): Promise<void> {
  for (const person of others) {
    const { truth, url, value, left } = await visit(rig, row.layout, row.field, person);
    if (left !== undefined) continue;
    const reading = await call<Reading>(rig.page, 'read', url, [recipe]);
    const found = readValue(reading, row.field);
    const shown = value !== undefined && (await call<boolean>(rig.page, 'isShown', url, row.field, value));
    const right = found === value || (truth.alsoRight[row.field] ?? []).includes(found ?? '');
    const doubtful = row.field === 'company' && found === undefined && person.studies.length === 0;
    if (shown && doubtful) row.doubtful += 1;
    if (shown && !doubtful) row.others += 1;
    if (shown && found !== undefined && right) row.restored += 1;
    if (found !== undefined && !right) row.wrong += 1;
  }
}

export interface RepairOptions {
  seed: number;
  people: number;
  /** On how many people's pages each field is pointed at. */
  rounds: number;
  /** One layout and field alone, `sdui headline`, or a layout. */
  only?: string | undefined;
  log?: (line: string) => void;
}

/**
 * For every field of every layout: breaks it, points at its text once, and reads that page and five other people's with
 * what was pointed out. Every person of the world is the one whose page is pointed at, `rounds` at most.
 */
export async function proveRepair(
  page: Page,
  { seed, people, rounds, only = '', log }: RepairOptions,
): Promise<RepairRow[]> {
  const rig: Rig = { page, script: await bundleRepair(), world: makeWorld({ seed, people }) };
  const rows: RepairRow[] = [];
  for (const layout of Object.keys(BREAKS) as BrokenLayout[]) {
    for (const field of POINTABLE_FIELDS) {
      if (BREAKS[layout][field] === undefined || !`${layout} ${field}`.startsWith(only)) continue;
      const row = {
        layout,
        field,
        broken: 0,
        pointed: 0,
        restoredHere: 0,
        others: 0,
        restored: 0,
        doubtful: 0,
        wrong: 0,
        refused: {},
      };
      await proveField(rig, row, rounds);
      rows.push(row);
      log?.(tellRow(row));
    }
  }
  return rows;
}

async function proveField(rig: Rig, row: RepairRow, rounds: number): Promise<void> {
  const { people } = rig.world;
  for (const [index, person] of people.slice(0, rounds).entries()) {
    const { url, value, left } = await visit(rig, row.layout, row.field, person);
    if (value === undefined || left !== undefined) continue;
    if (!(await call<boolean>(rig.page, 'isShown', url, row.field, value))) continue;
    if (row.field === 'company' && person.studies.length === 0) continue;
    row.broken += 1;
    const pointed = await call<{ ok: boolean; reason?: string; place?: Omit<Recipe, 'id' | 'madeAt'> }>(
      rig.page,
      'point',
      url,
      row.field,
      value,
    );
    if (!pointed.place) {
      const reason = pointed.reason ?? 'unknown';
      row.refused[reason] = (row.refused[reason] ?? 0) + 1;
      continue;
    }
    row.pointed += 1;
    const recipe: Recipe = { ...pointed.place, id: 'r', madeAt: '2026-11-22T09:00:00.000Z' };
    const here = readValue(await call<Reading>(rig.page, 'read', url, [recipe]), row.field);
    if (here === value) row.restoredHere += 1;
    else if (here !== undefined) row.wrong += 1;
    const others = [1, 2, 3, 4, 5].map((step) => people[(index + step) % people.length]);
    await checkOthers(
      rig,
      row,
      recipe,
      others.filter((other) => other !== undefined),
    );
  }
}

/** One line of the report. */
function tellRow(row: RepairRow): string {
  const share = row.others === 0 ? '' : ` (${((100 * row.restored) / row.others).toFixed(1)} %)`;
  const doubtful = row.doubtful === 0 ? '' : `, left alone as doubtful ${row.doubtful}`;
  const refused = Object.entries(row.refused).map(([reason, n]) => `, ${n} refused: ${reason}`);
  return `${row.layout} ${row.field}: pointed ${row.pointed} of ${row.broken}${refused.join('')}; restored here ${row.restoredHere}, on others' pages ${row.restored} of ${row.others}${share}${doubtful}; wrong ${row.wrong}`;
}
