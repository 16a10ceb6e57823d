import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const list: Messages['list'] = {
  title: 'Orang di halaman ini',
  read: (n) => plural('id', n, { other: '# orang terbaca' }),
  notLoaded: (n) => plural('id', n, { other: '# belum dimuat' }),
  scrollOn: 'Gulir hasil pencarian, lalu baca ulang.',
  maybeMore: 'Mungkin masih ada: gulir, lalu baca ulang.',
  allLoaded: 'Semua orang di halaman ini sudah terbaca.',
  allNew: 'Semua yang baru',
  nobodyNew: 'Tidak ada yang baru di halaman ini',
  filter: 'Saring daftar ini',
  noneMatch: 'Tidak ada yang cocok. Kosongkan saringan untuk melihat semuanya.',
  nothingSaved: 'Belum ada yang disimpan sebelum Anda memilih.',
  known: (stage) => `Sudah ada, ${stage.toLowerCase()}`,
  fresh: 'Baru',
  maybe: 'Mungkin sudah ada sebagai',
  barred: 'Ada di daftar jangan dihubungi',
  excludedWhy: 'Kena syarat “jangan” di ICP Anda. Buka profilnya untuk tetap menyimpannya.',
  tagAll: 'Tambah tag',
  hiddenTicks: (n) => plural('id', n, { other: '# lagi dicentang, tertutup saringan.' }),
  stillLooking: 'Masih mencari yang sudah Anda kenal',
  tickFirst: 'Centang seseorang dulu',
  save: (n) => plural('id', n, { other: 'Simpan # orang' }),
  saving: (n) => plural('id', n, { other: 'Menyimpan #' }),
  saved: (n) => plural('id', n, { other: '# orang disimpan' }),
  choose: (n) => plural('id', n, { other: '# orang di halaman ini. Buka popup untuk memilih.' }),
};
