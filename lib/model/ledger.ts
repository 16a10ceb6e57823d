import { answerSchema, daySchema, moneySchema, signalSchema } from './answers.ts';
import { planSchema } from './cadence.ts';
import { contactSchema } from './contact.ts';
import { dueSchema, outcomeSchema, touchSchema } from './follow-up.ts';
import {
  COMPANY_FIELDS,
  companyReadingSchema,
  educationSchema,
  fileSourceSchema,
  personReadingSchema,
  positionSchema,
  READ_FIELDS,
  sourceSchema,
} from './reading.ts';
import { instantSchema, textSchema, z } from './schema.ts';
import { BASES, CHANNELS, OBJECTION_CHANNELS, RECORDED_REASONS, STAGES, WAYS } from './words.ts';

const base = {
  id: textSchema(36),
  /** The person or company the fact is about. */
  subject: textSchema(36),
  at: instantSchema,
  /** This install's id. */
  by: textSchema(36),
  /** The user's act that wrote the entry; equal on every entry of one act. */
  action: textSchema(36),
};

/**
 * Fields a user can set by hand: what pages show, two facts about the employer that profiles seldom show, the
 * acquisition channel, and what a title may leave open about the job.
 */
export const EDIT_FIELDS = [
  ...READ_FIELDS,
  'industry',
  'companySize',
  'channel',
  'seniority',
  'function',
  'tenure',
] as const;
export type EditField = (typeof EDIT_FIELDS)[number];

const editValue = z.union([
  textSchema(10_000),
  z.array(textSchema(2_000)),
  z.array(positionSchema),
  z.array(educationSchema),
  z.null(),
]);

const entryOf = <const T extends string, D extends z.core.SomeType>(type: T, data: D) =>
  z.object({ ...base, type: z.literal(type), data });

/** A purchase: the day, and how much where that is told. */
export const purchaseSchema = z.object({ on: daySchema, paid: z.exactOptional(moneySchema) });
export type Purchase = z.infer<typeof purchaseSchema>;

/** What ends the wait of someone who is nurtured: a day, words of the user's own, or a score that reaches a grade. */
const nurtureSchema = z.object({
  until: z.exactOptional(daySchema),
  trigger: z.exactOptional(textSchema(500)),
  grade: z.exactOptional(z.enum(['cool', 'warm', 'hot'])),
});
export type Nurture = z.infer<typeof nurtureSchema>;

