import { type Reading, readingSchema } from '../../lib/model/reading.ts';
import { z } from '../../lib/model/schema.ts';
import { judgePage } from '../site/judge-page.ts';
import { itemAt } from '../site/random.ts';
import type { PageKind, PageWish, SitePage } from '../site/site-page.ts';
import { SITE_LOCALES, type SiteLocale, type World } from '../site/world.ts';
import type { MutantOrder, MutantResult } from './mutate-in-page.ts';
import type { MutationLab } from './mutation-lab.ts';
import { MUTATIONS, type MutationName } from './operators.ts';
import { addTo, type KindTally, newTally } from './tally.ts';

/** Mutants made of one page, before the next is opened. */
const PER_PAGE = 20;
const IN_PLACE = MUTATIONS.filter((name) => name !== 'translate');

/** The nth wish for a kind: people, rows and languages go round. */
export function wishOf(world: World, nth: number, locale?: SiteLocale): PageWish {
  return {
    world,
    person: itemAt(world.people, nth),
    nth: nth % 3,
    locale: locale ?? itemAt(SITE_LOCALES, nth),
  };
}

/** A reading as the reader's contract has it; `undefined` when the reader threw, gave up inside, or answered something else. */
export function parseReading(result: MutantResult): Reading | undefined {
  const parsed = z.safeParse(readingSchema, result.reading);
  if (!parsed.success) return undefined;
  const reading = parsed.data;
  return !reading.ok && reading.tried.includes('reading the page failed') ? undefined : reading;
}

interface Judged {
  mutation: MutationName;
  page: SitePage;
  result: MutantResult;
  /** Fields right on the same page unmutated. */
  base: number;
  where: string;
}

function judge(tally: KindTally, { mutation, page, result, base, where }: Judged): number {
  const reading = parseReading(result);
  if (reading === undefined) {
    addTo(tally, mutation, { base, right: 0, missing: 0, wrong: [], crashed: where, ms: result.ms });
    return 0;
  }
  const verdict = judgePage(page.truth, reading, { removed: result.removed });
  addTo(tally, mutation, {
    base,
    right: verdict.right,
    missing: verdict.missing.length,
    wrong: verdict.wrong.map((one) => ({ ...one, where })),
    ms: result.ms,
  });
  return verdict.right;
}

async function readPlain(lab: MutationLab, page: SitePage): Promise<number> {
  await lab.open(page);
  const [result] = await lab.run([{ mutation: 'none', seed: '0' }]);
  const reading = result && parseReading(result);
  return reading ? judgePage(page.truth, reading).right : 0;
}

/** The orders for one page: the operators in turn, each with a seed that names it. */
function ordersFor(kind: PageKind, nth: number, count: number): MutantOrder[] {
  return Array.from({ length: count }, (_, step) => ({
    mutation: itemAt(IN_PLACE, nth * count + step),
    seed: `${kind.name}/${nth}/${step}`,
  }));
}

/**
 * Puts one kind of page through `count` mutants, over people and languages, and tallies what came out. A page counts once
 * as a translation of itself: the same page in English is what its fields are compared with.
 */
export async function runKind(
  lab: MutationLab,
  world: World,
  kind: PageKind,
  count: number,
): Promise<KindTally> {
  const tally = newTally(kind.name);
  for (let nth = 0; nth * PER_PAGE < count; nth += 1) {
    const wish = wishOf(world, nth);
    const orders = ordersFor(kind, nth, Math.min(PER_PAGE, count - nth * PER_PAGE) - 1);
    const english = wish.locale === 'en' ? 0 : await readPlain(lab, kind.make({ ...wish, locale: 'en' }));
    const page = kind.make(wish);
    await lab.open(page);
    const [plain, ...mutants] = await lab.run([{ mutation: 'none', seed: '0' }, ...orders]);
    if (plain === undefined) continue;
    const where = `${wish.locale} #${nth}`;
    const base = judge(tally, {
      mutation: wish.locale === 'en' ? 'none' : 'translate',
      page,
      result: plain,
      base: english,
      where,
    });
    for (const [step, result] of mutants.entries()) {
      const order = orders[step];
      if (order) judge(tally, { ...order, page, result, base, where: `${where} seed ${order.seed}` });
    }
  }
  return tally;
}

/**
 * Reads `pages` pages of a kind, each grown to three megabytes, and returns the milliseconds of each reading. Nothing else
 * may run beside it, or its time is counted too.
 */
export async function timeLargePages(
  lab: MutationLab,
  world: World,
  kind: PageKind,
  pages: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < pages; nth += 1) {
    await lab.open(kind.make(wishOf(world, nth)));
    const results = await lab.run([{ mutation: 'none', seed: `large/${nth}`, swollen: true }]);
    times.push(...results.map(({ ms }) => ms));
  }
  return times;
}
