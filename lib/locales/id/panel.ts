import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const panel: Messages['panel'] = {
  open: 'Buka panel samping',
  noAccess: {
    title: 'Assay tidak melihat halaman ini',
    body: 'LinkedIn dilihatnya sendiri, sedangkan situs lain hanya bila Anda mengeklik ikonnya di bilah alat. Klik ikon itu di sini, maka panel ini ikut membaca sampai Anda meninggalkan situsnya.',
  },
  nameless: {
    title: 'Halaman ini tidak menyebut nama orangnya',
    body: 'Tidak ada yang disimpan. Simpan dulu dari profilnya; setelah itu halaman ini melengkapi yang sudah diketahui.',
    open: 'Buka profil',
  },
  company: {
    known: 'Sudah ada',
    readOn: (day, time) => `halaman perusahaan, dibaca ${day} ${time}`,
    save: 'Simpan perusahaan',
    update: 'Perbarui perusahaan',
    nothingNew: 'Tidak ada yang baru di halaman ini',
    saved: (name) => `${name} disimpan`,
    updated: (name) => `${name} diperbarui`,
    news: (n) => plural('id', n, { other: '# isian berbeda dari yang diketahui' }),
    people: (n) => plural('id', n, { other: 'Anda mengenal # orang di sini' }),
    nobody: 'Simpan seseorang yang bekerja di sini, lalu ia tampil di sini dengan perannya.',
    roleOpen: 'Peran tidak jelas dari jabatannya',
    role: (name, levels) => `${name}: ${levels}`,
    missing: (n) => plural('id', n, { other: 'Belum ada yang dikenal di # peran ini' }),
    icon: (name) => `${name}: perusahaan yang sudah ada`,
    fields: {
      name: 'Nama',
      industry: 'Industri',
      size: 'Ukuran',
      place: 'Kantor pusat',
      website: 'Situs web',
      employees: 'Orang di situs ini',
      type: 'Jenis',
      founded: 'Didirikan',
      specialties: 'Keahlian',
      about: 'Tentang',
      phone: 'Telepon',
    },
    howToGet: {
      about: 'Buka halaman “Tentang” perusahaan itu, lalu baca ulang.',
      absent: 'Halaman tidak menampilkannya.',
    },
  },
  hint: {
    facts: { industry: 'industri perusahaannya', size: 'ukuran perusahaannya' },
    settles: (facts, n) =>
      plural('id', n, { other: `Belum diketahui: ${facts}. Itu akan menentukan putusannya.` }),
    narrows: (facts, n) =>
      plural('id', n, { other: `Belum diketahui: ${facts}. Itu akan mempersempit skornya.` }),
    open: 'Buka halaman perusahaan',
  },
};
