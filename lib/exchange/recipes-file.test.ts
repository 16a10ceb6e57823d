import { describe, expect, it } from 'vitest';
import type { Recipe } from '../model/recipe.ts';
import { parseRecipesFile, recipesToFile } from './recipes-file.ts';

const recipe: Recipe = {
  id: 'one',
  adapter: 'linkedin-profile',
  layout: 'sdui',
  field: 'headline',
  anchor: 'card',
  steps: [
    { reach: 'inside', tag: 'div', marks: ['componentkey=com.site.card.ref*Topcard'], place: 0, of: 1 },
    { reach: 'child', tag: 'h', marks: ['name-branch'], place: 0, of: 2 },
  ],
  madeAt: '2026-03-10T09:00:00.000Z',
};

const withSteps = (steps: unknown) =>
  JSON.stringify({ format: 'assay-places', version: 1, places: [{ ...recipe, steps }] });

describe('recipes file', () => {
  it('comes back as it went', () => {
    expect(parseRecipesFile(recipesToFile([recipe]))).toEqual({ ok: true, recipes: [recipe], refused: 0 });
    expect(parseRecipesFile(`\uFEFF${recipesToFile([recipe])}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-json', ''],
    ['not-places', '[]'],
    ['not-places', '{"format":"assay-backup","version":1,"places":[]}'],
    ['not-places', JSON.stringify({ format: 'assay-places', version: 1, places: Array(501).fill(recipe) })],
    ['newer', '{"format":"assay-places","version":2,"places":[]}'],
    ['empty', '{"format":"assay-places","version":1,"places":[]}'],
    ['too-large', ' '.repeat(2_000_001)],
    ['empty', withSteps([])],
    ['empty', withSteps([{ ...recipe.steps[0], tag: 'p, body' }])],
    ['empty', withSteps([{ ...recipe.steps[0], tag: 'p) :is(*' }])],
    ['empty', withSteps([{ ...recipe.steps[0], marks: ['data-testid=Ana Ruiz'] }])],
    ['empty', withSteps([{ ...recipe.steps[0], marks: ['id=member-4711'] }])],
    ['empty', withSteps([{ ...recipe.steps[0], place: -1 }])],
  ] as const)('refuses what it is not: %s', (problem, text) => {
    expect(parseRecipesFile(text)).toEqual({ ok: false, problem });
  });

  it('leaves out what is no place, and says so', () => {
    const text = JSON.stringify({
      format: 'assay-places',
      version: 1,
      places: [recipe, { ...recipe, field: 'mood' }, 7],
    });
    expect(parseRecipesFile(text)).toEqual({ ok: true, recipes: [recipe], refused: 2 });
  });
});
