import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const exchange: Messages['exchange'] = {
  title: 'Ekspor',
  reasons: {
    notKnown: (fields) => `${fields} belum diketahui`,
    because: (verdict, why) => `${verdict}: ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
  who: 'Siapa',
  scopes: {
    qualified: { title: 'Prospek terkualifikasi', hint: 'Prospek, peluang, dan pelanggan.' },
    selection: { title: 'Pilihan', hint: 'Orang yang dicentang di Orang.' },
    list: { title: 'Daftar di Orang', hint: 'Sesuai pencarian dan saringan di sana.' },
  },
  fileLabels: { qualified: 'prospek', selection: 'pilihan', list: 'orang' },
  as: 'Sebagai',
  presets: {
    csv: {
      title: 'CSV untuk impor',
      hint: 'Untuk CRM atau alat lain. Koma, UTF-8, nama depan dan belakang terpisah.',
    },
    'excel-csv': { title: 'CSV untuk Excel', hint: 'Terbuka dengan klik ganda, aksen dan kolomnya benar.' },
    tsv: { title: 'Papan klip untuk Sheets', hint: 'Tempel ke Google Sheets atau Excel. Tanpa berkas.' },
    json: { title: 'JSON', hint: 'Semua yang diketahui, tiap fakta dengan sumber dan tanggalnya.' },
  },
  preview: 'Pratinjau',
  previewAside: (shown, total) => plural('id', shown, { other: `# pertama dari ${total}` }),
  previewTable: 'Baris-baris pertama, persis seperti hasilnya',
  exportNow: (n) => plural('id', n, { other: 'Ekspor #' }),
  copyNow: (n) => plural('id', n, { other: 'Salin #' }),
  fileName: (name) => `Berkas: ${name}`,
  columnsNote: 'Yang tidak diketahui dibiarkan kosong. Alasannya satu kalimat; skor disertai rentangnya.',
  suppressedNote:
    'Orang yang tidak boleh dihubungi tidak disimpan di Assay, jadi tidak ada di berkas mana pun.',
  check: 'Sebelum dikirim',
  allWell: 'Semua punya alamat e-mail dan skor.',
  checks: {
    noMail: (n) =>
      plural('id', n, { other: '# orang tanpa alamat e-mail. Sebagian alat impor melewati baris itu.' }),
    noScore: (n) => plural('id', n, { other: '# orang belum punya skor.' }),
    setAside: (n) => plural('id', n, { other: '# orang sudah gugur.' }),
    old: (n) => plural('id', n, { other: '# orang terakhir terlihat lebih dari enam bulan lalu.' }),
  },
  checking: 'Memeriksa',
  nobodyToExport: 'Tidak ada orang untuk diekspor.',
  tooManyToCopy: (most) => `Papan klip hanya memuat ${most} orang. Ekspor berkas saja.`,
  gathering: 'Mengumpulkan',
  noting: 'Mencatat di riwayat',
  exported: (n) => plural('id', n, { other: '# orang diekspor' }),
  copied: (n) => plural('id', n, { other: '# orang disalin' }),
  exportedBody: (name) => `${name} ada di unduhan Anda. Tiap riwayat mencatatnya.`,
  copiedBody: 'Tempel ke lembar kerja. Tiap riwayat mencatatnya.',
  cancelled: { title: 'Ekspor dibatalkan', body: 'Tidak ada berkas yang dibuat dan tidak ada yang dicatat.' },
  notNoted: 'Ekspor sudah keluar, tetapi tidak bisa dicatat di riwayat.',
  notCopied: {
    title: 'Papan klip menolak',
    body: 'Peramban hanya mengizinkan halaman terdepan menyalin. Biarkan tab ini di depan, lalu coba lagi.',
  },
  empty: {
    qualified: {
      title: 'Belum ada prospek terkualifikasi',
      body: 'Pindahkan orang ke Prospek setelah cocok dan sudah berbicara dengan Anda. Atau ekspor daftar di Orang.',
    },
    selection: { title: 'Belum ada yang dicentang', body: 'Centang orang di Orang, lalu ekspor.' },
    list: {
      title: 'Daftarnya kosong',
      body: 'Tangkap seseorang dulu, atau hapus pencarian dan saringan di Orang.',
    },
    action: 'Buka Orang',
  },
};
