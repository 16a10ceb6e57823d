import { outcomeFields } from './outcome-fields.ts';
import { instantSchema, textSchema, z } from './schema.ts';
import { CHANNELS, SIGNAL_KINDS, STAGES, WAYS } from './words.ts';

/** The furthest a step may lie from the beginning, in working days. */
export const MOST_DAYS = 365;
export const MOST_STEPS = 60;
const MOST_RULES = 60;
/** How often one step may be tried before the cadence goes on. */
export const MOST_TRIES = 10;

const days = (least: number) => z.number().check(z.int(), z.minimum(least), z.maximum(MOST_DAYS));

/** One touch of a cadence. */
const stepSchema = z.object({
  id: textSchema(36),
  channel: z.enum(CHANNELS),
  /** On a network: what is done there. */
  way: z.exactOptional(z.enum(WAYS)),
  /** Working days after the beginning; 0 is the first day. */
  day: days(0),
  note: z.exactOptional(textSchema(500)),
  template: z.exactOptional(textSchema(36)),
});
export type Step = z.infer<typeof stepSchema>;

/**
 * What an outcome does to the run: go on, `after` so many working days where that is said; the same step again, `most` times;
 * straight to a later step; stop; or stop and wait, where `after` says when to look again, in working days.
 */
const effectSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('continue'), after: z.exactOptional(days(1)) }),
  z.object({
    do: z.literal('again'),
    after: days(1),
    most: z.number().check(z.int(), z.minimum(1), z.maximum(MOST_TRIES)),
  }),
  z.object({ do: z.literal('go-to'), step: textSchema(36), after: days(0) }),
  z.object({ do: z.literal('stop') }),
  z.object({ do: z.literal('nurture'), after: z.exactOptional(days(1)) }),
]);
export type Effect = z.infer<typeof effectSchema>;

/** An outcome and what it does. Without a disposition any counts, without a sentiment any. */
const ruleSchema = z.object({
  on: z.exactOptional(outcomeFields.disposition),
  feel: z.exactOptional(outcomeFields.sentiment),
  effect: effectSchema,
});
export type Rule = z.infer<typeof ruleSchema>;

/** A sequence ends with its last step; a repeating one begins again, counting its days from there. */
export const CADENCE_KINDS = ['sequence', 'repeating'] as const;
export type CadenceKind = (typeof CADENCE_KINDS)[number];

/** A day of the week, Monday 1 to Sunday 7, as ISO 8601 numbers them. */
const weekdaySchema = z.number().check(z.int(), z.minimum(1), z.maximum(7));

/** What runs: the part of a cadence that is copied to whoever is put on it, so that later edits change nothing under way. */
const plan = {
  name: textSchema(120),
  kind: z.enum(CADENCE_KINDS),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(MOST_STEPS)),
  rules: z.array(ruleSchema).check(z.maxLength(MOST_RULES)),
  /** The days of the week its steps may fall on; absent where every working day will do. */
  weekdays: z.exactOptional(z.array(weekdaySchema).check(z.minLength(1), z.maxLength(7))),
  /** Stages whose reaching ends it, and signs of interest that do when they are logged by themselves. */
  stops: z.object({
    stages: z.array(z.enum(STAGES)).check(z.maxLength(STAGES.length)),
    signals: z.array(z.enum(SIGNAL_KINDS)).check(z.maxLength(SIGNAL_KINDS.length)),
  }),
};
export const planSchema = z.object(plan);
export type Plan = z.infer<typeof planSchema>;

export const GRADE_LABELS = ['hot', 'warm', 'cool', 'cold'] as const;

/** A sequence of dated next steps somebody can be put on. */
export const cadenceSchema = z.object({
  ...plan,
  id: textSchema(60),
  /** Whom it is proposed for. */
  suits: z.object({
    stages: z.array(z.enum(STAGES)).check(z.maxLength(STAGES.length)),
    grades: z.array(z.enum(GRADE_LABELS)).check(z.maxLength(GRADE_LABELS.length)),
  }),
  updatedAt: instantSchema,
});
export type Cadence = z.infer<typeof cadenceSchema>;

/** The plan of a cadence, as it is copied to whoever is put on it. */
export function planOf({ id: _, suits: __, updatedAt: ___, ...rest }: Cadence): Plan {
  return rest;
}

/** Why a run is over. */
export type RunEnd = 'finished' | 'outcome' | 'stage' | 'signal' | 'left' | 'replaced';

/** Somebody on a cadence, as the ledger tells it. */
export interface Run {
  id: string;
  /** The cadence it was copied from, which may be gone. */
  cadence: string;
  plan: Plan;
  startedAt: string;
  state: 'running' | 'paused' | 'ended';
  why?: RunEnd;
  endedAt?: string;
  /** The place of the step in hand, or of the last one, among the plan's. */
  at: number;
  /** How often the step in hand was tried before, by rules that say so. */
  tries: number;
  /** How often a repeating one has begun again. */
  round: number;
  /** The open follow-up, or the last one. */
  followUp?: string;
}

/** What a person's row says of the run under way. */
export interface CadenceStanding {
  run: string;
  cadence: string;
  name: string;
  kind: CadenceKind;
  /** The step in hand, counted from one, and how many there are. */
  step: number;
  of: number;
  paused?: true;
}
