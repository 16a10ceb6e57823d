import type { Messages } from '../messages.ts';

export const popup: Messages['popup'] = {
  openAssay: 'Buka Assay',
  fresh: 'Baru',
  known: (stage, day) => `Dikenal, ${stage.toLowerCase()} sejak ${day}`,
  readOn: (day, time) => `dibaca ${day} ${time}`,
  lastSeen: (day) => `terakhir dilihat ${day}`,
  stillReading: 'Halaman yang masih dimuat dibaca ulang paling lama 3 detik.',
  icp: (name) => `ICP: ${name}`,
  noIcp: {
    title: 'Belum ada skor',
    body: 'Belum ada profil pelanggan ideal sebagai pembanding. Yang pertama selesai dalam semenit.',
    action: 'Buat',
  },
  saveAs: (stage) => `Simpan sebagai ${stage.toLowerCase()}`,
  saving: 'Menyimpan',
  logContact: 'Catat kontak',
  whichContact: 'Apa yang terjadi?',
  erase: 'Hapus',
  eraseSure: 'Hapus semua tentang orang ini?',
  eraseMeans:
    'Hash berkunci dari alamatnya tetap ada, agar tidak tersimpan lagi. Bisa diurungkan sampai popup ini ditutup.',
  news: {
    one: (field, day) => `Baru sejak ${day}: ${field.toLowerCase()}`,
    several: (day) => `Berubah sejak ${day}`,
    change: (was, now) => `${was}, kini ${now}`,
    labelled: (field, text) => `${field}: ${text}`,
    update: 'Perbarui',
  },
  leftover: {
    title: 'Sebagian isian belum tersimpan',
    body: 'Isian itu dibuat sebelum orang ini disimpan.',
    keep: 'Simpan',
    drop: 'Buang',
  },
  duplicate: {
    title: 'Mungkin sudah ada',
    body: (name, company) =>
      `${name} di ${company} sudah dikenal dengan alamat lain. Nama dan perusahaannya sama, belum tentu orang yang sama.`,
    open: 'Lihat',
  },
  suppressed: {
    nameNotKept: 'Nama dari halaman ini, tidak disimpan.',
    objected: (day) => `Orang ini menyatakan keberatan pada ${day}.`,
    erased: (day) => `Orang ini dihapus pada ${day}.`,
    kept: 'Yang disimpan: hash berkunci dari alamatnya, tanggal, dan salurannya. Assay tidak menyimpan, mengimpor, atau memulihkannya.',
    keptErased:
      'Yang disimpan: hash berkunci dari alamatnya dan tanggalnya. Assay tidak menyimpan, mengimpor, atau memulihkannya.',
    channel: 'Saluran',
    covers: 'Mencakup',
    coversWhat: 'Penyimpanan, impor, penggabungan, pemulihan, ekspor',
    stays: 'Berlaku',
    staysHow: 'Untuk selamanya, di komputer ini.',
  },
  noPerson: {
    title: 'Tidak ada orang di halaman ini',
    body: 'Buka profil, daftar orang, atau perusahaan, di LinkedIn atau situs lain. Atau tambahkan orangnya sendiri.',
  },
  today: 'Hari ini',
  openToday: 'Buka hari ini',
  find: 'Cari orang atau perusahaan',
  results: 'Orang yang ditemukan',
  noOne: (text) =>
    `Tidak ada yang cocok dengan “${text}”. Pencarian memakai awal kata dari nama, perusahaan, dan jabatan.`,
};
