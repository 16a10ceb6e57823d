import { BUYING_POSITIONS, CONTENT_KINDS } from './message-words.ts';
import { instantSchema, textSchema, z } from './schema.ts';
import { painsSchema, personasSchema, stagesSchema } from './template.ts';
import { LOCALES } from './words.ts';

/** Something worth reading or seeing that may be shared with people, once each. */
export const contentSchema = z.object({
  id: textSchema(36),
  title: textSchema(200),
  kind: z.enum(CONTENT_KINDS),
  link: z.string().check(z.maxLength(2_000), z.regex(/^https:\/\/[^\s"'<>{}]+$/)),
  position: z.enum(BUYING_POSITIONS),
  stages: stagesSchema,
  pains: painsSchema,
  personas: personasSchema,
  language: z.enum(LOCALES),
  updatedAt: instantSchema,
});
export type Content = z.infer<typeof contentSchema>;
