import { type Outcome, outcomeSchema } from './follow-up.ts';
import { type Instant, instantSchema, textSchema, z } from './schema.ts';
import { CHANNELS, type Channel, WAYS, type Way } from './words.ts';

/** What a message was made of, so that nothing is offered twice and replies count for its template. */
const usedMessageSchema = z.object({
  template: z.exactOptional(textSchema(36)),
  snippets: z.exactOptional(z.array(textSchema(36))),
  contents: z.exactOptional(z.array(textSchema(36))),
  offer: z.exactOptional(textSchema(36)),
  subject: z.exactOptional(textSchema(500)),
  text: textSchema(10_000),
});

/** One contact with somebody: when, by which channel, how it ended where that is known, and what was sent. */
export const contactSchema = z.object({
  at: instantSchema,
  channel: z.enum(CHANNELS),
  way: z.exactOptional(z.enum(WAYS)),
  outcome: z.exactOptional(outcomeSchema),
  message: z.exactOptional(usedMessageSchema),
});

/** One touch of somebody, however it was told: a contact, a call, a follow-up with its outcome. Derived; one row an act. */
export interface Contact {
  /** The id of the entry that tells it. */
  id: string;
  personId: string;
  at: Instant;
  channel?: Channel;
  way?: Way;
  outcome?: Outcome;
  template?: string;
  /** Whether words went with it. */
  worded?: true;
}
