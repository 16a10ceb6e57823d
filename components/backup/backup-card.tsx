import { History } from 'lucide-react';
import { useNow } from '../hooks/use-now.ts';
import { BackupSpeech, useBackupMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { AutomaticBackup } from './automatic-backup.tsx';
import { MakeBackup } from './make-backup.tsx';
import { useBackupPlan } from './use-backup-plan.ts';
import '../styles/backup.css';

function BackupParts() {
  const say = useBackupMessages();
  const { formatRelativeDay } = useFormat();
  const now = useNow();
  const plan = useBackupPlan();
  if (!plan) return null;
  const { last } = plan;
  return (
    <Card title={say.title}>
      <div className="settings-list">
        <dl className="settings-facts">
          <dt>{say.last}</dt>
          <dd>{last ? say.lastOn(formatRelativeDay(last.at, now), say.people(last.people)) : say.never}</dd>
        </dl>
        <MakeBackup recipient={plan.recipient} />
        <p>
          <a className="row backup-link" href="#/restore">
            <Icon of={History} size={14} />
            {say.restoreLink}
          </a>
        </p>
        <AutomaticBackup plan={plan} />
      </div>
    </Card>
  );
}

/** Backups: the last one, one now, and those made by themselves. */
export function BackupCard() {
  return (
    <BackupSpeech>
      <BackupParts />
    </BackupSpeech>
  );
}
