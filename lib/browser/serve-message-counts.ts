import { readTemplateResults, type TemplateResult } from '../store/template-results.ts';
import { serveWork } from './serve-work.ts';
import type { Counted } from './work-aside.ts';

/** The worker's side of `countMessagesAside`. */
export function serveMessageCounts(): void {
  serveWork<'count', TemplateResult[], Counted>(
    async (db, _, tell) => await readTemplateResults(db, (done, all) => tell({ done, all })),
  );
}
