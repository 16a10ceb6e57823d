import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { changeBackupPlan } from '../../lib/browser/backup-plan.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { useBackupMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';

interface Key {
  secret: string;
  recipient: string;
}

/** A key that was just made, until the user says that they have it. */
function NewKey({ secret, recipient, onEnd }: Key & { onEnd(): void }) {
  const { byItself } = useBackupMessages();
  const { common } = useMessages();
  const [saved, setSaved] = useState(false);
  const save = () => {
    saveFile(`${byItself.keyName}.txt`, `# ${byItself.keyComment}\n${secret}\n`, 'text/plain');
    setSaved(true);
  };
  const use = async () => {
    await changeBackupPlan({ recipient });
    onEnd();
  };
  return (
    <Note
      tone="partial"
      icon={KeyRound}
      title={byItself.keyMade}
      actions={
        <>
          <Button size="small" variant={saved ? 'plain' : 'primary'} onClick={save}>
            {byItself.saveKey}
          </Button>
          <Button size="small" variant={saved ? 'primary' : 'plain'} onClick={() => void use()}>
            {byItself.useKey}
          </Button>
          <Button size="small" variant="quiet" onClick={onEnd}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <code className="backup-key">{secret}</code>
    </Note>
  );
}

/**
 * What protects the backups that are made by themselves. A passphrase would have to be kept here to be used without being asked for; of a
 * key, the half that closes is enough.
 */
export function KeyPanel({ recipient }: { recipient: string | undefined }) {
  const { byItself } = useBackupMessages();
  const [made, setMade] = useState<Key>();
  const make = async () => {
    // It brings the sealing along, which nothing on this page needs before.
    const { makeKey } = await import('../../lib/exchange/backup/seal.ts');
    setMade(await makeKey());
  };
  if (made) return <NewKey {...made} onEnd={() => setMade(undefined)} />;
  return (
    <div className="setting">
      <p className="field-hint">{recipient === undefined ? byItself.open : byItself.sealed}</p>
      {recipient === undefined ? (
        <Button size="small" icon={<Icon of={KeyRound} size={14} />} onClick={() => void make()}>
          {byItself.makeKey}
        </Button>
      ) : (
        <Button size="small" onClick={() => void changeBackupPlan({ recipient: undefined })}>
          {byItself.dropKey}
        </Button>
      )}
    </div>
  );
}
