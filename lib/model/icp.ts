import { moneySchema } from './answers.ts';
import { instantSchema, textSchema, z } from './schema.ts';
import { ACQUISITION_CHANNELS, FUNCTIONS, SENIORITIES, SIZE_BANDS } from './words.ts';

const common = {
  id: textSchema(60),
  /** must: a miss decides against; nice: weighs; never: a hit excludes. */
  kind: z.enum(['must', 'nice', 'never']),
  /** 0 to 10, the share of the fit this criterion carries. Ignored for `never`, which decides alone. */
  weight: z.number().check(z.minimum(0), z.maximum(10)),
  /** The chance, 0 to 1, that someone of whom this is not known would match. */
  prior: z.number().check(z.minimum(0), z.maximum(1)),
};

/**
 * How the values are meant where a field has an order. `one-of` is any of them; `at-least` and `at-most` take the first
 * as their border, `between` the first and second, borders included.
 */
export const OPERATORS = ['one-of', 'at-least', 'at-most', 'between'] as const;
export type Operator = (typeof OPERATORS)[number];
/** Absent means `one-of`. */
const operator = z.exactOptional(z.enum(OPERATORS));

const years = z.string().check(z.regex(/^\d{1,2}(?:\.\d)?$/));

const words = z.array(textSchema(120)).check(z.minLength(1), z.maxLength(200));

const criterionSchema = z.discriminatedUnion('field', [
  z.object({
    ...common,
    field: z.literal('seniority'),
    operator,
    values: z.array(z.enum(SENIORITIES)).check(z.minLength(1)),
  }),
  z.object({
    ...common,
    field: z.literal('function'),
    values: z.array(z.enum(FUNCTIONS)).check(z.minLength(1)),
  }),
  /** LinkedIn industry ids (its V2 list), as text. */
  z.object({ ...common, field: z.literal('industry'), values: words }),
  z.object({
    ...common,
    field: z.literal('size'),
    operator,
    values: z.array(z.enum(SIZE_BANDS)).check(z.minLength(1)),
  }),
  /** ISO 3166-1 alpha-2 country codes, or free place words such as a city or a region. */
  z.object({ ...common, field: z.literal('place'), values: words }),
  /** Company names or domains; with `never` this is the competitor list. */
  z.object({ ...common, field: z.literal('company'), values: words }),
  /** Words sought in title, headline and about. */
  z.object({ ...common, field: z.literal('keywords'), values: words }),
  /** Words sought in the job title alone. */
  z.object({ ...common, field: z.literal('title'), values: words }),
  /** Years in the present position, as text: `2`, `0.5`. */
  z.object({
    ...common,
    field: z.literal('tenure'),
    operator: z.enum(['at-least', 'at-most', 'between']),
    values: z.array(years).check(z.minLength(1), z.maxLength(2)),
  }),
  /** How the person came to be known. What a channel is worth differs from trade to trade. */
  z.object({
    ...common,
    field: z.literal('channel'),
    values: z.array(z.enum(ACQUISITION_CHANNELS)).check(z.minLength(1)),
    /** The weight for people whose employer lies within a LinkedIn industry, instead of the criterion's own. */
    byIndustry: z.exactOptional(
      z
        .array(z.object({ industry: textSchema(20), weight: z.number().check(z.minimum(0), z.maximum(10)) }))
        .check(z.maxLength(40)),
    ),
  }),
  /** A field of the user's own. With an order operator the values are numbers as text. */
  z.object({ ...common, field: z.literal('custom'), name: textSchema(60), operator, values: words }),
]);
/** One test in an ideal customer profile: the values wanted in one field. */
export type Criterion = z.infer<typeof criterionSchema>;
export type CriterionField = Criterion['field'];
export type CriterionKind = Criterion['kind'];

export const icpSchema = z.object({
  id: textSchema(60),
  name: textSchema(120),
  /** Counts up with every saved change; a score names the version that made it. */
  version: z.number().check(z.int(), z.minimum(1)),
  updatedAt: instantSchema,
  criteria: z.array(criterionSchema).check(z.maxLength(60)),
  /** Share of each part in the total; any positive numbers, normalised when used. */
  parts: z.object({
    fit: z.number().check(z.minimum(0)),
    readiness: z.number().check(z.minimum(0)),
    engagement: z.number().check(z.minimum(0)),
  }),
  /** The lowest total of cool, warm and hot. Rising. */
  borders: z.object({
    cool: z.number().check(z.minimum(0), z.maximum(100)),
    warm: z.number().check(z.minimum(0), z.maximum(100)),
    hot: z.number().check(z.minimum(0), z.maximum(100)),
  }),
  /** What is asked for the offer; a budget is held against it. */
  price: z.exactOptional(moneySchema),
  /** Days from first talk to signature; a timeline is held against it. */
  cycleDays: z.exactOptional(z.number().check(z.int(), z.minimum(1), z.maximum(1_000))),
  /** Put away: kept with its history, and nobody is held against it. */
  archivedAt: z.exactOptional(instantSchema),
});
/** One profile sought, such as a persona, and how its parts weigh. Several may be in use at once. */
export type Icp = z.infer<typeof icpSchema>;

/** Default shares of fit, readiness and engagement, and default grade borders. */
export const DEFAULT_PARTS: Icp['parts'] = { fit: 50, readiness: 30, engagement: 20 };
export const DEFAULT_BORDERS: Icp['borders'] = { cool: 40, warm: 60, hot: 80 };
