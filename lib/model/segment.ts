import { BRIEF_FIELDS, type BriefField } from './brief.ts';
import { instantSchema, textSchema, z } from './schema.ts';

/** What a list is filtered by: a field of `Brief`, `tags`, or `own:` and the name of a field of the user's own. */
export type FilterField = BriefField | 'tags' | `own:${string}`;
export type FieldKind = 'text' | 'choice' | 'tags' | 'number' | 'moment' | 'flag';

/** The kind of a field; `undefined` for one there is none of. */
export function kindOf(field: string): FieldKind | undefined {
  if (field === 'tags') return 'tags';
  if (field.startsWith('own:') && field.length > 4) return 'text';
  return Object.hasOwn(BRIEF_FIELDS, field) ? BRIEF_FIELDS[field as BriefField] : undefined;
}

/**
 * What may be asked of a field, by its kind. Moments are held against days of the calendar, or against now in whole days:
 * `longer-ago` than, `within-past` and `within-next`.
 */
export const TESTS = {
  text: ['contains', 'contains-not', 'is', 'is-not', 'known', 'unknown'],
  choice: ['is', 'is-not', 'known', 'unknown'],
  tags: ['is', 'is-not', 'known', 'unknown'],
  number: ['at-least', 'at-most', 'between', 'known', 'unknown'],
  moment: ['within-past', 'longer-ago', 'within-next', 'before', 'after', 'between', 'known', 'unknown'],
  flag: ['known', 'unknown'],
} as const;
export type FilterTest = (typeof TESTS)[FieldKind][number];

const EVERY_TEST = [...new Set(Object.values(TESTS).flat())] as [FilterTest, ...FilterTest[]];

/** One question asked of a field. */
const conditionSchema = z.object({
  field: textSchema(120),
  test: z.enum(EVERY_TEST),
  /** Texts or choices, any of them; or a number, a day or a number of days; two of them where `between` asks for two. */
  values: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)),
});
export type Condition = z.infer<typeof conditionSchema>;

const joinSchema = z.enum(['all', 'any']);

/** Conditions inside a filter, joined otherwise than the filter is. */
const conditionGroupSchema = z.object({
  join: joinSchema,
  parts: z.array(conditionSchema).check(z.maxLength(50)),
});
export type ConditionGroup = z.infer<typeof conditionGroupSchema>;

/** Whom a list shows: everyone who meets all of its parts, or any of them. Without parts, everyone. */
const filterSchema = z.object({
  join: joinSchema,
  parts: z.array(z.union([conditionSchema, conditionGroupSchema])).check(z.maxLength(50)),
});
export type Filter = z.infer<typeof filterSchema>;

/** A saved filter over people. */
export const segmentSchema = z.object({
  id: textSchema(60),
  name: textSchema(80),
  filter: filterSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Segment = z.infer<typeof segmentSchema>;

export const isGroup = (part: Condition | ConditionGroup): part is ConditionGroup => 'join' in part;

/** The filter that leaves nobody out. */
export const EVERYONE: Filter = { join: 'all', parts: [] };
