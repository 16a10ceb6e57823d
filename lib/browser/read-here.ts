import { type Adapter, refuse } from '../capture/adapter.ts';
import { readWith } from '../capture/read-with.ts';
import type { Reading } from '../model/reading.ts';
import type { Recipe } from '../model/recipe.ts';

/** Takes away the recipes that were left for this one reading, if there are any. */
function takeRecipes(): readonly Recipe[] {
  const world = globalThis as { assayRecipes?: readonly Recipe[] };
  const given = world.assayRecipes ?? [];
  delete world.assayRecipes;
  return given;
}

/**
 * Reads the page this script was injected into, in the isolated world; what it returns is the injection's result. Frames
 * of the site's own origin are no pages.
 */
export function readHere(adapters: readonly Adapter[]): Reading {
  if (window.top !== window) return refuse('not-a-profile', 'a top-level page');
  const page = { document, url: new URL(location.href), recipes: takeRecipes() };
  return readWith(adapters, page, () => performance.now());
}
