import { type PointedPlace, type Recipe, recipeSchema } from '../model/recipe.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type Act, newId } from './act.ts';

/**
 * Keeps where the user pointed out a field. It takes the place of earlier ones for the same field and layout, which are
 * handed over with it.
 */
export async function saveRecipe(
  db: AssayDatabase,
  act: Act,
  place: PointedPlace,
): Promise<{ recipe: Recipe; replaced: Recipe[] }> {
  const recipe = z.parse(recipeSchema, { ...place, id: newId(), madeAt: act.at });
  return await db.transaction('rw', db.recipes, async () => {
    const replaced = await db.recipes
      .filter(
        ({ adapter, layout, field }) =>
          adapter === recipe.adapter && layout === recipe.layout && field === recipe.field,
      )
      .toArray();
    await db.recipes.bulkDelete(replaced.map(({ id }) => id));
    await db.recipes.add(recipe);
    return { recipe, replaced };
  });
}
