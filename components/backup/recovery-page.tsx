import { ArrowRight, Download } from 'lucide-react';
import { useState } from 'react';
import { removeDatabase, type Salvage } from '../../lib/store/backup/salvage.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useBackupMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { formatBytes } from '../settings/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { type Condition, useRecovery } from './use-recovery.ts';

function Saved({ salvage }: { salvage: Salvage }) {
  const { save } = useBackupMessages().recovery;
  const { formatList } = useFormat();
  const { rows, missing } = salvage;
  const lost = missing.length > 0 ? save.missing(formatList(missing)) : undefined;
  if (rows === 0) return <Note tone="miss" live="alert" title={save.nothing} />;
  return (
    <Note tone={lost === undefined ? 'match' : 'partial'} live="status" title={save.saved(rows)}>
      {lost}
    </Note>
  );
}

function SaveCard({ save }: { save(): Promise<Salvage> }) {
  const { save: say } = useBackupMessages().recovery;
  const [state, setState] = useState<'idle' | 'pending' | Salvage>('idle');
  const begin = async () => {
    setState('pending');
    setState(await save().catch(() => ({ rows: 0, missing: [] })));
  };
  return (
    <Card title={say.title}>
      <div className="stack">
        <p>{say.body}</p>
        <div className="row">
          <Button
            icon={<Icon of={Download} />}
            pending={state === 'pending'}
            pendingLabel={say.saving}
            onClick={() => void begin()}
          >
            {say.action}
          </Button>
        </div>
        {typeof state === 'object' && <Saved salvage={state} />}
      </div>
    </Card>
  );
}

function CopyCard({ copy, saveCopy }: Pick<ReturnType<typeof useRecovery>, 'copy' | 'saveCopy'>) {
  const say = useBackupMessages();
  const { copy: words } = say.recovery;
  const { formatDateTime, locale } = useFormat();
  if (!copy) return <Card title={words.title}>{words.none}</Card>;
  const { note, file } = copy;
  const at = note?.at ?? new Date(file.lastModified).toISOString();
  const people = note ? say.people(note.people) : '–';
  return (
    <Card title={words.title}>
      <div className="stack">
        <p>{words.body(formatDateTime(at), people, formatBytes(file.size, locale))}</p>
        <p className="text-12 text-2">{words.about}</p>
        <div className="row">
          <Button icon={<Icon of={Download} />} onClick={saveCopy}>
            {words.action}
          </Button>
        </div>
      </div>
    </Card>
  );
}

const RESTORE = 'dashboard.html#/restore';

function AnewCard({ isGone }: { isGone: boolean }) {
  const say = useBackupMessages();
  const { anew } = say.recovery;
  const [sure, setSure] = useState(false);
  const [state, setState] = useState<'idle' | 'pending' | 'removed' | 'blocked' | 'failed'>(
    isGone ? 'removed' : 'idle',
  );
  const remove = () => {
    setState('pending');
    removeDatabase().then(setState, () => setState('failed'));
  };
  if (state === 'removed')
    return (
      <Note
        tone="match"
        live="status"
        title={anew.done}
        actions={
          <a className="button button-primary button-small" href={RESTORE}>
            {say.restoreLink}
          </a>
        }
      />
    );
  return (
    <Card title={anew.title}>
      <div className="stack">
        <p>{anew.body}</p>
        <Checkbox label={anew.confirm} checked={sure} onChange={setSure} />
        <div className="row">
          <Button
            variant="danger"
            pending={state === 'pending'}
            disabledReason={sure ? undefined : anew.first}
            onClick={remove}
          >
            {anew.action}
          </Button>
        </div>
        {state === 'blocked' && <Note tone="partial" live="alert" title={anew.blocked} />}
        {state === 'failed' && <Note tone="miss" live="alert" title={anew.failed} />}
      </div>
    </Card>
  );
}

const TONES = {
  fine: 'match',
  absent: 'miss',
  old: 'partial',
  newer: 'partial',
  unreadable: 'miss',
} as const;

function Standing({ condition }: { condition: Condition }) {
  const { recovery } = useBackupMessages();
  const { title, body } = recovery.states[condition];
  return (
    <Note
      tone={TONES[condition]}
      title={title}
      actions={
        condition === 'fine' && (
          <a className="button button-plain button-small" href="dashboard.html">
            {recovery.open}
            <Icon of={ArrowRight} size={14} />
          </a>
        )
      }
    >
      {body}
    </Note>
  );
}

/** The way out where the database does not open: what happened, what can be saved, and how to begin anew. */
export function RecoveryPage() {
  const { recovery } = useBackupMessages();
  const { condition, copy, save, saveCopy } = useRecovery();
  const isOpen = condition !== undefined && condition !== 'absent' && condition !== 'unreadable';
  return (
    <main className="recovery">
      <PageHeader title={recovery.title} />
      {condition === undefined ? (
        <p role="status">{recovery.looking}</p>
      ) : (
        <>
          <Standing condition={condition} />
          {isOpen && <SaveCard save={save} />}
          <CopyCard copy={copy} saveCopy={saveCopy} />
          <AnewCard isGone={condition === 'absent'} />
        </>
      )}
    </main>
  );
}
