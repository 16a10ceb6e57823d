import { Download } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { SealWith } from '../../lib/exchange/backup/seal.ts';
import { useBackupMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { formatBytes } from '../settings/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useMakeBackup } from './use-make-backup.ts';
import { WorkFailure, WorkProgress } from './work-progress.tsx';

/** Characters. What is shorter is guessed however slow each guess is. */
const SHORTEST = 10;

type SealKind = 'passphrase' | 'key' | 'plain';

interface PassphraseFieldsProps {
  text: string;
  again: string;
  onText(text: string): void;
  onAgain(text: string): void;
  wrong: { text?: string | undefined; again?: string | undefined };
}

function PassphraseFields({ text, again, onText, onAgain, wrong }: PassphraseFieldsProps) {
  const say = useBackupMessages();
  return (
    <div className="backup-passphrase">
      <Field
        type="password"
        autoComplete="new-password"
        label={say.passphrase}
        hint={say.passphraseHint}
        error={wrong.text}
        value={text}
        onChange={onText}
      />
      <Field
        type="password"
        autoComplete="new-password"
        label={say.again}
        error={wrong.again}
        value={again}
        onChange={onAgain}
      />
    </div>
  );
}

/** What protects the next backup, and what is missing before it does. */
function useSeal(recipient: string | undefined) {
  const say = useBackupMessages();
  const [kind, setKind] = useState<SealKind>(recipient === undefined ? 'passphrase' : 'key');
  const [[text, again], setWords] = useState(['', '']);
  const [tried, setTried] = useState(false);
  const short = kind === 'passphrase' && text.length < SHORTEST;
  const different = kind === 'passphrase' && !short && text !== again;
  const sealOf = (): SealWith | undefined => {
    if (kind === 'plain') return undefined;
    return kind === 'key' && recipient !== undefined ? { recipient } : { passphrase: text };
  };
  return {
    kind,
    setKind,
    sealOf,
    isReady: !short && !different,
    try: () => setTried(true),
    forget: () => {
      setWords(['', '']);
      setTried(false);
    },
    fields: {
      text,
      again,
      onText: (next: string) => setWords([next, again]),
      onAgain: (next: string) => setWords([text, next]),
      wrong: {
        text: tried && short ? say.tooShort : undefined,
        again: tried && different ? say.notSame : undefined,
      },
    },
  };
}

/** Makes a backup now: protected how, how far it is, and where it went. */
export function MakeBackup({ recipient }: { recipient: string | undefined }) {
  const say = useBackupMessages();
  const { locale } = useFormat();
  const { progress, failure, cancelled, saved, make, cancel } = useMakeBackup();
  const seal = useSeal(recipient);
  const kinds: SealKind[] = ['passphrase', ...(recipient === undefined ? [] : ['key' as const]), 'plain'];
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    seal.try();
    if (seal.isReady && (await make(seal.sealOf()))) seal.forget();
  };
  return (
    <form className="setting backup-make" noValidate onSubmit={(event) => void begin(event)}>
      <span className="field-label" aria-hidden="true">
        {say.protect}
      </span>
      <Segmented<SealKind>
        label={say.protect}
        value={seal.kind}
        choices={kinds.map((value) => ({ value, label: say.seals[value] }))}
        onChange={seal.setKind}
      />
      {seal.kind === 'passphrase' && <PassphraseFields {...seal.fields} />}
      {seal.kind !== 'passphrase' && (
        <p className="field-hint">{seal.kind === 'key' ? say.keyHint : say.plainHint}</p>
      )}
      {progress ? (
        <WorkProgress progress={progress} onCancel={cancel} />
      ) : (
        <Button type="submit" variant="primary" icon={<Icon of={Download} />}>
          {say.make}
        </Button>
      )}
      {failure && <WorkFailure failure={failure} />}
      {cancelled && (
        <Note live="status" title={say.called.title}>
          {say.called.body}
        </Note>
      )}
      {saved && (
        <Note tone="match" live="status" title={say.made(saved.people)}>
          {say.madeBody(saved.name, formatBytes(saved.size, locale))}
        </Note>
      )}
    </form>
  );
}
