import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import type { FileRefused } from '../../lib/browser/import/importer.ts';
import type { Format } from '../../lib/locales/index.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { formatBytes } from '../settings/format-bytes.ts';
import { Bidi } from '../ui/bidi.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Note } from '../ui/note.tsx';

const ACCEPT =
  '.csv,.tsv,.txt,.xlsx,.vcf,.json,text/csv,text/tab-separated-values,text/vcard,application/json';

/** What is wrong with a file, as a sentence. */
function sayProblem(
  { problem, detail = 0 }: FileRefused,
  say: ReturnType<typeof useImportMessages>,
  { formatNumber, locale }: Format,
): string {
  const sentence = say.problems[problem];
  if (typeof sentence === 'string') return sentence;
  return sentence(problem === 'too-big' ? formatBytes(detail, locale) : formatNumber(detail));
}

export interface ChooseFileProps {
  refused?: (FileRefused & { name: string }) | undefined;
  /** The name of the file that is being opened. */
  opening?: string | undefined;
  onFile(file: File): void;
}

/** The place a file is chosen in, or dropped on, with what was wrong with the last. */
export function ChooseFile({ refused, opening, onFile }: ChooseFileProps) {
  const say = useImportMessages();
  const format = useFormat();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div className="stack">
      {refused && (
        <Note
          tone="miss"
          live="alert"
          title={
            <>
              <Bidi>{refused.name}</Bidi>: {sayProblem(refused, say, format)}
            </>
          }
        >
          {say.nothingChanged}
        </Note>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
      <section
        className={joinClasses('card', 'import-drop', over && 'import-drop-over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon of={FileUp} size={20} />
        <h2>{say.choose.title}</h2>
        <p className="text-2">{say.choose.body}</p>
        <div className="row">
          <FileButton
            accept={ACCEPT}
            variant="primary"
            size="large"
            pending={opening !== undefined}
            pendingLabel={say.choose.reading}
            onFile={onFile}
          >
            {say.choose.button}
          </FileButton>
          <span className="text-12 text-3">{say.choose.drop}</span>
        </div>
      </section>
    </div>
  );
}
