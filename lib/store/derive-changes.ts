import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import { changesOfLedger } from '../pipeline/changes-of-ledger.ts';
import { VOCABULARY } from './change-vocabulary.ts';

/** How long a change is news, in days, and how many of one person are kept on the row. */
const NEWS_DAYS = 90;
const MOST = 4;

/** The moment before which a change is no longer news. */
export function newsSince(now: Instant): Instant {
  return new Date(Date.parse(now) - NEWS_DAYS * 86_400_000).toISOString();
}

/** What a person's row holds of their changes: the latest that are news and not put away, newest first. */
export function rowChanges(
  id: string,
  entries: readonly Entry[],
  now: Instant,
): Pick<PersonRow, 'changes' | 'changedAt'> {
  // Most people were seen once: nothing to compare, and nothing to pay.
  if (entries.filter(({ type }) => type === 'observed').length < 2) return {};
  const since = newsSince(now);
  const changes = changesOfLedger(id, entries, VOCABULARY)
    .filter(({ at, noticed }) => !noticed && at >= since)
    .map(({ noticed: _, ...change }) => change)
    // Of one page, the order they were told in: the most telling first.
    .sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
    .slice(0, MOST);
  const [newest] = changes;
  return newest === undefined ? {} : { changes, changedAt: newest.at };
}
