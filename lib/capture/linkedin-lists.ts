import type { Adapter } from './adapter.ts';
import {
  linkedInConnections,
  linkedInGroup,
  linkedInPostPeople,
  linkedInSearch,
} from './linkedin/read-people.ts';

/** Lists of people on LinkedIn. */
export const LINKEDIN_LISTS: readonly Adapter[] = [
  linkedInSearch,
  linkedInConnections,
  linkedInGroup,
  linkedInPostPeople,
];
