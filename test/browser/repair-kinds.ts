import type { Page } from '@playwright/test';
import type { PersonReading, Reading } from '../../lib/model/reading.ts';
import type { PointableAdapter, PointedPlace, Recipe } from '../../lib/model/recipe.ts';
import { KIND_BREAKS } from '../mutation/break-kind.ts';
import { judgePage } from '../site/judge-page.ts';
import { makeWorld } from '../site/make-world.ts';
import { PAGE_KINDS } from '../site/page-kinds.ts';
import { isSame } from '../site/same-value.ts';
import type { PageKind, SitePage } from '../site/site-page.ts';
import type { SitePerson } from '../site/world.ts';
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
  /** The field, and which way it is broken where there are several. */
  how: string;
  others: number;
}

/** Values of a field by whose they are: a company's own, or each row's person's. */
type Values = Map<string, unknown>;

const call = callIn('repairKind');

const IN_PAGE = new URL('../mutation/repair-kind-in-page.ts', import.meta.url);

const pick = (record: object | undefined, field: string): unknown =>
  (record as Record<string, unknown> | undefined)?.[field];

/** Whose values they are. On other sites identities are many and in no order; nobody is named twice on one list there. */
const whose = ({ identities: [first = ''], name = '', url = '' }: PersonReading): string =>
  url.startsWith('https://www.linkedin.com/') ? first : name;

function truthOf({ truth }: SitePage, field: string): Values {
  if (truth.kind === 'company') return new Map([['company', pick(truth.company, field)]]);
  return new Map(truth.people.map(({ fields }) => [whose(fields), pick(fields, field)]));
}

function valuesOf(reading: Reading, field: string): Values {
  if (!reading.ok) return new Map();
  if (reading.kind === 'company') return new Map([['company', pick(reading.company, field)]]);
  return new Map(reading.people.map((one) => [whose(one), pick(one, field)]));
}

const personAt = ({ world: { people } }: Rig, at: number): SitePerson => {
  const person = people[at % people.length];
  if (person === undefined) throw new Error('nobody lives in this world');
  return person;
};

/** Shows a page with the field broken. Only what was not read all the same is there to be repaired. */
async function visit(rig: Rig, at: number, locale = personAt(rig, at).locale) {
  const { page, script, world, kind, field, how } = rig;
  const shown = kind.make({ world, person: personAt(rig, at), nth: at, locale });
  await page.setContent(shown.html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  await call(page, 'breakField', kind.name, how);
  const before = await call<Reading>(page, 'read', shown.url, []);
  const left = valuesOf(before, field);
  const truth = truthOf(shown, field);
  const lost = new Map([...truth].filter(([who]) => left.get(who) === undefined));
  const values = [...lost.values()].filter((value) => value !== undefined);
  const first = values[0];
  const isThere = first !== undefined && (await call<boolean>(page, 'isShown', field, first));
  return { shown, before, lost, first: isThere ? first : undefined };
}

type Visit = Awaited<ReturnType<typeof visit>>;

/** What is wrong on a page with the recipe, in any field of anybody, and was not without it. */
function wrongSince({ shown, before }: Visit, reading: Reading): number {
  const wrongs = (read: Reading) => judgePage(shown.truth, read).wrong.map((one) => JSON.stringify(one));
  const known = wrongs(before);
  return wrongs(reading).filter((wrong) => !known.includes(wrong)).length;
}

/** Holds what is read with a recipe against the truth of what was lost: how much came back, and how much of it all is wrong. */
function compare(field: string, visited: Visit, reading: Reading) {
  const found = valuesOf(reading, field);
  const told = [...visited.lost].filter(([, value]) => value !== undefined);
  const right = told.filter(([who, value]) => isSame(field, value, found.get(who))).length;
  return { right, of: told.length, wrong: wrongSince(visited, reading) };
}

/** Where only words nobody knows tell the field, pages are the user's, in one language; in others nothing may be wrong. */
const tellsByWords = ({ how }: Rig): boolean => how.endsWith('relabelled');

async function proveKind(rig: Rig, row: RepairRow, rounds: number): Promise<void> {
  const { page, adapter, field } = rig;
  const readWith = ({ shown }: Visit, recipe: Recipe) => call<Reading>(page, 'read', shown.url, [recipe]);
  for (let at = 0; at < rounds; at++) {
    const visited = await visit(rig, at);
    const { shown, first } = visited;
    if (first === undefined) continue;
    row.broken += 1;
    const answer = await call<PointAnswer<PointedPlace>>(page, 'point', shown.url, adapter, field, first);
    const recipe = countPointed(row, answer);
    if (!recipe) continue;
    const here = compare(field, visited, await readWith(visited, recipe));
    if (here.right > 0 && here.right >= here.of * 0.9) row.restoredHere += 1;
    row.wrong += here.wrong;
    for (let other = at + 1; other <= at + rig.others; other++) {
      const next = await visit(rig, other, tellsByWords(rig) ? personAt(rig, at).locale : undefined);
      const there = compare(field, next, await readWith(next, recipe));
      row.wrong += there.wrong;
      row.others += there.of;
      row.restored += there.right;
      if (!tellsByWords(rig)) continue;
      const abroad = await visit(rig, other);
      row.wrong += compare(field, abroad, await readWith(abroad, recipe)).wrong;
    }
  }
}

/** Which adapter reads a kind of page. */
const ADAPTERS: readonly [start: string, adapter: PointableAdapter][] = [
  ['any/', 'any-site'],
  ['company/', 'linkedin-company'],
  ['people-search/', 'linkedin-people-search'],
  ['connections/', 'linkedin-connections'],
  ['search-all/', 'linkedin-people-search'],
  ['group-members/', 'linkedin-group-members'],
  ['reactions-dialog/', 'linkedin-post-people'],
  ['commenters-dialog/', 'linkedin-post-people'],
  ['sales-', 'linkedin-sales'],
];

/** The same as `proveRepair` for companies' pages and lists; of a list every row counts. */
export async function proveKinds(page: Page, options: RepairOptions): Promise<RepairRow[]> {
  const { seed, people, rounds, others = 5, only = '', log } = options;
  const world = makeWorld({ seed, people });
  const script = await bundleForPage(IN_PAGE);
  const rows: RepairRow[] = [];
  for (const kind of PAGE_KINDS) {
    const adapter = ADAPTERS.find(([start]) => kind.name.startsWith(start))?.[1];
    for (const how of Object.keys(KIND_BREAKS[kind.name] ?? {})) {
      const [field = how] = how.split(' ');
      if (!adapter || !`${kind.name} ${how}`.startsWith(only)) continue;
      const row = makeRow(kind.name, how);
      await proveKind({ page, script, world, kind, adapter, field, how, others }, row, rounds);
      rows.push(row);
      log?.(tellRow(row));
    }
  }
  return rows;
}
