import { useState } from 'react';
import { dropRecipes, importRecipes } from '../../lib/actions/import-recipes.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { parseRecipesFile, type RecipesFileProblem } from '../../lib/exchange/recipes-file.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';

/** How the last import went. */
export type ImportResult =
  | { problem: RecipesFileProblem }
  | { failure: StorageFailure }
  | { added: number; refused: number };

/** Takes places from a file, with an undo for all of them. */
export function useImportPlaces() {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { places } = useMessages().health;
  const [result, setResult] = useState<ImportResult>();
  const read = async (file: File) => {
    const parsed = parseRecipesFile(await file.text());
    if (!parsed.ok) return setResult({ problem: parsed.problem });
    try {
      const added = await importRecipes(db, parsed.recipes);
      setResult({ added: added.length, refused: parsed.refused });
      if (added.length > 0) offerUndoBy(places.imported(added.length), () => dropRecipes(db, added));
    } catch (error) {
      setResult({ failure: describeFailure(error) });
    }
  };
  return { result, read: (file: File) => void read(file) };
}
