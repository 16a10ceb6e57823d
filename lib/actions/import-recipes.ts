import type { Recipe } from '../model/recipe.ts';
import type { AssayDatabase } from '../store/database.ts';
import { newId } from './act.ts';

/** A recipe without what differs from one install to the next: equal for the same place. */
function placeOf({ id: _, madeAt: __, ...place }: Recipe): string {
  return JSON.stringify([place.adapter, place.layout, place.field, place.anchor, place.steps]);
}

/**
 * Adds the places of a file; one that is here already is left out. Each gets an id of this install, so that a file
 * cannot overwrite what is here. Returns the ids added.
 */
export async function importRecipes(db: AssayDatabase, recipes: readonly Recipe[]): Promise<string[]> {
  return await db.transaction('rw', db.recipes, async () => {
    const known = new Set((await db.recipes.toArray()).map(placeOf));
    const fresh = new Map(recipes.map((recipe) => [placeOf(recipe), { ...recipe, id: newId() }]));
    const added = [...fresh].flatMap(([place, recipe]) => (known.has(place) ? [] : [recipe]));
    await db.recipes.bulkAdd(added);
    return added.map(({ id }) => id);
  });
}

/** Takes an import back. */
export async function dropRecipes(db: AssayDatabase, ids: readonly string[]): Promise<void> {
  await db.recipes.bulkDelete([...ids]);
}
