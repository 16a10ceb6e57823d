import { READ_FIELDS } from './caps.ts';
import { instantSchema, textSchema, z } from './schema.ts';

/** One step from an element to one inside it, by structure alone. */
const stepSchema = z.object({
  /** The tags the element may have: a heading is often promoted or demoted, so it is any heading. */
  tags: z.array(textSchema(40)).check(z.minLength(1), z.maxLength(8)),
  /** Attribute names, never their values, that the element carries, save roles and test ids, which are page vocabulary. */
  marks: z.array(textSchema(120)).check(z.maxLength(8)),
  /** The how-manieth of the siblings that fit, counting from 0. */
  place: z.number().check(z.int(), z.minimum(0), z.maximum(500)),
});

export const recipeSchema = z.object({
  id: textSchema(36),
  /** Pages it is for: the adapter and layout that read them. */
  adapter: textSchema(40),
  layout: textSchema(40),
  field: z.enum(READ_FIELDS),
  /** From the subject's card to the element that holds the text. */
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(40)),
  madeAt: instantSchema,
});
/**
 * Where a field stands on pages of one kind, as the user pointed it out: structure only, so that it can be handed on
 * without handing on a person. The last reader asked for its field.
 */
export type Recipe = z.infer<typeof recipeSchema>;
