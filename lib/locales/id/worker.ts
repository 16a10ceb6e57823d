import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** Notifications, the context menu and the toolbar icon's tooltip. */
export const worker: Messages['worker'] = {
  dueOne: '1 tindak lanjut jatuh tempo',
  dueSeveral: (n: number) => plural('id', n, { other: '# tindak lanjut jatuh tempo' }),
  dueNeutral: 'Buka Assay untuk melihat siapa.',
  dueWith: (name: string, company: string | undefined) => (company ? `${name}, ${company}` : name),
  done: 'Selesai',
  snooze: 'Ingatkan sejam lagi',
  openToday: 'Buka Hari Ini',
  omnibox: 'Cari orang di Assay',
  captureMenu: 'Simpan orang ini',
  iconNeutral: 'Assay',
  iconReading: 'Membaca halaman ini',
  iconKnown: (name: string, stage: string, score: string | undefined) =>
    score ? `${name}: ${stage}, ${score}` : `${name}: ${stage}`,
  iconSuppressed: 'Jangan dihubungi: orang ini tetap di luar',
  iconFailed: (why: string) => `Tidak ada yang disimpan. ${why}`,
};
