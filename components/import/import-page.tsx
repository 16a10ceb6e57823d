import { PageHeader } from '../dashboard/page-header.tsx';
import { ImportSpeech, useImportMessages } from '../locale/late-messages.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { ChooseFile } from './choose-file.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { ImportReport, OpenNew } from './import-report.tsx';
import { PrepareImport } from './prepare-import.tsx';
import type { Finishing } from './use-finish-imports.ts';
import { type ImportStage, useImport } from './use-import.ts';
import '../styles/import.css';

/** What the file is: its name, where it comes from, how many rows. */
function useAbout(stage: ImportStage): string {
  const say = useImportMessages();
  if (stage.at === 'choose' || stage.at === 'opening') return '';
  const rows = stage.checked && say.ended.rows(stage.checked.rows);
  return [say.formats[stage.mapping.format], rows].filter(Boolean).join(', ');
}

function useTitle(stage: ImportStage): string {
  const say = useImportMessages();
  if (stage.at !== 'ended') return say.title;
  return stage.ended.import.state === 'cancelled' ? say.ended.cancelled : say.ended.title;
}

function Import({ finishing }: { finishing: Finishing }) {
  const say = useImportMessages();
  const importing = useImport();
  const { stage } = importing;
  const about = useAbout(stage);
  const title = useTitle(stage);
  const chosen = stage.at === 'prepared' || stage.at === 'importing' || stage.at === 'ended';
  return (
    <>
      <PageHeader
        title={title}
        aside={
          chosen && (
            <>
              <Bidi>{stage.spec.file.name}</Bidi>, {about}
            </>
          )
        }
        actions={
          chosen && (
            <>
              {stage.at === 'ended' && <OpenNew ended={stage.ended} />}
              {stage.at !== 'importing' && <Button onClick={importing.reset}>{say.another}</Button>}
            </>
          )
        }
      />
      {stage.at === 'ended' && <ImportReport prepared={stage} ended={stage.ended} finishing={finishing} />}
      {(stage.at === 'prepared' || stage.at === 'importing') && (
        <PrepareImport stage={stage} importing={importing} />
      )}
      {!chosen && (
        <div className="stack">
          <ChooseFile
            refused={stage.at === 'choose' ? stage.refused : undefined}
            opening={stage.at === 'opening' ? stage.name : undefined}
            onFile={(file) => importing.open({ file, options: {} })}
          />
          <EarlierImports finishing={finishing} />
        </div>
      )}
    </>
  );
}

/** Bringing people in from a file. */
export function ImportPage({ finishing }: { finishing: Finishing }) {
  return (
    <ImportSpeech>
      <Import finishing={finishing} />
    </ImportSpeech>
  );
}
