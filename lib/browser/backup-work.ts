import { serveBackup } from './serve-backup.ts';

/**
 * This module's own address, which a page gives to its worker, as `LONG_WORK` does. Apart from that, because nothing else needs what
 * seals files.
 */
export const { url: BACKUP_WORK } = import.meta;

// In a page it only tells its address.
if (typeof document === 'undefined') serveBackup();
