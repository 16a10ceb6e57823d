import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const changes: Messages['changes'] = {
  title: 'Perubahan',
  found: (n) => plural('id', n, { other: '# perubahan' }),
  filter: 'Perubahan yang mana',
  all: 'Semua',
  kinds: {
    'new-employer': 'Perusahaan baru',
    promotion: 'Promosi',
    'new-role': 'Peran baru',
    'left-employer': 'Keluar',
    location: 'Pindah tempat',
    name: 'Nama baru',
  },
  tell: {
    'new-employer': (was, now) => `Perusahaan baru: ${now}, sebelumnya ${was}`,
    promotion: (was, now) => `Naik jabatan: ${now}, sebelumnya ${was}`,
    'new-role': (was, now) => `Peran baru: ${now}, sebelumnya ${was}`,
    'left-employer': (was) => `Tidak lagi di ${was}`,
    location: (was, now) => `Pindah ke ${now}, sebelumnya di ${was}`,
    name: (was, now) => `Kini bernama ${now}, sebelumnya ${was}`,
  },
  next: {
    'new-employer': (was) => `Ucapkan selamat, tanyakan siapa penggantinya di ${was}`,
    promotion: () => 'Ucapkan selamat, tanyakan keputusan apa yang kini dipegang',
    'new-role': () => 'Tanyakan cakupan peran baru dan siapa pemegang yang lama',
    'left-employer': (was) => `Tanyakan tujuan berikutnya dan penggantinya di ${was}`,
    location: () => 'Tanyakan apakah wilayah tanggung jawabnya tetap',
    name: () => 'Sapa dengan nama baru',
  },
  reworded: 'Hanya beda kata, tidak ada yang baru',
  seenOn: (day) => `terlihat ${day}`,
  followUp: (day) => `Hubungi ${day}`,
  followUpWith: (name, day) => `Hubungi ${day}: ${name}`,
  updateAndFollowUp: (day) => `Perbarui, hubungi ${day}`,
  putAway: 'Singkirkan',
  putAwayOf: (name, kind) => `Singkirkan: ${name}, ${kind}`,
  doneAway: (name) => `${name}: perubahan disingkirkan`,
  none: {
    title: 'Tidak ada perubahan dalam 90 hari terakhir',
    body: 'Simpan lagi orang yang sudah dikenal saat Anda melewati halamannya. Siapa yang berganti perusahaan, peran, tempat, atau nama akan tampil di sini.',
  },
  noneOfKind: {
    title: 'Tidak ada yang sejenis ini',
    body: 'Ada perubahan lain.',
    action: 'Tampilkan semua perubahan',
  },
  older: (n) => plural('id', n, { other: 'Hanya # terbaru yang ditampilkan.' }),
  overTime: 'Jabatan dari waktu ke waktu',
  now: 'kini',
  noPositions: 'Belum ada jabatan yang diketahui. Bagian “Pengalaman” di profil memperlihatkannya.',
};
