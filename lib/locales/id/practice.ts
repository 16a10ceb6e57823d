import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const practice: Messages['practice'] = {
  tag: 'latihan',
  profile: 'Profil latihan',
  start: 'Jelajahi dengan orang latihan',
  here: (n) => plural('id', n, { other: '# orang rekaan untuk berlatih' }),
  body: 'Mereka tidak nyata. Pindahkan, nilai, dan hubungi sesuka Anda.',
  remove: 'Hapus semuanya',
  removed: (n) => plural('id', n, { other: '# orang latihan dihapus' }),
};
