import type { Entry } from '../model/ledger.ts';
import { familyEntries } from './families.ts';

/** How long a person may go without a contact, and which follow-up watches over it. */
export interface Keeping {
  days: number;
  followUp?: string;
}

/**
 * What the user said of keeping in touch with a person; `undefined` where nothing holds. Setting them aside ends it. The follow-up
 * set last is the one that watches.
 */
export function keepingOf(personId: string, entries: readonly Entry[]): Keeping | undefined {
  if (!entries.some(({ type }) => type === 'keep-in-touch')) return undefined;
  let keeping: Keeping | undefined;
  let followUp: string | undefined;
  for (const { type, data } of familyEntries(personId, entries)) {
    if (type === 'keep-in-touch') keeping = data.days === null ? undefined : { days: data.days };
    else if (type === 'moved' && data.to === 'disqualified') keeping = undefined;
    else if (type === 'scheduled' && data.keep) followUp = data.followUp;
  }
  return keeping && { ...keeping, ...(followUp !== undefined && { followUp }) };
}
