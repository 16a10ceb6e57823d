import { instantSchema, textSchema, z } from './schema.ts';
import { painsSchema, personasSchema } from './template.ts';
import { LOCALES } from './words.ts';

/** UTF-16 units. */
export const LONGEST_SNIPPET = 4_000;

/**
 * A passage templates include by its name: `{{snippet value}}`. Several may share a name, as the value proposition does for
 * each pain and the pitch for each persona; the one that suits the person is taken.
 */
export const snippetSchema = z.object({
  id: textSchema(36),
  name: textSchema(60),
  language: z.enum(LOCALES),
  pains: painsSchema,
  personas: personasSchema,
  text: textSchema(LONGEST_SNIPPET),
  updatedAt: instantSchema,
});
export type Snippet = z.infer<typeof snippetSchema>;
