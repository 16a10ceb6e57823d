import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const companies: Messages['companies'] = {
  title: 'Perusahaan',
  found: (n) => plural('id', n, { other: '# perusahaan' }),
  search: 'Cari perusahaan',
  searchExample: 'Nama, industri, atau tempat',
  columns: {
    name: 'Nama',
    industry: 'Industri',
    size: 'Ukuran',
    place: 'Tempat',
    people: 'Orang',
    seen: 'Perubahan terakhir',
  },
  none: {
    title: 'Belum ada perusahaan',
    body: 'Buka halaman perusahaan di LinkedIn dan simpan lewat jendela Assay. Orang yang Anda kenal di sana akan tertaut dengan sendirinya.',
  },
  noMatch: {
    title: 'Tidak ada perusahaan yang cocok',
    body: 'Setiap kata harus mengawali kata pada nama, industri, atau tempat.',
    action: 'Kosongkan pencarian',
  },
  gone: {
    title: 'Perusahaan ini tidak ada di sini',
    body: 'Perusahaan ini dibatalkan, digabung dengan yang lain, atau alamatnya sudah lama.',
    action: 'Kembali ke perusahaan',
  },
  facts: 'Fakta',
  openPage: 'Buka halaman perusahaan',
  seenOn: (day) => `terakhir terlihat ${day}`,
  people: 'Orang yang dikenal',
  nobody:
    'Belum ada yang dikenal di sini. Simpan seseorang yang bekerja di sini, dan ia tampil menurut perannya.',
  missingRoles: 'Dicari dan belum dikenal',
  missingFacts: (fields) => `Belum diketahui: ${fields}.`,
  whereFacts: 'Halaman perusahaan memperlihatkannya.',
  stages: 'Tahap',
  edit: (field) => `Ubah ${field}`,
  oneALine: 'Satu per baris.',
  cleared: 'dikosongkan dengan tangan',
  problems: {
    name: 'Perusahaan perlu nama.',
    number: 'Bilangan bulat, seperti 240',
    year: 'Tahun, seperti 1987',
    link: 'Alamat web seperti https://perusahaan.example',
  },
  edited: (field) => `${field} diubah`,
  openCompany: (name) => `Buka ${name} di Assay`,
};
