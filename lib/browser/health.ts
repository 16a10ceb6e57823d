import { countReading } from '../actions/count-reading.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { AcceptedReading } from './read-tab.ts';

/** The page this surface counted last: read again, it is still one page. In memory only. */
let counted: string | undefined;

/** Counts which reader answered for which field of an accepted reading. Nobody waits for it, and it cannot fail a reading. */
export function noteReading(db: AssayDatabase, seen: AcceptedReading, url: URL): void {
  const { adapter, layout } = seen.source;
  const page = `${adapter}|${layout}|${url.href}`;
  if (page === counted) return;
  counted = page;
  const { kind, notLoaded, health } = seen;
  const rows = kind === 'people' ? seen.people.length : 1;
  countReading(db, new Date().toISOString(), {
    kind,
    adapter,
    layout,
    notLoaded,
    health,
    rows,
  }).catch(() => undefined);
}
