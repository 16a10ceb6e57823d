import { useEffect, useState } from 'react';
import { deleteEverything, startAnew } from '../../lib/browser/delete-everything.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { usePrivacyMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { formatBytes } from '../settings/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';

const countRows = async (db: AssayDatabase) =>
  await Promise.all(db.tables.map(async (table) => ({ name: table.name, n: await table.count() })));

function DeleteAll() {
  const db = useStore();
  const say = usePrivacyMessages();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'pending' | 'failed'>();
  const missing = typed.trim() === say.word ? undefined : say.typeWord(say.word);
  const remove = async () => {
    setState('pending');
    try {
      await deleteEverything(db);
      startAnew();
    } catch {
      setState('failed');
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined) void remove();
      }}
    >
      <p>{say.deleteMeans}</p>
      <p>
        <a href="#/settings">{say.backupFirst}</a>
      </p>
      <Field label={say.typeWord(say.word)} autoComplete="off" value={typed} onChange={setTyped} />
      {state === 'failed' && <Note tone="miss" live="alert" title={say.deleteFailed} />}
      <div>
        <Button
          type="submit"
          size="small"
          variant="danger"
          disabledReason={missing}
          pending={state === 'pending'}
        >
          {say.deleteAll}
        </Button>
      </div>
    </form>
  );
}

/** How much is stored where, and the way to delete all of it. */
export function StoredCard() {
  const say = usePrivacyMessages();
  const { formatNumber, locale } = useFormat();
  const tables = useLive(countRows, []);
  const [used, setUsed] = useState<number>();
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setUsed(usage)), []);
  return (
    <Card title={say.stored}>
      <div className="stack">
        <dl className="settings-facts">
          <dt>{say.onDisk}</dt>
          <dd>{used === undefined ? '…' : formatBytes(used, locale)}</dd>
        </dl>
        <details>
          <summary>{say.rows}</summary>
          <dl className="settings-facts">
            {tables?.map(({ name, n }) => (
              <div key={name} className="privacy-table">
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{formatNumber(n)}</dd>
              </div>
            ))}
          </dl>
        </details>
        <DeleteAll />
      </div>
    </Card>
  );
}
