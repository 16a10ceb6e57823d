import type { Reading } from '../model/reading.ts';
import { type Adapter, type PageInView, refuse } from './adapter.ts';
import { endReading, startReading } from './dom.ts';

/** Milliseconds after which a reading is given up: longer than this is felt as a page that hangs. */
const LIMIT_MS = 200;

function readWhole(adapters: readonly Adapter[], page: PageInView): Reading {
  try {
    const adapter = adapters.find((known) => known.detect(page));
    return adapter ? adapter.read(page) : refuse('not-a-profile', 'a page of a known kind');
  } catch {
    // A page built to break a reader gets a refusal; what it threw is page text and is not repeated.
    return refuse('layout-unknown', 'reading the page failed');
  }
}

/** Reads a page with the adapters given. `now` is a clock in milliseconds; the reading stops at 200 ms of it. */
export function readWith(adapters: readonly Adapter[], page: PageInView, now: () => number): Reading {
  startReading(now, LIMIT_MS);
  const reading = readWhole(adapters, page);
  return endReading() ? refuse('not-ready', `reading took longer than ${LIMIT_MS} ms`) : reading;
}
