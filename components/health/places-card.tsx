import { Download, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { removeRecipe, restoreRecipe } from '../../lib/actions/remove-recipe.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { recipesToFile } from '../../lib/exchange/recipes-file.ts';
import type { Recipe } from '../../lib/model/recipe.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { useHealthWords } from './use-health-words.ts';
import { type ImportResult, useImportPlaces } from './use-import-places.ts';

function Place({ recipe, onFailure }: { recipe: Recipe; onFailure: (failure: StorageFailure) => void }) {
  const { health } = useMessages();
  const { nameKind, nameField } = useHealthWords();
  const { formatRelativeDay } = useFormat();
  const { offerUndoBy } = useUndo();
  const db = useStore();
  const now = useNow();
  const { places } = health;
  const field = nameField(recipe.adapter, recipe.field);
  const remove = async () => {
    try {
      const removed = await removeRecipe(db, recipe.id);
      if (removed) offerUndoBy(places.removed(field), () => restoreRecipe(db, removed));
    } catch (error) {
      onFailure(describeFailure(error));
    }
  };
  return (
    <li className="row">
      <span className="grow">
        {places.row(field, nameKind(recipe.adapter, recipe.layout))}{' '}
        <span className="text-3">{places.made(formatRelativeDay(recipe.madeAt, now))}</span>
      </span>
      <IconButton
        size="small"
        label={places.remove(field)}
        icon={<Icon of={Trash2} size={14} />}
        onClick={() => void remove()}
      />
    </li>
  );
}

/** What came of an import, in words, where it was asked for. */
function Imported({ result }: { result: ImportResult }) {
  const { health, trouble } = useMessages();
  const { places } = health;
  if ('failure' in result) {
    const { title, body } = trouble.storage[result.failure];
    return (
      <Note tone="miss" live="alert" title={title}>
        {body}
      </Note>
    );
  }
  if ('problem' in result) return <Note tone="miss" live="alert" title={places.problems[result.problem]} />;
  return (
    <Note live="status" title={result.added > 0 ? places.imported(result.added) : places.nothingNew}>
      {result.refused > 0 ? places.leftOut(result.refused) : undefined}
    </Note>
  );
}

function Actions({ recipes, onFile }: { recipes: readonly Recipe[]; onFile: (file: File) => void }) {
  const { places } = useMessages().health;
  return (
    <>
      <FileButton
        size="small"
        accept=".json,application/json"
        icon={<Icon of={Upload} size={14} />}
        onFile={onFile}
      >
        {places.importFile}
      </FileButton>
      <Button
        size="small"
        icon={<Icon of={Download} size={14} />}
        disabledReason={recipes.length === 0 ? places.nothingToExport : undefined}
        onClick={() => saveFile('assay-places.json', recipesToFile(recipes), 'application/json')}
      >
        {places.exportFile}
      </Button>
    </>
  );
}

/** Where the user pointed out fields: to see, remove, hand on and take in. */
export function PlacesCard() {
  const { health, trouble } = useMessages();
  const recipes = useLive((db) => db.recipes.toArray(), []);
  const { result, read } = useImportPlaces();
  const [failure, setFailure] = useState<StorageFailure>();
  const { places } = health;
  if (recipes === undefined) return null;
  return (
    <Card title={places.title} actions={<Actions recipes={recipes} onFile={read} />}>
      <div className="stack health-places">
        <p className="text-12 text-2">{recipes.length === 0 ? places.empty : places.about}</p>
        {recipes.length > 0 && (
          <ul>
            {recipes.map((recipe) => (
              <Place key={recipe.id} recipe={recipe} onFailure={setFailure} />
            ))}
          </ul>
        )}
        {result && <Imported result={result} />}
        {failure && <Note tone="miss" live="alert" title={trouble.storage[failure].title} />}
      </div>
    </Card>
  );
}
