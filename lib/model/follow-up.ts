import { outcomeFields } from './outcome-fields.ts';
import { type Instant, instantSchema, textSchema, z } from './schema.ts';
import { CHANNELS, WAYS } from './words.ts';

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
  disposition: outcomeFields.disposition,
  sentiment: z.exactOptional(outcomeFields.sentiment),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const touchSchema = z.object({
  channel: z.exactOptional(z.enum(CHANNELS)),
  way: z.exactOptional(z.enum(WAYS)),
  note: z.exactOptional(textSchema(2_000)),
  /** They expect it then: a plan keeps it on its day. */
  promised: z.exactOptional(z.literal(true)),
  /** Of a cadence: the run it belongs to, and the place of its step in the plan, from 0. */
  run: z.exactOptional(textSchema(36)),
  step: z.exactOptional(z.number().check(z.int(), z.minimum(0), z.maximum(999))),
  /** The message the step asks for. */
  template: z.exactOptional(textSchema(36)),
  /** It comes up because nothing was heard for as long as the user set for the person. */
  keep: z.exactOptional(z.literal(true)),
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
  /**
   * When its reminder comes: `dueAt`, or later where only the reminder was put off. Absent once a notification was shown for that on
   * this install, so that an index of it holds what is still to be told, however much is overdue.
   */
  remindAt?: Instant;
  /** The `remindAt` a notification was shown for, on this install. A snooze moves it, so it is announced again. */
  notifiedFor?: Instant;
  /** Of a cadence: its name, and how many steps it has. */
  plan?: { name: string; of: number };
}
