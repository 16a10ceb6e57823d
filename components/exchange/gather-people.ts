import type { ExportablePerson } from '../../lib/exchange/index.ts';
import type { Format, Messages } from '../../lib/locales/index.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { assayRow, type EmployedPerson } from '../../lib/qualify/index.ts';
import { reasonOf } from './reason-of.ts';

/** What the reason for a verdict is worded with. */
export interface Wording {
  icp: Icp | undefined;
  now: Instant;
  messages: Messages;
  format: Format;
}

/** A person with the reason for their verdict under the active profile; without a profile the reason is empty. */
export function withReason(
  employed: EmployedPerson,
  { icp, now, messages, format }: Wording,
): ExportablePerson {
  const row = employed.person;
  return { row, reason: icp ? reasonOf(assayRow(employed, icp, now), messages, format) : '' };
}
