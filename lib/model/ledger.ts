import { answerSchema, signalSchema } from './answers.ts';
import { dueSchema, outcomeSchema, touchSchema } from './follow-up.ts';
import {
  COMPANY_FIELDS,
  companyReadingSchema,
  educationSchema,
  personReadingSchema,
  positionSchema,
  READ_FIELDS,
  sourceSchema,
} from './reading.ts';
import { instantSchema, textSchema, z } from './schema.ts';
import { DISQUALIFY_REASONS, STAGES } from './words.ts';

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

/** Fields a user can set by hand: what pages show, and two facts about the employer that profiles seldom show. */
export const EDIT_FIELDS = [...READ_FIELDS, 'industry', 'companySize'] as const;
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

/** One fact that happened. Append-only; people and follow-ups are derived from these. */
export const entrySchema = z.discriminatedUnion('type', [
  entryOf('observed', z.object({ reading: personReadingSchema, source: sourceSchema })),
  /** `null` clears a field, and a page cannot fill it again. */
  entryOf('edited', z.object({ field: z.enum(EDIT_FIELDS), value: editValue })),
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
  entryOf('answered', z.object({ key: textSchema(60), answer: answerSchema })),
  entryOf('signalled', signalSchema),
  entryOf(
    'moved',
    z.object({
      from: z.enum(STAGES),
      to: z.enum(STAGES),
      /** Why, when a gate was not met, the move went backward, or the person was set aside. */
      reason: z.exactOptional(textSchema(2_000)),
      disqualified: z.exactOptional(z.enum(DISQUALIFY_REASONS)),
      /** Gate conditions only the user can vouch for, and did: an offer on the table, a purchase. */
      confirmed: z.exactOptional(z.array(textSchema(60))),
      /** Gate conditions that were not met when the user moved anyway. */
      unmet: z.exactOptional(z.array(textSchema(60))),
    }),
  ),
  entryOf('noted', z.object({ text: textSchema(10_000) })),
  entryOf('tagged', z.object({ add: z.array(textSchema(60)), remove: z.array(textSchema(60)) })),
  entryOf('scheduled', z.object({ followUp: textSchema(36), ...dueSchema.shape, ...touchSchema.shape })),
  entryOf('snoozed', z.object({ followUp: textSchema(36), ...dueSchema.shape })),
  entryOf('done', z.object({ followUp: textSchema(36), outcome: z.exactOptional(outcomeSchema) })),
  entryOf('exported', z.object({ preset: textSchema(40), file: textSchema(200) })),
  /** Takes an earlier act back: every entry of that act counts as not having happened. */
  entryOf('undone', z.object({ action: textSchema(36) })),
]);
export type Entry = z.infer<typeof entrySchema>;
export type EntryType = Entry['type'];
export type EntryOf<T extends EntryType> = Extract<Entry, { type: T }>;
/** A type and its data, before identity and time are added. */
export type Happening = { [T in EntryType]: { type: T; data: EntryOf<T>['data'] } }[EntryType];
