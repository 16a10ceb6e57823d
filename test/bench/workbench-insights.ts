import { answer } from '../../lib/store/answer.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { times } from './raw-requests.ts';
import { until, watchBlocks } from './watch-page.ts';

const CHUNK = 2_000;

/** Every entry taken over raw, in shares of the same size, and thrown away, in milliseconds. */
async function readingEntries(name: string): Promise<number> {
  const db = new AssayDatabase(name);
  await db.open();
  const [ms = 0] = await times(1, async () => {
    for (let range: IDBKeyRange | null = null; ; ) {
      const store = db.backendDB().transaction('ledger').objectStore('ledger');
      const rows = (await answer(store.getAll(range, CHUNK))) as { id: string }[];
      const last = rows.at(-1);
      if (last === undefined || rows.length < CHUNK) break;
      range = IDBKeyRange.lowerBound(last.id, true);
    }
  });
  db.close();
  return ms;
}

/** The first number of the room, which stands beside the funnel. */
const headline = () => document.querySelector('.insight-number')?.closest('p')?.textContent ?? '';

const standing = () => document.querySelector('.insight-standing')?.textContent ?? '';

interface Opening {
  /** Milliseconds from the way into the room to its first numbers. */
  first: number;
  longestBlock: number;
}

/** Goes into the room and waits for its numbers. */
async function openingInsights(): Promise<Opening> {
  const { result, longestBlock } = await watchBlocks(async () => {
    const start = performance.now();
    location.hash = '#/insights';
    await until(() => headline() !== '', 60_000);
    return performance.now() - start;
  });
  return { first: result, longestBlock };
}

/** Chooses one period after the other in the room, and how long each took until its numbers stood. */
async function choosingPeriods(kinds: readonly string[]): Promise<{ ms: number[]; longestBlock: number }> {
  const select = [...document.querySelectorAll<HTMLSelectElement>('.insight-choices select')].at(-1);
  if (!select) throw new Error('there is no choice of period');
  const { result, longestBlock } = await watchBlocks(async () => {
    const taken: number[] = [];
    for (const kind of kinds) {
      const before = `${headline()}${standing()}`;
      const start = performance.now();
      select.value = kind;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => `${headline()}${standing()}` !== before, 10_000);
      taken.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return taken;
  });
  return { ms: result, longestBlock };
}

export const insightsWork = { readingEntries, openingInsights, choosingPeriods };
