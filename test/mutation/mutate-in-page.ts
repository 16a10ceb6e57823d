/** What the mutation proof does inside a page: keep it as it came, change a copy, read that with the reader as it is shipped. */
import { makeRandom } from '../site/random.ts';
import type { Stranger } from './operator.ts';
import { type MutationName, mutate } from './operators.ts';
import { swellPage } from './swell-page.ts';

/** One mutant: what is done, and the seed it is done with. */
export interface MutantOrder {
  mutation: MutationName;
  seed: string;
  /** Grows the page to some three megabytes besides. */
  swollen?: true;
}

export interface MutantResult {
  /** What the reader answered; absent when it threw. */
  reading?: unknown;
  /** Milliseconds the reader took, its script's evaluation included, on a page with its layout done. */
  ms: number;
  removed: string[];
}

/** The page as it came, whole. */
const pristine = document.documentElement.cloneNode(true);

/** The clock as it is; the reader is shown one that stands still, so that a busy machine never makes a reading end early. */
const clock = performance.now.bind(performance);
Object.defineProperty(performance, 'now', { value: () => 0 });

function readOnce(reader: string): Pick<MutantResult, 'reading' | 'ms'> {
  const start = clock();
  try {
    // biome-ignore lint/security/noGlobalEval: the built reader is a script whose last value is its answer
    const reading: unknown = globalThis.eval(reader);
    return { reading, ms: clock() - start };
  } catch {
    return { ms: clock() - start };
  }
}

function runMutant(order: MutantOrder, reader: string, strangers: readonly Stranger[]): MutantResult {
  document.replaceChild(pristine.cloneNode(true), document.documentElement);
  const random = makeRandom(order.seed);
  const { removed } = mutate(document, order.mutation, { random, strangers });
  if (order.swollen) swellPage(document, random, strangers);
  // Whoever asks for a reading looks at a page that is drawn already.
  document.documentElement.getBoundingClientRect();
  return { ...readOnce(reader), removed };
}

/** Runs several mutants of the page that is open. */
function runMutants(
  orders: readonly MutantOrder[],
  reader: string,
  strangers: readonly Stranger[],
): MutantResult[] {
  return orders.map((order) => runMutant(order, reader, strangers));
}

Object.assign(globalThis, { runMutants });
