import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const touches: Messages['touches'] = {
  cadences: 'Rangkaian',
  cadence: 'Rangkaian',
  progress: (step, of, name) => `${step} dari ${of}, ${name}`,
  keepDue: (days) => plural('id', days, { other: 'Tanpa kontak selama # hari' }),
  missing: {
    linkedin: 'Profil LinkedIn-nya belum diketahui.',
    email: 'Alamat emailnya belum diketahui.',
    phone: 'Nomor teleponnya belum diketahui.',
  },
  instead: 'Lakukan dengan cara lain:',
  there: {
    clock: (time) => `${time} di sana`,
    hours: { before: 'belum jam kerja', after: 'lewat jam kerja', 'day-off': 'hari libur' },
    begins: (when) => `Jam kerja di sana mulai ${when} (waktu Anda)`,
  },
  told: {
    enrolled: (name) => `Mengikuti ${name}`,
    left: 'Meninggalkan rangkaian',
    paused: 'Rangkaian dijeda',
    resumed: 'Rangkaian dilanjutkan',
    keep: (days) => plural('id', days, { other: 'Jaga hubungan tiap # hari' }),
    keepOff: 'Jaga hubungan: mati',
  },
  limits: {
    'invitations-day': (used, most) => `Undangan hari ini: ${used}, lazimnya sampai ${most}`,
    'invitations-week': (used, most) => `Undangan dalam 7 hari: ${used}, lazimnya sampai ${most}`,
    'noted-month': (used, most) =>
      `Undangan dengan catatan dalam 30 hari: ${used}, akun gratis punya sekitar ${most}`,
  },
};
