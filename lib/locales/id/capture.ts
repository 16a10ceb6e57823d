import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const scroll = 'Gulir profil sampai akhir, lalu baca ulang.';
const contactInfo = 'Buka “Info kontak” di profil, lalu baca ulang.';
const byHand = 'Halaman tidak menampilkannya. Isi sendiri.';

export const capture: Messages['capture'] = {
  refusals: {
    'not-a-profile': {
      title: 'Tidak ada orang di halaman ini',
      body: 'Tidak ada yang disimpan. Buka sebuah profil, lalu baca ulang.',
    },
    'not-ready': {
      title: 'Halaman masih dimuat',
      body: 'Tidak ada yang disimpan. Tunggu sampai namanya muncul, lalu baca ulang.',
    },
    'layout-unknown': {
      title: 'Assay belum mengenal tata letak halaman ini',
      body: 'Tidak ada yang disimpan, agar tidak ada yang ditebak. Tambahkan orangnya sendiri.',
    },
    ambiguous: {
      title: 'Halaman ini bisa tentang dua orang',
      body: 'Tidak ada yang disimpan. Buka profil orangnya, lalu baca ulang.',
    },
  },
  movedOn: {
    title: 'Halaman berganti saat sedang dibaca',
    body: 'Tidak ada yang disimpan, agar dua orang tidak tercampur. Baca ulang.',
  },
  notAllowed: {
    title: 'Assay tidak boleh membaca halaman ini',
    body: 'Peramban menutup halamannya sendiri dan tokonya bagi ekstensi. Tidak ada yang disimpan.',
  },
  missing: (what) => `Tidak ditemukan: ${what}.`,
  readAgain: 'Baca ulang',
  reading: 'Membaca halaman',
  notOnPage: 'tidak ada di halaman ini',
  fieldsNotLoaded: (n) => plural('id', n, { other: '# isian belum dimuat' }),
  readersDiffer: (n) => plural('id', n, { other: '# bacaan berbeda' }),
  howToLoad: {
    name: scroll,
    headline: byHand,
    title: scroll,
    company: scroll,
    companyUrl: scroll,
    location: byHand,
    degree: byHand,
    about: scroll,
    photoUrl: byHand,
    positions: scroll,
    education: scroll,
    emails: contactInfo,
    phones: contactInfo,
    websites: contactInfo,
    connectedOn: contactInfo,
  },
};
