import { useEffect, useState } from 'react';
import { type BackupPlan, readBackupPlan, watchBackupPlan } from '../../lib/browser/backup-plan.ts';

/** When backups are made and were made, kept up to date whichever page changes it; `undefined` until it is read. */
export function useBackupPlan(): BackupPlan | undefined {
  const [plan, setPlan] = useState<BackupPlan>();
  useEffect(() => {
    void readBackupPlan().then(setPlan);
    return watchBackupPlan(setPlan);
  }, []);
  return plan;
}
