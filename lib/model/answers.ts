import { instantSchema, textSchema, z } from './schema.ts';
import { ANSWER_STATES, AUTHORITIES, SIGNAL_KINDS } from './words.ts';

/** A sum of money. Not negative; the currency is ISO 4217 in capitals. */
export const moneySchema = z.object({
  amount: z.number().check(z.minimum(0), z.maximum(1e12)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof moneySchema>;

/** A calendar day, `2026-11-30`, without a zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
export type Day = z.infer<typeof daySchema>;

/** One qualification answer: what was heard, when, and until when it counts. */
export const answerSchema = z.object({
  state: z.enum(ANSWER_STATES),
  /** The words that were heard: for a need, the pain as they put it. */
  note: z.exactOptional(textSchema(2_000)),
  /** Budget only: the budget as a share of the asking price; 1 is enough, 0.5 is half. */
  ratio: z.exactOptional(z.number().check(z.minimum(0), z.maximum(100))),
  /** Budget only: the sum named; held against the asking price it gives the ratio. */
  budget: z.exactOptional(moneySchema),
  /** Timeline only: the day by which they want it. */
  wantedBy: z.exactOptional(daySchema),
  /** Authority only: the person's part in the purchase. */
  authority: z.exactOptional(z.enum(AUTHORITIES)),
  at: instantSchema,
  expiresAt: z.exactOptional(instantSchema),
});
export type Answer = z.infer<typeof answerSchema>;

/** An answer as it is given, before the moment of giving it is added. */
export type GivenAnswer = Omit<Answer, 'at'>;

/** Answers by question: the four BANT keys, and the other frameworks' keys beside them. */
export type Answers = Readonly<Record<string, Answer>>;

/** A dated sign of interest. `at` is when it happened, which may be before it was logged. */
export const signalSchema = z.object({
  kind: z.enum(SIGNAL_KINDS),
  at: instantSchema,
  note: z.exactOptional(textSchema(2_000)),
});
export type Signal = z.infer<typeof signalSchema>;
