import { type Recipe, recipeSchema } from '../model/recipe.ts';
import { z } from '../model/schema.ts';

const FORMAT = 'assay-places';
const VERSION = 1;

/** More than anyone points out; a longer file is something else. */
const MOST_RECIPES = 500;
const MOST_LENGTH = 2_000_000;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().check(z.int(), z.minimum(1)),
  places: z.array(z.unknown()).check(z.maxLength(MOST_RECIPES)),
});

/** What is wrong with a file of places. */
export type RecipesFileProblem = 'not-json' | 'not-places' | 'newer' | 'too-large' | 'empty';

export type RecipesFile =
  | { ok: true; recipes: Recipe[] /** Entries left out because they are none. */; refused: number }
  | { ok: false; problem: RecipesFileProblem };

/** The places the user pointed out, as a JSON file: structure of pages and dates, nothing of a person. */
export function recipesToFile(recipes: readonly Recipe[]): string {
  const places = recipes.map((recipe) => z.parse(recipeSchema, recipe));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, places }, undefined, 2)}\n`;
}

/** Reads such a file. An entry that is no place is left out and counted; a file without any is refused. Never throws. */
export function parseRecipesFile(text: string): RecipesFile {
  if (text.length > MOST_LENGTH) return { ok: false, problem: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return { ok: false, problem: 'not-places' };
  if (file.data.version > VERSION) return { ok: false, problem: 'newer' };
  const recipes = file.data.places.flatMap((place) => {
    const recipe = z.safeParse(recipeSchema, place);
    return recipe.success ? [recipe.data] : [];
  });
  if (recipes.length === 0) return { ok: false, problem: 'empty' };
  return { ok: true, recipes, refused: file.data.places.length - recipes.length };
}
