import type { Page } from '@playwright/test';
import { CONTACT_FIELDS, POINTABLE } from '../../lib/model/caps.ts';
import type { PersonReading, Reading } from '../../lib/model/reading.ts';
import type { PointedPlace, Recipe } from '../../lib/model/recipe.ts';
import { BREAKS, PORTRAIT } from '../mutation/break-field.ts';
import { makeWorld } from '../site/make-world.ts';
import { renderProfile } from '../site/render-profile.ts';
import { isSame } from '../site/same-value.ts';
import { truthOf } from '../site/truth.ts';
import { profileUrl, type SiteView } from '../site/view.ts';
import type { SiteLayout, SitePerson } from '../site/world.ts';
import {
  bundleForPage,
  callIn,
  countPointed,
  makeRow,
  type PointAnswer,
  type RepairRow,
  tellRow,
} from './repair-report.ts';

type ProfileField = (typeof POINTABLE)['linkedin-profile'][number];
type BrokenLayout = SiteLayout & keyof typeof BREAKS;

interface Aim {
  layout: BrokenLayout;
  field: ProfileField;
}

interface Rig {
  page: Page;
  script: string;
  world: ReturnType<typeof makeWorld>;
  others: number;
}

/** Fields that stand there only together: a history tells the employer without the top card. */
const viewOf = (layout: BrokenLayout, field: ProfileField, person: SitePerson): SiteView => ({
  layout,
  locale: person.locale,
  scrolled: true,
  ...(CONTACT_FIELDS.some((known) => known === field) && { overlay: true }),
});

async function show({ page, script, world }: Rig, view: SiteView, person: SitePerson) {
  await page.setContent(renderProfile(world, person, view), { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return truthOf(world, person, view);
}

const IN_PAGE = new URL('../mutation/repair-in-page.ts', import.meta.url);

const call = callIn('repair');

const readValue = (reading: Reading, field: ProfileField): unknown =>
  reading.ok ? reading.people[0]?.[field] : undefined;

/** What is right on the page as the break left it: portraits have other addresses then. */
function expectedOf(fields: PersonReading, field: ProfileField): PersonReading {
  const { photoUrl } = fields;
  if (field !== 'photoUrl' || photoUrl === undefined) return fields;
  return { ...fields, photoUrl: photoUrl.replace(PORTRAIT.before, PORTRAIT.after) };
}

/** Shows someone's page with the field broken, and what is read of it all the same. */
async function visit(rig: Rig, { layout, field }: Aim, person: SitePerson) {
  const { fields, alsoRight } = await show(rig, viewOf(layout, field, person), person);
  const url = profileUrl(person);
  const truth = expectedOf(fields, field);
  await call(rig.page, 'breakField', layout, field);
  const reading = await call<Reading>(rig.page, 'read', url, []);
  // Without its name a page is about nobody.
  if (!reading.ok && field !== 'name')
    throw new Error(`${layout} ${field}: the broken page is refused (${reading.tried.join('; ')})`);
  const right = [truth[field], ...(alsoRight[field] ?? [])].filter((value) => value !== undefined);
  const isRight = (found: unknown) => right.some((value) => isSame(field, value, found));
  return { truth, url, isRight, left: readValue(reading, field) };
}

async function checkOthers(
  rig: Rig,
  aim: Aim,
  row: RepairRow,
  recipe: Recipe,
  others: readonly SitePerson[],
): Promise<void> {
  const { layout, field } = aim;
  for (const person of others) {
    const { truth, url, isRight, left } = await visit(rig, aim, person);
    if (left !== undefined) continue;
    const found = readValue(await call<Reading>(rig.page, 'read', url, [recipe]), field);
    const shown =
      truth[field] !== undefined && (await call<boolean>(rig.page, 'isShown', layout, field, truth));
    const doubtful = field === 'company' && found === undefined && person.studies.length === 0;
    if (shown && doubtful) row.doubtful += 1;
    if (shown && !doubtful) row.others += 1;
    if (shown && found !== undefined && isRight(found)) row.restored += 1;
    if (found !== undefined && !isRight(found)) row.wrong += 1;
  }
}

export interface RepairOptions {
  seed: number;
  people: number;
  /** On how many people's pages each field is pointed at. */
  rounds: number;
  /** How many others' pages each place is tried on; five unless told. */
  others?: number;
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
  { seed, people, rounds, others = 5, only = '', log }: RepairOptions,
): Promise<RepairRow[]> {
  const rig: Rig = {
    page,
    script: await bundleForPage(IN_PAGE),
    world: makeWorld({ seed, people }),
    others,
  };
  const rows: RepairRow[] = [];
  for (const layout of Object.keys(BREAKS) as BrokenLayout[]) {
    for (const field of POINTABLE['linkedin-profile']) {
      if (BREAKS[layout][field] === undefined || !`${layout} ${field}`.startsWith(only)) continue;
      const row = makeRow(layout, field);
      await proveField(rig, { layout, field }, row, rounds);
      rows.push(row);
      log?.(tellRow(row));
    }
  }
  return rows;
}

async function proveField(rig: Rig, aim: Aim, row: RepairRow, rounds: number): Promise<void> {
  const { people } = rig.world;
  const { layout, field } = aim;
  for (const [index, person] of people.slice(0, rounds).entries()) {
    const { truth, url, isRight, left } = await visit(rig, aim, person);
    if (truth[field] === undefined || left !== undefined) continue;
    if (!(await call<boolean>(rig.page, 'isShown', layout, field, truth))) continue;
    if (field === 'company' && person.studies.length === 0) continue;
    row.broken += 1;
    const answer = await call<PointAnswer<PointedPlace>>(rig.page, 'point', url, layout, field, truth);
    const recipe = countPointed(row, answer);
    if (!recipe) continue;
    const here = readValue(await call<Reading>(rig.page, 'read', url, [recipe]), field);
    if (isRight(here)) row.restoredHere += 1;
    else if (here !== undefined) row.wrong += 1;
    const others = [...people.slice(index + 1), ...people.slice(0, index)].slice(0, rig.others);
    await checkOthers(rig, aim, row, recipe, others);
  }
}
