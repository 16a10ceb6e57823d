import type { Entry } from '../model/ledger.ts';
import type { Instant } from '../model/schema.ts';

/** When what an entry tells happened, which for a signal or a contact may be before it was logged. */
export function happenedAt(entry: Entry): Instant {
  return entry.type === 'signalled' || entry.type === 'contacted' ? entry.data.at : entry.at;
}
