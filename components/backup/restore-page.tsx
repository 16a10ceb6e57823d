import { FileUp, LockKeyhole } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { readCounts } from '../../lib/store/queries.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { BackupSpeech, useBackupMessages } from '../locale/late-messages.tsx';
import { Button } from '../ui/button.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { RestorePreview } from './restore-preview.tsx';
import { type Picked, useRestore } from './use-restore.ts';
import { WorkFailure, WorkProgress } from './work-progress.tsx';
import '../styles/backup.css';

const ENDING = '.assay';

/** Asks for what opens a sealed file. */
function OpenSealed({ picked, onOpen }: { picked: Picked; onOpen(secret: string): void }) {
  const say = useBackupMessages();
  const { restore } = say;
  const [secret, setSecret] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (secret !== '') onOpen(secret);
  };
  return (
    <form className="card card-body stack" onSubmit={submit}>
      <p className="row strong">
        <Icon of={LockKeyhole} />
        <bdi>{restore.sealed(picked.file.name)}</bdi>
      </p>
      {picked.seal === 'passphrase' ? (
        <Field
          autoFocus
          type="password"
          autoComplete="current-password"
          label={say.passphrase}
          hint={restore.passphraseHint}
          value={secret}
          onChange={setSecret}
        />
      ) : (
        <TextArea
          autoFocus
          spellCheck={false}
          label={restore.key}
          hint={restore.keyHint}
          value={secret}
          onChange={setSecret}
        />
      )}
      <div className="row">
        <Button type="submit" variant="primary">
          {restore.open}
        </Button>
      </div>
    </form>
  );
}

function Steps() {
  const say = useBackupMessages();
  const { restore } = say;
  const { picked, staged, copy, progress, failure, cancelled, pick, read, leave, replace, cancel } =
    useRestore();
  const refused = picked?.refused ?? failure;
  const isAsking = picked !== undefined && picked.seal !== undefined && picked.seal !== 'plain';
  return (
    <div className="restore">
      {!staged && !progress && (
        <>
          <p>{restore.intro}</p>
          <div className="row">
            <FileButton
              variant={picked ? 'plain' : 'primary'}
              icon={<Icon of={FileUp} />}
              accept={ENDING}
              onFile={(file) => void pick(file)}
            >
              {picked ? restore.another : restore.choose}
            </FileButton>
            {copy && <Button onClick={() => void pick(copy)}>{restore.copy}</Button>}
          </div>
        </>
      )}
      {refused && <WorkFailure failure={refused} />}
      {cancelled && <Note live="status" title={restore.cancelled} />}
      {isAsking && !staged && !progress && (
        <OpenSealed
          key={picked.file.name}
          picked={picked}
          onOpen={(secret) => void read(picked.file, secret)}
        />
      )}
      {progress && <WorkProgress progress={progress} onCancel={cancel} />}
      {staged && picked && !progress && (
        <RestorePreview
          {...{ staged, onLeave: leave }}
          name={picked.file.name}
          onReplace={(keep) => void replace(keep)}
        />
      )}
    </div>
  );
}

/** That it was done, once everything is loaded anew. */
function Done() {
  const say = useBackupMessages();
  const { restore } = say;
  const people = useLive(readCounts, [])?.all ?? 0;
  return (
    <div className="restore">
      <Note
        tone="match"
        title={restore.done(people)}
        actions={
          <a className="button button-plain button-small" href="#/people">
            {restore.openPeople}
          </a>
        }
      >
        {restore.doneBody}
      </Note>
    </div>
  );
}

function RestoreRoom({ done }: { done: boolean }) {
  return (
    <>
      <PageHeader title={useBackupMessages().restore.title} />
      {done ? <Done /> : <Steps />}
    </>
  );
}

/** A backup in again: the file, what it would change, and the change. */
export function RestorePage({ done = false }: { done?: boolean }) {
  return (
    <BackupSpeech>
      <RestoreRoom done={done} />
    </BackupSpeech>
  );
}
