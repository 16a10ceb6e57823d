import { browser } from 'wxt/browser';
import type { Recipe } from '../model/recipe.ts';
import type { AssayDatabase } from '../store/database.ts';

/** Where the user pointed out fields, newest first; none when the store does not answer, which must not keep a page from being read. */
export async function readRecipes(db: AssayDatabase): Promise<Recipe[]> {
  const recipes = await db.recipes.toArray().catch(() => []);
  return recipes.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/**
 * Leaves the recipes for the reader, which takes them away, in the extension's own world of the page: a script injected
 * as a file takes no arguments. The page cannot see that world.
 */
export async function handOverRecipes(tabId: number, recipes: readonly Recipe[]): Promise<void> {
  if (recipes.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId },
    func: (given: readonly Recipe[]) => {
      Object.assign(globalThis, { assayRecipes: given });
    },
    args: [[...recipes]],
  });
}
