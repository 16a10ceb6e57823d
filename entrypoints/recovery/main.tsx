import { mountRecovery } from '../../components/backup/mount-recovery.tsx';

void mountRecovery();
