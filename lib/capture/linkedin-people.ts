import type { Adapter } from './adapter.ts';
import {
  linkedInConnections,
  linkedInGroup,
  linkedInPostPeople,
  linkedInSearch,
} from './linkedin/read-people.ts';
import { linkedInProfile } from './linkedin/read-profile.ts';

/** People on LinkedIn: profiles and lists of members. */
export const LINKEDIN_PEOPLE: readonly Adapter[] = [
  linkedInProfile,
  linkedInSearch,
  linkedInConnections,
  linkedInGroup,
  linkedInPostPeople,
];