/** One fact that happened. Append-only; people and follow-ups are derived from these. */
export const entrySchema = z.discriminatedUnion('type', [
  entryOf('observed', z.object({ reading: personReadingSchema, source: sourceSchema })),
  /** `null` clears a field, and a page cannot fill it again. With a source it was read in a file: what the user set stands against it. */
  entryOf(
    'edited',
    z.object({ field: z.enum(EDIT_FIELDS), value: editValue, source: z.exactOptional(fileSourceSchema) }),
  ),
  /** A field of the user's own; `null` clears it. */
  entryOf(
    'custom-edited',
    z.object({
      name: textSchema(60),
      value: z.nullable(textSchema(500)),
      source: z.exactOptional(fileSourceSchema),
    }),
  ),
  /** The subject is a company, here and in `company-edited`. */
  entryOf('company-observed', z.object({ reading: companyReadingSchema, source: sourceSchema })),
  entryOf(
    'company-edited',
    z.object({
      field: z.enum(COMPANY_FIELDS),
      value: z.union([textSchema(10_000), z.number(), z.array(textSchema(500)), z.null()]),
    }),
  ),
  /** Two records of one person: the subject is kept, and everything that happened to `absorbed` counts as the subject's. */
  entryOf('merged', z.object({ absorbed: textSchema(36) })),
  /** The other side of the same act: the subject has become part of `kept`. */
  entryOf('merged-into', z.object({ kept: textSchema(36) })),
  /** Takes the merge with that act id back. What happened since stays with the person it happened to. On both subjects. */
  entryOf('unmerged', z.object({ merge: textSchema(36) })),
  /** The user said that the subject and `other` are two people. On both subjects. */
  entryOf('not-same', z.object({ other: textSchema(36) })),
  /** The user has seen a change that pages tell of the person and put it away. */
  entryOf('noticed', z.object({ change: textSchema(80) })),
  entryOf(
    'answered',
    z.object({
      key: textSchema(60),
      /** With a key that names a criterion's field: the words it was asked for. */
      wanted: z.exactOptional(z.array(textSchema(120)).check(z.minLength(1), z.maxLength(200))),
      answer: answerSchema,
    }),
  ),
  entryOf('signalled', signalSchema),
  entryOf(
    'moved',
    z.object({
      from: z.enum(STAGES),
      to: z.enum(STAGES),
      /** Why, when a gate was not met, the move went backward, or the person was set aside. */
      reason: z.exactOptional(textSchema(2_000)),
      disqualified: z.exactOptional(z.enum(RECORDED_REASONS)),
      /** Gate conditions only the user can vouch for, and did: an offer on the table, a purchase. */
      confirmed: z.exactOptional(z.array(textSchema(60))),
      /** Gate conditions that were not met when the user moved anyway. */
      unmet: z.exactOptional(z.array(textSchema(60))),
      /** With a move to `customer`. */
      purchase: z.exactOptional(purchaseSchema),
      /** With a move to `nurture`. */
      nurture: z.exactOptional(nurtureSchema),
      /** With a disqualification that is not final: the day to look again. */
      revisitOn: z.exactOptional(daySchema),
    }),
  ),
  /** Somebody who is a customer bought again, or had bought before it was told. */
  entryOf('purchased', purchaseSchema),
  entryOf('noted', z.object({ text: textSchema(10_000) })),
  entryOf('tagged', z.object({ add: z.array(textSchema(60)), remove: z.array(textSchema(60)) })),
  entryOf('scheduled', z.object({ followUp: textSchema(36), ...dueSchema.shape, ...touchSchema.shape })),
  entryOf('snoozed', z.object({ followUp: textSchema(36), ...dueSchema.shape })),
  /** A follow-up is left out: nobody was contacted, and it is not due any more. */
  entryOf('skipped', z.object({ followUp: textSchema(36) })),
  /** The reminder alone comes later; the follow-up stays due when it was. */
  entryOf('reminder-snoozed', z.object({ followUp: textSchema(36), until: instantSchema })),
  entryOf(
    'done',
    z.object({
      followUp: textSchema(36),
      outcome: z.exactOptional(outcomeSchema),
      /** How it was done, where that is not how it was planned. */
      channel: z.exactOptional(z.enum(CHANNELS)),
      way: z.exactOptional(z.enum(WAYS)),
    }),
  ),
  /**
   * Somebody was written to, called or met outside of a follow-up, or a message was made for them: which channel, how it went,
   * and what the message was made of. `at` is when it happened, which may be before it was logged.
   */
  entryOf('contacted', contactSchema),
  /** A discovery call: how long it took and how it ended. What was answered stands in entries of its own. */
  entryOf(
    'called',
    z.object({
      seconds: z.number().check(z.int(), z.minimum(0), z.maximum(86_400)),
      outcome: z.exactOptional(outcomeSchema),
    }),
  ),
  /** Somebody was put on a cadence, with what it asked for then; whatever ran before is over. */
  entryOf('enrolled', z.object({ run: textSchema(36), cadence: textSchema(60), plan: planSchema })),
  entryOf('left-cadence', z.object({ run: textSchema(36) })),
  /** A run rests, or goes on. Its next step then is a `scheduled` of the same act. */
  entryOf('cadence-paused', z.object({ run: textSchema(36), paused: z.boolean() })),
  /** How many days without a contact are too many; `null` is any number. */
  entryOf(
    'keep-in-touch',
    z.object({ days: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(1_000))) }),
  ),
  /** The packet for sales was handed over, and what sales said to it. */
  entryOf('handed-off', z.object({ to: z.exactOptional(textSchema(120)) })),
  entryOf(
    'handoff-answered',
    z.object({ accepted: z.boolean(), reason: z.exactOptional(textSchema(2_000)) }),
  ),
  entryOf('exported', z.object({ preset: textSchema(40), file: textSchema(200) })),
  /** They were told what is kept of them, where it is from and what they may ask for (GDPR Art. 14), and how they were told. */
  entryOf('informed', z.object({ how: z.enum(OBJECTION_CHANNELS) })),
  /** What their data is kept on, where that is not what the user said for everyone. */
  entryOf('based', z.object({ basis: z.enum(BASES), note: z.exactOptional(textSchema(2_000)) })),
  /** Takes an earlier act back: every entry of that act counts as not having happened. */
  entryOf('undone', z.object({ action: textSchema(36) })),
]);
export type Entry = z.infer<typeof entrySchema>;
export type EntryType = Entry['type'];
export type EntryOf<T extends EntryType> = Extract<Entry, { type: T }>;
/** A type and its data, before identity and time are added. */
export type Happening = { [T in EntryType]: { type: T; data: EntryOf<T>['data'] } }[EntryType];
