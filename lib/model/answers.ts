import { instantSchema, textSchema, z } from './schema.ts';
import { ANSWER_STATES, AUTHORITIES, SIGNAL_KINDS } from './words.ts';

/** One qualification answer: what was heard, when, and until when it counts. */
export const answerSchema = z.object({
  state: z.enum(ANSWER_STATES),
  note: z.exactOptional(textSchema(2_000)),
  /** Budget only: the budget as a share of the asking price; 1 is enough, 0.5 is half. */
  ratio: z.exactOptional(z.number().check(z.minimum(0), z.maximum(100))),
  /** Authority only: the person's part in the purchase. */
  authority: z.exactOptional(z.enum(AUTHORITIES)),
  at: instantSchema,
  expiresAt: z.exactOptional(instantSchema),
});
export type Answer = z.infer<typeof answerSchema>;

/** Answers by question: the four BANT keys, and later frameworks' keys beside them. */
export type Answers = Readonly<Record<string, Answer>>;

/** A dated sign of interest. `at` is when it happened, which may be before it was logged. */
export const signalSchema = z.object({
  kind: z.enum(SIGNAL_KINDS),
  at: instantSchema,
  note: z.exactOptional(textSchema(2_000)),
});
export type Signal = z.infer<typeof signalSchema>;
