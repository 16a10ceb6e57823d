import type { EntryType } from '../../lib/model/ledger.ts';

/** A touch is contact, past or planned; a change is everything learnt or decided. */
export type EntryGroup = 'touch' | 'change';

const TOUCHES: readonly EntryType[] = [
  'signalled',
  'noted',
  'scheduled',
  'snoozed',
  'reminder-snoozed',
  'skipped',
  'done',
  'called',
  'contacted',
  'enrolled',
  'left-cadence',
  'cadence-paused',
  'keep-in-touch',
  'handed-off',
  'informed',
];

/** Which of the two an entry is. */
export const groupOf = (type: EntryType): EntryGroup => (TOUCHES.includes(type) ? 'touch' : 'change');
