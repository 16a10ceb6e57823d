import { instantSchema, textSchema, z } from './schema.ts';
import { FUNCTIONS, SENIORITIES, SIZE_BANDS } from './words.ts';

const common = {
  id: textSchema(60),
  /** must: a miss decides against; nice: weighs; never: a hit excludes. */
  kind: z.enum(['must', 'nice', 'never']),
  /** 0 to 10, the share of the fit this criterion carries. Ignored for `never`, which decides alone. */
  weight: z.number().check(z.minimum(0), z.maximum(10)),
  /** The chance, 0 to 1, that someone of whom this is not known would match. */
  prior: z.number().check(z.minimum(0), z.maximum(1)),
};

const words = z.array(textSchema(120)).check(z.minLength(1), z.maxLength(200));

const criterionSchema = z.discriminatedUnion('field', [
  z.object({
    ...common,
    field: z.literal('seniority'),
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
    values: z.array(z.enum(SIZE_BANDS)).check(z.minLength(1)),
  }),
  /** ISO 3166-1 alpha-2 country codes, or free place words such as a city or a region. */
  z.object({ ...common, field: z.literal('place'), values: words }),
  /** Company names or domains; with `never` this is the competitor list. */
  z.object({ ...common, field: z.literal('company'), values: words }),
  /** Words sought in title, headline and about. */
  z.object({ ...common, field: z.literal('keywords'), values: words }),
]);
/** One test in an ideal customer profile: the values wanted (any of them) in one field. */
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
});
/** The profile sought, and how its parts weigh. */
export type Icp = z.infer<typeof icpSchema>;

/** Default shares of fit, readiness and engagement, and default grade borders. */
export const DEFAULT_PARTS: Icp['parts'] = { fit: 50, readiness: 30, engagement: 20 };
export const DEFAULT_BORDERS: Icp['borders'] = { cool: 40, warm: 60, hot: 80 };
