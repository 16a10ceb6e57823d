import { type Instant, instantSchema, textSchema, z } from './schema.ts';
import { CHANNELS, DISPOSITIONS, SENTIMENTS } from './words.ts';

const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/**
 * When a touch is due. The wall time and zone are what the user meant; `dueAt` is derived from them, and derived
 * again when the zone's rules or the user's zone change.
 */
export const dueSchema = z.object({
  wall: z.string().check(z.regex(WALL_TIME)),
  /** IANA name, such as `Europe/Paris`. */
  zone: textSchema(60),
  dueAt: instantSchema,
});
export type Due = z.infer<typeof dueSchema>;

export const outcomeSchema = z.object({
  disposition: z.enum(DISPOSITIONS),
  sentiment: z.exactOptional(z.enum(SENTIMENTS)),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const touchSchema = z.object({
  channel: z.exactOptional(z.enum(CHANNELS)),
  note: z.exactOptional(textSchema(2_000)),
  /** They expect it then: a plan keeps it on its day. */
  promised: z.exactOptional(z.literal(true)),
});
export type Touch = z.infer<typeof touchSchema>;

/** A dated next step on a person. Derived from the ledger, but for `notifiedFor`. */
export interface FollowUp extends Due, Touch {
  id: string;
  personId: string;
  state: 'open' | 'done' | 'skipped';
  /** When it was done or left out. */
  doneAt?: Instant;
  outcome?: Outcome;
  /** When its reminder comes: `dueAt`, or later where only the reminder was put off. */
  remindAt: Instant;
  /** The `remindAt` a notification was shown for, on this install. A snooze moves it, so it is announced again. */
  notifiedFor?: Instant;
}
