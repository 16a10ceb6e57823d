import { HardDriveDownload } from 'lucide-react';
import { useEffect, useState } from 'react';
import { changeBackupPlan, isBackupOverdue, REST_DAYS } from '../../lib/browser/backup-plan.ts';
import { findLost } from '../../lib/browser/keep-second-copy.ts';
import { type CopyNote, removeSecondCopy } from '../../lib/browser/second-copy.ts';
import { useNow } from '../hooks/use-now.ts';
import { useStore } from '../hooks/use-store.tsx';
import { BackupSpeech, useBackupMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { useBackupPlan } from './use-backup-plan.ts';

const DAY = 86_400_000;

/** That there has been no backup for long. */
function Overdue() {
  const { overdue, make } = useBackupMessages();
  const now = useNow();
  const plan = useBackupPlan();
  if (!plan || !isBackupOverdue(plan, now)) return null;
  const days = plan.last && Math.floor((Date.parse(now) - Date.parse(plan.last.at)) / DAY);
  const rest = () =>
    void changeBackupPlan({ quietUntil: new Date(Date.parse(now) + REST_DAYS * DAY).toISOString() });
  return (
    <Note
      icon={HardDriveDownload}
      title={days === undefined ? overdue.never : overdue.title(overdue.days(days))}
      actions={
        <>
          <a className="button button-plain button-small" href="#/settings">
            {make}
          </a>
          <Button size="small" variant="quiet" onClick={rest}>
            {overdue.later}
          </Button>
        </>
      }
    >
      {overdue.body}
    </Note>
  );
}

/** That the database was lost, where a second copy of it is left. */
function Lost() {
  const { lost } = useBackupMessages();
  const { formatDateTime } = useFormat();
  const db = useStore();
  const [copy, setCopy] = useState<CopyNote>();
  useEffect(() => {
    void findLost(db).then(setCopy);
  }, [db]);
  if (!copy) return null;
  const forget = async () => {
    await removeSecondCopy();
    setCopy(undefined);
  };
  return (
    <Note
      tone="miss"
      live="alert"
      title={lost.title(copy.people)}
      actions={
        <>
          <a className="button button-primary button-small" href="#/restore">
            {lost.restore}
          </a>
          <Button size="small" variant="quiet" onClick={() => void forget()}>
            {lost.forget}
          </Button>
        </>
      }
    >
      {lost.body(formatDateTime(copy.at))}
    </Note>
  );
}

/** What is to be said of backups while the day is looked at. Nothing where all is well. */
export function BackupNotes() {
  return (
    <BackupSpeech>
      <Lost />
      <Overdue />
    </BackupSpeech>
  );
}
