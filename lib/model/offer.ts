import { daySchema } from './answers.ts';
import { instantSchema, textSchema, z } from './schema.ts';
import { personasSchema, stagesSchema } from './template.ts';

/** An offer, whom it is for, and how long it stands. */
export const offerSchema = z.object({
  id: textSchema(36),
  name: textSchema(120),
  stages: stagesSchema,
  personas: personasSchema,
  /** None means: whatever the grade. */
  grades: z.array(z.enum(['hot', 'warm', 'cool', 'cold'])).check(z.maxLength(4)),
  /** ISO 3166-1 alpha-2. None means: everywhere. */
  countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(250)),
  /** The first and the last day it may be made. */
  from: z.exactOptional(daySchema),
  until: z.exactOptional(daySchema),
  /** How many days it stands once made. */
  days: z.exactOptional(z.number().check(z.int(), z.minimum(1), z.maximum(1_000))),
  updatedAt: instantSchema,
});
export type Offer = z.infer<typeof offerSchema>;
