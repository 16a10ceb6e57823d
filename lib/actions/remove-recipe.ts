import type { Recipe } from '../model/recipe.ts';
import type { AssayDatabase } from '../store/database.ts';

/** Removes a place the user pointed out, and hands it over, so that it can be put back; `undefined` when it is gone. */
export async function removeRecipe(db: AssayDatabase, id: string): Promise<Recipe | undefined> {
  return await db.transaction('rw', db.recipes, async () => {
    const recipe = await db.recipes.get(id);
    await db.recipes.delete(id);
    return recipe;
  });
}

/** Puts a removed place back as it was. */
export async function restoreRecipe(db: AssayDatabase, recipe: Recipe): Promise<void> {
  await db.recipes.put(recipe);
}
