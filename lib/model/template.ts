import { BUYING_POSITIONS, MESSAGE_FORMS } from './message-words.ts';
import { instantSchema, textSchema, z } from './schema.ts';
import { LOCALES, STAGES } from './words.ts';

/** Ids of profiles sought, each standing for a persona. None means: for all. */
export const personasSchema = z.array(textSchema(60)).check(z.maxLength(40));
/** Pains in a few words each, as prospects put them. None means: for all. */
export const painsSchema = z.array(textSchema(80)).check(z.maxLength(20));
/** None means: on every stage. */
export const stagesSchema = z.array(z.enum(STAGES)).check(z.maxLength(STAGES.length));

/** UTF-16 units. */
export const LONGEST_SUBJECT = 500;
export const LONGEST_BODY = 8_000;

/** A message with blanks, for one form and language. Subject and body are in the template language. */
export const templateSchema = z.object({
  id: textSchema(36),
  name: textSchema(120),
  form: z.enum(MESSAGE_FORMS),
  language: z.enum(LOCALES),
  stages: stagesSchema,
  position: z.exactOptional(z.enum(BUYING_POSITIONS)),
  personas: personasSchema,
  subject: z.exactOptional(textSchema(LONGEST_SUBJECT)),
  body: textSchema(LONGEST_BODY),
  updatedAt: instantSchema,
});
export type Template = z.infer<typeof templateSchema>;
