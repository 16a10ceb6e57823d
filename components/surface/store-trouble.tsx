import { useState } from 'react';
import { describeFailure } from '../../lib/actions/outcome.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { rescueTables } from '../../lib/store/rescue.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

/** How a rescue went: rows exported, or -1 when nothing could be read. */
type Rescue = 'idle' | 'pending' | number;

async function rescueToFile(): Promise<number> {
  const tables = await rescueTables();
  if (!tables) return -1;
  const readable = (_key: string, value: unknown) => (value instanceof Uint8Array ? [...value] : value);
  saveFile('assay-rescue.json', JSON.stringify(tables, readable, 1), 'application/json');
  return Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
}

/** In place of an error: the database has not answered yet. */
export const STILL_WAITING = Symbol('still waiting');

/** Stands in for a surface whose database does not open: says so, and offers a way out that needs no database of ours. */
export function StoreTrouble({ error }: { error: unknown }) {
  const { trouble } = useMessages();
  const [rescue, setRescue] = useState<Rescue>('idle');
  const waits = error === STILL_WAITING;
  const { title, body } = waits ? trouble.waiting : trouble.storage[describeFailure(error)];
  const start = () => {
    setRescue('pending');
    rescueToFile().then(setRescue, () => setRescue(-1));
  };
  return (
    <main className="store-trouble">
      <Note
        tone="miss"
        live="alert"
        title={title}
        actions={
          <>
            {!waits && (
              <Button size="small" variant="primary" pending={rescue === 'pending'} onClick={start}>
                {trouble.rescue}
              </Button>
            )}
            <Button size="small" onClick={() => location.reload()}>
              {trouble.openAgain}
            </Button>
            <a
              className="button button-plain button-small"
              href="recovery.html"
              target="_blank"
              rel="noopener"
            >
              {trouble.recovery}
            </a>
          </>
        }
      >
        {body}
      </Note>
      <p role="status" className="text-12 text-2">
        {typeof rescue === 'number' && (rescue < 0 ? trouble.nothingRescued : trouble.rescued(rescue))}
      </p>
    </main>
  );
}
