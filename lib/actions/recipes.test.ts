import { describe, expect, it } from 'vitest';
import { makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { parseRecipesFile, recipesToFile } from '../exchange/recipes-file.ts';
import type { PointedPlace, Recipe } from '../model/recipe.ts';
import { dropRecipes, importRecipes } from './import-recipes.ts';
import { removeRecipe, restoreRecipe } from './remove-recipe.ts';
import { saveRecipe } from './save-recipe.ts';

const place = (field: Recipe['field'], at = 0): PointedPlace => ({
  adapter: 'linkedin-profile',
  layout: 'sdui',
  field,
  anchor: 'card',
  steps: [{ reach: 'child', tag: 'p', marks: ['role=note'], place: at, of: 3 }],
});

describe('recipes', () => {
  it('keeps one place per field and layout, and hands over the one before', async () => {
    const db = openDatabase();
    const first = await saveRecipe(db, makeAct(1), place('headline'));
    await saveRecipe(db, makeAct(2), place('location'));
    const second = await saveRecipe(db, makeAct(3), place('headline', 1));
    expect(second.replaced).toEqual([first.recipe]);
    expect(await db.recipes.count()).toBe(2);
  });

  it('refuses a place that could carry a person', async () => {
    const bad = {
      ...place('headline'),
      steps: [{ ...place('headline').steps[0], marks: ['title=Ana Ruiz'] }],
    };
    await expect(saveRecipe(openDatabase(), makeAct(1), bad as PointedPlace)).rejects.toThrow();
  });

  it('removes and puts back', async () => {
    const db = openDatabase();
    const { recipe } = await saveRecipe(db, makeAct(1), place('headline'));
    const removed = await removeRecipe(db, recipe.id);
    expect(await db.recipes.count()).toBe(0);
    if (removed) await restoreRecipe(db, removed);
    expect(await db.recipes.toArray()).toEqual([recipe]);
    expect(await removeRecipe(db, 'nobody')).toBeUndefined();
  });

  it('goes through a file, adds what is new alone, and is taken back', async () => {
    const db = openDatabase();
    const { recipe } = await saveRecipe(db, makeAct(1), place('headline'));
    const file = recipesToFile([recipe, { ...recipe, id: 'other', field: 'location' }]);
    const read = parseRecipesFile(file);
    if (!read.ok) throw new Error(read.problem);
    const added = await importRecipes(db, read.recipes);
    expect(added).toHaveLength(1);
    expect((await db.recipes.toArray()).map(({ field }) => field).sort()).toEqual(['headline', 'location']);
    expect(await importRecipes(db, read.recipes)).toEqual([]);
    await dropRecipes(db, added);
    expect(await db.recipes.toArray()).toEqual([recipe]);
  });
});
