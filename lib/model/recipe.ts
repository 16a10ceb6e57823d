import { POINTABLE } from './caps.ts';
import { instantSchema, textSchema, z } from './schema.ts';

/** An adapter on whose pages a place can be pointed out. */
export type PointableAdapter = keyof typeof POINTABLE;
export type PointableField = (typeof POINTABLE)[PointableAdapter][number];

const POINTABLE_FIELDS = [...new Set<PointableField>(Object.values(POINTABLE).flat())];

/** The element's name, or `h` for a heading of any rank: ranks are often promoted or demoted. */
const TAG = /^[a-z][a-z0-9-]*$/;
/**
 * An attribute whose values are the page's own words, `*` for the person's id in it; or `name-branch`: holds the name; or what
 * labels the row of a list of facts: the `fact` its label is known to name, else a hash of the `label`.
 */
const MARK =
  /^(?:name-branch|fact=[a-z]{1,20}|label=[a-p]{8}|(?!(?:fact|label)=)[a-z][a-z-]*=[a-zA-Z*._-]+)$/;

const stepSchema = z.object({
  /** Where the element is looked for: among the children of the one before, anywhere inside it, or around it. */
  reach: z.enum(['child', 'inside', 'parent']),
  tag: textSchema(40).check(z.regex(TAG)),
  marks: z.array(textSchema(120).check(z.regex(MARK))).check(z.maxLength(8)),
  /** The how-manieth of those that fit and show text, counting from 0, and how many there are. */
  place: z.number().check(z.int(), z.minimum(0), z.maximum(500)),
  of: z.number().check(z.int(), z.minimum(1), z.maximum(501)),
});
/** One step from an element to another, by structure alone. */
export type RecipeStep = z.infer<typeof stepSchema>;

export const recipeSchema = z.object({
  id: textSchema(36),
  /**
   * Pages it is for: the adapter and layout that read them. The layout of a site that is none of the known ones is its domain
   * (`fable.example`): a place pointed out there is asked on that site's pages and nowhere else.
   */
  adapter: textSchema(40),
  layout: textSchema(80),
  field: z.enum(POINTABLE_FIELDS),
  /** Where the steps begin: the subject's own card, or the main part of the page around it. */
  anchor: z.enum(['card', 'main']),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(40)),
  madeAt: instantSchema,
});
/**
 * Where a field stands on pages of one kind, as the user pointed it out: structure only, so that it can be handed on
 * without handing on a person. The last reader asked for its field.
 */
export type Recipe = z.infer<typeof recipeSchema>;

/** A place as it was pointed out, before it is kept. */
export type PointedPlace = Omit<Recipe, 'id' | 'madeAt'>;
