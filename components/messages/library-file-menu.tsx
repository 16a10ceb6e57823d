import { Download, Ellipsis, Upload } from 'lucide-react';
import { useState } from 'react';
import { importLibrary, takeBackLibrary } from '../../lib/actions/import-library.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import {
  type LibraryFileProblem,
  LONGEST_LIBRARY_FILE,
  libraryToFile,
  parseLibraryFile,
} from '../../lib/exchange/library-file.ts';
import { isBuiltIn } from '../../lib/followup/message/choose-parts.ts';
import type { Library } from '../../lib/store/read-library.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Note } from '../ui/note.tsx';

/** Reads a file and takes it in; what it did can be taken back. */
function useImport() {
  const db = useStore();
  const say = useComposeMessages();
  const { offerUndoBy } = useUndo();
  const [problem, setProblem] = useState<LibraryFileProblem>();
  const [failure, setFailure] = useState<StorageFailure>();
  const take = async (file: File) => {
    setProblem(undefined);
    setFailure(undefined);
    // UTF-8 takes up to three bytes a unit; a file far too large is not even loaded.
    const read =
      file.size > 3 * LONGEST_LIBRARY_FILE
        ? ({ ok: false, problem: { kind: 'too-large' } } as const)
        : parseLibraryFile(await file.text());
    if (!read.ok) {
      setProblem(read.problem);
      return;
    }
    try {
      const done = await importLibrary(db, read.parts);
      const n = Object.values(read.parts).reduce((sum, items) => sum + items.length, 0);
      offerUndoBy(say.imported(n), () => takeBackLibrary(db, done));
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  const close = () => {
    setProblem(undefined);
    setFailure(undefined);
  };
  return { problem, failure, take: (file: File) => void take(file), close };
}

function Trouble({ problem, failure, close }: ReturnType<typeof useImport>) {
  const say = useComposeMessages();
  const { common, trouble } = useMessages();
  if (failure) return <Note tone="miss" live="alert" title={trouble.storage[failure].title} />;
  if (!problem) return null;
  const { importProblems } = say;
  const title =
    problem.kind === 'invalid'
      ? importProblems.invalid(problem.name, problem.path)
      : importProblems[problem.kind];
  return (
    <Note
      tone="miss"
      live="alert"
      title={title}
      actions={
        <Button size="small" onClick={close}>
          {common.close}
        </Button>
      }
    >
      {say.unchanged}
    </Note>
  );
}

/** The library into a file, and out of one. */
export function LibraryFileMenu({ library }: { library: Library }) {
  const say = useComposeMessages();
  const { common } = useMessages();
  const importing = useImport();
  const { snippets, contents, offers } = library;
  const templates = library.templates.filter(({ id }) => !isBuiltIn(id));
  const parts = { templates, snippets, contents, offers };
  const nothing = Object.values(parts).every((items) => items.length === 0);
  return (
    <>
      <Trouble {...importing} />
      <Menu
        label={common.more}
        icon={<Icon of={Ellipsis} />}
        size="medium"
        items={[
          {
            id: 'export',
            label: say.exportAll,
            icon: <Icon of={Download} />,
            disabledReason: nothing ? say.importProblems.empty : undefined,
            onPick: () => saveFile(`assay-${say.exportName}.json`, libraryToFile(parts), 'application/json'),
          },
        ]}
      />
      <FileButton
        accept=".json,application/json"
        icon={<Icon of={Upload} size={14} />}
        onFile={importing.take}
      >
        {say.importFile}
      </FileButton>
    </>
  );
}
