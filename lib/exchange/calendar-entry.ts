import type { FollowUp } from '../model/follow-up.ts';

/** One follow-up as a calendar shows it. */
export interface CalendarEntry {
  followUp: FollowUp;
  /** "Call Ana Putri, Acme". */
  title: string;
  note?: string | undefined;
  /** The person's page. */
  url?: string | undefined;
  minutes: number;
}
