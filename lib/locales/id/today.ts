import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const today: Messages['today'] = {
  title: 'Hari ini',
  groups: { overdue: 'Terlambat', today: 'Hari ini', later: '7 hari ke depan' },
  noReason: 'Alasan belum dicatat',
  anyChannel: 'Saluran bebas',
  openPerson: 'Buka',
  noAnswer: 'Lewati',
  howDidItGo: 'Bagaimana hasilnya?',
  howDidItFeel: 'Bagaimana tanggapannya?',
  snoozeUntil: 'Sampai kapan?',
  snoozes: {
    'in-an-hour': 'Sejam lagi',
    'this-afternoon': 'Siang ini',
    tomorrow: 'Besok',
    'next-monday': 'Senin depan',
  },
  nextIs: (when) => `Langkah berikutnya sudah ada: ${when}.`,
  noNextStep: 'Tanpa langkah berikutnya',
  doneWith: (name) => `Selesai: ${name}`,
  snoozed: (name, when) => `${name}: ditunda ke ${when}`,
  scheduled: (name, when) => `${name}: langkah berikutnya ${when}`,
  showMore: (n) => plural('id', n, { other: 'Tampilkan # lagi' }),
  empty: {
    title: 'Tidak ada jadwal hari ini',
    nobodySlips: 'Beri seseorang langkah berikutnya, maka namanya muncul di sini pada harinya.',
  },
  nobody: {
    title: 'Belum ada orang',
    body: 'Buka profil di LinkedIn lalu tekan Alt ⇧ S. Orangnya, skornya, dan langkah berikutnya disimpan di sini.',
  },
  slipping: {
    title: 'Mulai terlupa',
    body: 'Lead, prospek, atau peluang tanpa langkah berikutnya, skor terbaik dulu.',
    none: 'Tidak ada yang terlupa: semua mulai dari lead punya langkah berikutnya.',
    more: (n) => plural('id', n, { other: '# lagi di Orang' }),
  },
  keys: {
    move: 'pindah',
    open: 'buka',
    done: 'selesai',
    snooze: 'tunda',
    call: 'panggilan',
    outcome: 'hasil',
    undo: 'urungkan',
    all: 'semua tombol',
  },
};
