import type { ReadAs } from '../model/person.ts';
import type { Facts } from './facts.ts';

/** What lists show of gathered facts: the conclusions, without what they were concluded from. */
export function readAs({ seniority, function: role, place, industry, size }: Facts): ReadAs {
  const read: ReadAs = {};
  if (seniority) read.seniority = seniority.value;
  if (role) read.function = role.value;
  if (place?.country !== undefined) read.country = place.country;
  if (industry) read.industry = industry.value;
  if (size) read.size = size.value;
  return read;
}
