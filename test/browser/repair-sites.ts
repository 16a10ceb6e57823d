import type { Page } from '@playwright/test';
import { POINTABLE } from '../../lib/model/caps.ts';
import type { PersonReading, Reading } from '../../lib/model/reading.ts';
import type { PointedPlace, Recipe } from '../../lib/model/recipe.ts';
import { ANY_PERSON_KINDS } from '../site/kinds/any-person-kinds.ts';
import { anyResume } from '../site/kinds/any-resume-kind.ts';
import { makeWorld } from '../site/make-world.ts';
import { isSame } from '../site/same-value.ts';
import type { PageKind } from '../site/site-page.ts';
import {
  bundleForPage,
  callIn,
  countPointed,
  makeRow,
  type PointAnswer,
  type RepairRow,
  tellRow,
} from './repair-report.ts';
import type { RepairOptions } from './repair-rounds.ts';

type SiteField = (typeof POINTABLE)['any-site'][number];

interface Rig {
  page: Page;
  script: string;
  world: ReturnType<typeof makeWorld>;
  kind: PageKind;
  field: SiteField;
  others: number;
}

const call = callIn('repairSite');

const IN_PAGE = new URL('../mutation/repair-site-in-page.ts', import.meta.url);

const readValue = (reading: Reading, field: SiteField): unknown =>
  reading.ok && reading.kind === 'person' ? reading.people[0]?.[field] : undefined;

/** Shows somebody's page with the field broken, and says what stands there unread. */
async function visit({ page, script, world, kind, field }: Rig, at: number) {
  const { people } = world;
  const person = people[at % people.length];
  if (person === undefined) throw new Error('nobody lives in this world');
  const { url, html, truth } = kind.make({ world, person, nth: at, locale: person.locale });
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  await call(page, 'breakField', field);
  const reading = await call<Reading>(page, 'read', url, []);
  // Without its name a page is about nobody.
  if (!reading.ok && field !== 'name') throw new Error(`${kind.name} ${field}: the broken page is refused`);
  const fields: PersonReading | undefined = truth.people[0]?.fields;
  const value = fields?.[field];
  const isLost = readValue(reading, field) === undefined;
  const isShown = value !== undefined && (await call<boolean>(page, 'isShown', field, value));
  return { url, value, isLost, isShown };
}

async function proveField(rig: Rig, row: RepairRow, rounds: number): Promise<void> {
  const { page, field } = rig;
  for (let at = 0; at < rounds; at++) {
    const { url, value, isLost, isShown } = await visit(rig, at);
    if (!isLost || !isShown) continue;
    row.broken += 1;
    const answer = await call<PointAnswer<PointedPlace>>(page, 'point', url, field, value);
    const recipe = countPointed(row, answer);
    if (!recipe) continue;
    const here = readValue(await call<Reading>(page, 'read', url, [recipe]), field);
    if (isSame(field, value, here)) row.restoredHere += 1;
    else if (here !== undefined) row.wrong += 1;
    for (let other = at + 1; other <= at + rig.others; other++) await checkOther(rig, row, recipe, other);
  }
}

async function checkOther(rig: Rig, row: RepairRow, recipe: Recipe, at: number): Promise<void> {
  const { page, field } = rig;
  const { url, value, isLost, isShown } = await visit(rig, at);
  if (!isLost) return;
  const found = readValue(await call<Reading>(page, 'read', url, [recipe]), field);
  const isRight = found !== undefined && isSame(field, value, found);
  if (isShown) row.others += 1;
  if (isShown && isRight) row.restored += 1;
  if (found !== undefined && !isRight) row.wrong += 1;
}

/** The same as `proveRepair` for pages about one person on any site. */
export async function proveSites(page: Page, options: RepairOptions): Promise<RepairRow[]> {
  const { seed, people, rounds, others = 5, only = '', log } = options;
  const world = makeWorld({ seed, people });
  const script = await bundleForPage(IN_PAGE);
  const rows: RepairRow[] = [];
  for (const kind of [...ANY_PERSON_KINDS, anyResume]) {
    const stated = world.people.map((person) =>
      Object.keys(kind.make({ world, person, nth: 0, locale: person.locale }).truth.people[0]?.fields ?? {}),
    );
    for (const field of POINTABLE['any-site']) {
      const isStated = stated.some((fields) => fields.includes(field));
      if (!isStated || !`${kind.name} ${field}`.startsWith(only)) continue;
      const row = makeRow(kind.name, field);
      await proveField({ page, script, world, kind, field, others }, row, rounds);
      rows.push(row);
      log?.(tellRow(row));
    }
  }
  return rows;
}
