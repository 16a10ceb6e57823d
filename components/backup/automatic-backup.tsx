import { useState } from 'react';
import { type BackupPlan, changeBackupPlan, PACES, type Pace } from '../../lib/browser/backup-plan.ts';
import { askToSave, giveUpSaving } from '../../lib/browser/downloads.ts';
import { useBackupMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Note } from '../ui/note.tsx';
import { Select } from '../ui/select.tsx';
import { KeyPanel } from './key-panel.tsx';

const KEPT = ['1', '3', '5', '10', '30'] as const;
type Kept = (typeof KEPT)[number];
const USUAL = { every: 'week', keep: 5 } as const;

function Rhythm({ automatic }: { automatic: NonNullable<BackupPlan['automatic']> }) {
  const { byItself } = useBackupMessages();
  const set = (part: Partial<typeof automatic>) =>
    void changeBackupPlan({ automatic: { ...automatic, ...part } });
  return (
    <div className="backup-rhythm">
      <Select<Pace>
        label={byItself.every}
        value={automatic.every}
        choices={PACES.map((value) => ({ value, label: byItself.paces[value] }))}
        onChange={(every) => set({ every })}
      />
      <Select<Kept>
        label={byItself.keep}
        value={KEPT.find((value) => Number(value) === automatic.keep)}
        choices={KEPT.map((value) => ({ value, label: value }))}
        onChange={(keep) => set({ keep: Number(keep) })}
      />
      <p className="field-hint">{byItself.keepHint}</p>
    </div>
  );
}

/** Backups that are made without being asked for: whether, how often, and what protects them. */
export function AutomaticBackup({ plan }: { plan: BackupPlan }) {
  const { byItself } = useBackupMessages();
  const { formatDateTime } = useFormat();
  const [refused, setRefused] = useState(false);
  const { automatic, failedAt } = plan;
  const toggle = async (on: boolean) => {
    // Asked first, while the click still counts.
    const allowed = on && (await askToSave());
    setRefused(on && !allowed);
    if (allowed) await changeBackupPlan({ automatic: USUAL });
    if (on) return;
    await changeBackupPlan({ automatic: undefined, failedAt: undefined });
    await giveUpSaving();
  };
  return (
    <div className="setting backup-automatic">
      <Checkbox label={byItself.on} checked={automatic !== undefined} onChange={(on) => void toggle(on)} />
      <p className="field-hint">{byItself.hint}</p>
      {refused && <Note tone="partial" live="status" title={byItself.refused} />}
      {automatic && (
        <>
          <Rhythm automatic={automatic} />
          <KeyPanel recipient={plan.recipient} />
        </>
      )}
      {automatic && failedAt !== undefined && (
        <Note tone="miss" title={byItself.failed(formatDateTime(failedAt))} />
      )}
    </div>
  );
}
