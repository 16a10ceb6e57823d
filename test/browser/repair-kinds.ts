import type { Page } from '@playwright/test';
import { POINTABLE } from '../../lib/model/caps.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { PointableAdapter, PointedPlace, Recipe } from '../../lib/model/recipe.ts';
import { KIND_BREAKS } from '../mutation/break-kind.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import { isSame } from '../site/same-value.ts';
import type { PageKind, SitePage } from '../site/site-page.ts';
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

interface Rig {
  page: Page;
  script: string;
  world: ReturnType<typeof makeWorld>;
  kind: PageKind;
  adapter: PointableAdapter;
  field: string;
  others: number;
}

/** Values of a field by whose they are: a company's own, or each row's person's. */
type Values = Map<string, unknown>;

const call = callIn('repairKind');

const IN_PAGE = new URL('../mutation/repair-kind-in-page.ts', import.meta.url);

const pick = (record: object | undefined, field: string): unknown =>
  (record as Record<string, unknown> | undefined)?.[field];

function truthOf({ truth }: SitePage, field: string): Values {
  if (truth.kind === 'company') return new Map([['company', pick(truth.company, field)]]);
  return new Map(truth.people.map(({ fields }) => [fields.identities[0] ?? '', pick(fields, field)]));
}

function valuesOf(reading: Reading, field: string): Values {
  if (!reading.ok) return new Map();
  if (reading.kind === 'company') return new Map([['company', pick(reading.company, field)]]);
  return new Map(reading.people.map((one) => [one.identities[0] ?? '', pick(one, field)]));
}

/** Shows a page with the field broken. Only what was not read all the same is there to be repaired. */
async function visit({ page, script, world, kind, field }: Rig, at: number) {
  const { people } = world;
  const person = people[at % people.length];
  if (person === undefined) throw new Error('nobody lives in this world');
  const shown = kind.make({ world, person, nth: at, locale: person.locale });
  await page.setContent(shown.html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  await call(page, 'breakField', kind.name, field);
  const left = valuesOf(await call<Reading>(page, 'read', shown.url, []), field);
  const truth = truthOf(shown, field);
  const lost = new Map([...truth].filter(([who]) => left.get(who) === undefined));
  const values = [...lost.values()].filter((value) => value !== undefined);
  const first = values[0];
  const isThere = first !== undefined && (await call<boolean>(page, 'isShown', field, first));
  return { url: shown.url, lost, first: isThere ? first : undefined };
}

/** Holds what is read with a recipe against the truth of what was lost: how much came back, and how much of it wrong. */
function compare(field: string, lost: Values, reading: Reading) {
  const found = valuesOf(reading, field);
  const told = [...lost].filter(([, value]) => value !== undefined);
  const right = told.filter(([who, value]) => isSame(field, value, found.get(who))).length;
  const back = [...lost].filter(([who]) => found.get(who) !== undefined).length;
  const strangers = [...found].filter(([who, value]) => value !== undefined && !lost.has(who) && who === '');
  return { right, of: told.length, wrong: back - right + strangers.length };
}

async function proveKind(rig: Rig, row: RepairRow, rounds: number): Promise<void> {
  const { page, adapter, field } = rig;
  for (let at = 0; at < rounds; at++) {
    const { url, lost, first } = await visit(rig, at);
    if (first === undefined) continue;
    row.broken += 1;
    const answer = await call<PointAnswer<PointedPlace>>(page, 'point', url, adapter, field, first);
    const place = countPointed(row, answer);
    if (!place) continue;
    const recipe: Recipe = { ...place, id: 'r', madeAt: '2026-11-22T09:00:00.000Z' };
    const here = compare(field, lost, await call<Reading>(page, 'read', url, [recipe]));
    if (here.right > 0 && here.right >= here.of * 0.9) row.restoredHere += 1;
    row.wrong += here.wrong;
    for (let other = at + 1; other <= at + rig.others; other++) {
      const next = await visit(rig, other);
      const there = compare(field, next.lost, await call<Reading>(page, 'read', next.url, [recipe]));
      row.wrong += there.wrong;
      row.others += there.of;
      row.restored += there.right;
    }
  }
}

/** Which adapter reads a kind of page. */
const ADAPTERS: readonly [start: string, adapter: PointableAdapter][] = [
  ['company/', 'linkedin-company'],
  ['people-search/', 'linkedin-people-search'],
  ['connections/', 'linkedin-connections'],
  ['group-members/', 'linkedin-group-members'],
];

/** The same as `proveRepair` for companies' pages and lists; of a list every row counts. */
export async function proveKinds(page: Page, options: RepairOptions): Promise<RepairRow[]> {
  const { seed, people, rounds, others = 5, only = '', log } = options;
  const world = makeWorld({ seed, people });
  const script = await bundleForPage(IN_PAGE);
  const rows: RepairRow[] = [];
  for (const kind of PAGE_KINDS) {
    const adapter = ADAPTERS.find(([start]) => kind.name.startsWith(start))?.[1];
    for (const field of adapter ? POINTABLE[adapter] : []) {
      if (!adapter || !KIND_BREAKS[kind.name]?.[field] || !`${kind.name} ${field}`.startsWith(only)) continue;
      const row = makeRow(kind.name, field);
      await proveKind({ page, script, world, kind, adapter, field, others }, row, rounds);
      rows.push(row);
      log?.(tellRow(row));
    }
  }
  return rows;
}
