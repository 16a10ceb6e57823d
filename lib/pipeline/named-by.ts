import type { Entry } from '../model/ledger.ts';

/** The person an entry names besides its own subject. */
export function namedBy(entry: Entry): string | undefined {
  if (entry.type === 'merged') return entry.data.absorbed;
  if (entry.type === 'merged-into') return entry.data.kept;
  return entry.type === 'not-same' ? entry.data.other : undefined;
}
