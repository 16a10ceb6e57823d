import type { ExportablePerson } from '../../lib/exchange/index.ts';
import type { Format, Messages } from '../../lib/locales/index.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { assay } from '../../lib/qualify/index.ts';
import { reasonOf } from './reason-of.ts';

/** What the reason for a verdict is worded with. */
export interface Wording {
  icp: Icp | undefined;
  now: Instant;
  messages: Messages;
  format: Format;
}

/** A person with the reason for their verdict under the active profile; without a profile the reason is empty. */
export function withReason(row: PersonRow, { icp, now, messages, format }: Wording): ExportablePerson {
  if (!icp) return { row, reason: '' };
  const { answers, signals } = row;
  return { row, reason: reasonOf(assay({ icp, person: row, answers, signals, now }), messages, format) };
}
