import type { ExportablePerson } from '../../lib/exchange/index.ts';
import type { Format, Messages } from '../../lib/locales/index.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { assayRow, type EmployedPerson, icpOf } from '../../lib/qualify/index.ts';
import { reasonOf } from './reason-of.ts';

/** What the reason for a verdict is worded with. */
export interface Wording {
  icps: readonly Icp[];
  now: Instant;
  messages: Messages;
  format: Format;
}

/** A person with the reason for their verdict under the profile that suits them best; without a profile the reason is empty. */
export function withReason(
  employed: EmployedPerson,
  { icps, now, messages, format }: Wording,
): ExportablePerson {
  const row = employed.person;
  const icp = icpOf(employed, icps, now);
  return { row, reason: icp ? reasonOf(assayRow(employed, icp, now), messages, format) : '' };
}
