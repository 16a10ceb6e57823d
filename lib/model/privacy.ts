import { type Instant, textSchema, z } from './schema.ts';
import type { Suppression } from './suppression.ts';
import { BASES } from './words.ts';

/** Months somebody is kept at most, whatever is chosen. */
export const MOST_MONTHS = 36;

/** How long people are kept, on what ground, and who is named in what they are told. */
export const privacyChoiceSchema = z.object({
  keepMonths: z.number().check(z.int(), z.minimum(1), z.maximum(MOST_MONTHS)),
  basis: z.enum(BASES),
  /** What was weighed, or where that is written down. */
  basisNote: z.exactOptional(textSchema(2_000)),
  /** Who is responsible, as the notice names them: a company and its address. */
  controller: z.exactOptional(textSchema(500)),
  /** How they are reached about data. */
  contact: z.exactOptional(textSchema(200)),
});
export type PrivacyChoice = z.infer<typeof privacyChoiceSchema>;

export const USUAL_PRIVACY: PrivacyChoice = { keepMonths: 12, basis: 'legitimate-interest' };

/** One removal of people who were past their time. */
export interface Purge {
  /** The run. */
  id: string;
  at: Instant;
  people: number;
  /** How long people were kept then. */
  months: number;
}

/** Somebody who must not be kept wrote first, so that they may be again. */
export interface Lifting {
  at: Instant;
  /** Why and since when they were kept out. */
  was: Pick<Suppression, 'why' | 'at'>;
  reason: string;
}
