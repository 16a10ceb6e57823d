import type { BackupFailure } from '../../lib/actions/restore-backup.ts';
import type { BackupProgress } from '../../lib/browser/backup-words.ts';
import { useBackupMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { formatBytes } from '../settings/format-bytes.ts';
import { Note } from '../ui/note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

/** How far a work with backups is, and the way out of it. */
export function WorkProgress({ progress, onCancel }: { progress: BackupProgress; onCancel(): void }) {
  const { steps } = useBackupMessages().restore;
  const { common } = useMessages();
  const { formatNumber, locale } = useFormat();
  const { step, done, all } = progress;
  const write = step === 'reading' ? (n: number) => formatBytes(n, locale) : formatNumber;
  const detail = all > 0 ? common.doneOf(write(Math.min(done, all)), write(all)) : '';
  return <ProgressBar label={steps[step]} done={done} total={all} detail={detail} onCancel={onCancel} />;
}

/** That a work with backups failed, why, and that nothing was changed by it. */
export function WorkFailure({ failure }: { failure: BackupFailure }) {
  const say = useBackupMessages();
  const { title, body } = say.failures[failure];
  return (
    <Note tone="miss" live="alert" title={title}>
      {body} {say.restore.unchanged}
    </Note>
  );
}
