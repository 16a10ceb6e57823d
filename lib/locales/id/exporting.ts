import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const exporting: LateMessages['exporting'] = {
  title: 'Ekspor',
  who: 'Siapa',
  scopes: {
    qualified: { title: 'Prospek terkualifikasi', hint: 'Prospek, peluang, dan pelanggan.' },
    selection: { title: 'Pilihan', hint: 'Orang yang dicentang di Orang.' },
    list: { title: 'Daftar di Orang', hint: 'Sesuai pencarian dan saringan di sana.' },
    everyone: { title: 'Semua orang', hint: 'Semua yang tersimpan di Assay.' },
  },
  segment: 'Salah satu segmen Anda.',
  fileLabels: { qualified: 'prospek', selection: 'pilihan', list: 'orang', everyone: 'semua' },
  as: 'Untuk',
  groups: {
    crm: 'CRM',
    sequences: 'Pendekatan penjualan',
    contacts: 'Buku alamat',
    sheets: 'Lembar kerja',
    others: 'Berkas lain',
  },
  presets: {
    hubspot: {
      title: 'HubSpot',
      hint: 'Properti kontaknya sesuai nama, lalu kolom untuk properti buatan Anda.',
    },
    salesforce: {
      title: 'Salesforce',
      hint: 'Lead untuk Data Import Wizard. Alasannya ada di Description.',
    },
    pipedrive: { title: 'Pipedrive', hint: 'Orang dengan organisasi dan labelnya. Alasannya ada di Note.' },
    outreach: { title: 'Outreach', hint: 'Prospek, masing-masing satu tag.' },
    salesloft: { title: 'Salesloft', hint: 'Orang, dengan nama kolom milik Salesloft.' },
    'google-contacts': { title: 'Google Kontak', hint: 'Semua alamat, nomor, dan situs, dengan label.' },
    vcard: { title: 'vCard', hint: 'Versi 3.0, untuk ponsel, Apple, Outlook, dan kebanyakan lainnya.' },
    vcard4: { title: 'vCard 4.0', hint: 'Versi lebih baru, untuk program yang memintanya.' },
    xlsx: { title: 'Buku kerja Excel', hint: 'Satu lembar, semua sel berupa teks. Kolom sesuai pilihan.' },
    'excel-csv': { title: 'CSV untuk Excel', hint: 'Terbuka dengan klik ganda, aksen dan kolomnya benar.' },
    csv: {
      title: 'CSV untuk impor',
      hint: 'Untuk alat lain. Koma, UTF-8, nama depan dan belakang terpisah.',
    },
    tsv: { title: 'Papan klip untuk Sheets', hint: 'Tempel ke Google Sheets atau Excel. Tanpa berkas.' },
    ics: { title: 'Kalender', hint: 'Tindak lanjut mereka yang terbuka, satu acara masing-masing.' },
    json: { title: 'JSON', hint: 'Semua yang diketahui, tiap fakta dengan sumber dan tanggalnya.' },
  },
  since: {
    title: 'Yang mana',
    all: 'Semuanya',
    allHint: 'Termasuk yang tidak berubah.',
    news: (day) => `Baru atau berubah sejak ${day}`,
    newsHint: 'Ekspor terakhir dalam bentuk ini.',
  },
  preview: 'Pratinjau',
  previewAside: (shown, total) => plural('id', shown, { other: `# pertama dari ${total}` }),
  previewTable: 'Baris-baris pertama, persis seperti hasilnya',
  exportNow: (n) => plural('id', n, { other: 'Ekspor #' }),
  copyNow: (n) => plural('id', n, { other: 'Salin #' }),
  fileName: (name) => `Berkas: ${name}`,
  files: (n, app, most) =>
    plural('id', n, { other: `# berkas, karena ${app} menerima ${most} baris per berkas.` }),
  columnsNote: 'Yang tidak diketahui dibiarkan kosong. Alasannya satu kalimat; skor disertai rentangnya.',
  suppressedNote:
    'Orang yang tidak boleh dihubungi tidak disimpan di Assay, jadi tidak ada di berkas mana pun.',
  check: 'Sebelum dikirim',
  allWell: 'Tidak ada yang perlu diperbaiki.',
  lacks: {
    company: (n) => plural('id', n, { other: '# orang tanpa perusahaan' }),
    mail: (n) => plural('id', n, { other: '# orang tanpa alamat e-mail' }),
    mailForm: (n) => plural('id', n, { other: '# orang punya alamat e-mail yang bentuknya janggal' }),
    oneMail: (n) => plural('id', n, { other: '# orang punya alamat e-mail yang sudah ada di berkas' }),
    contact: (n) => plural('id', n, { other: '# orang tanpa e-mail maupun telepon' }),
  },
  effects: {
    rejects: (_n, lacks, app) => `${lacks}: ${app} akan menolaknya.`,
    duplicates: (_n, lacks, app) =>
      `${lacks}: ${app} tidak mengenalinya dan akan menggandakannya pada impor berikutnya.`,
    skips: (_n, lacks, app) => `${lacks}: ${app} akan melewatinya.`,
    empties: (_n, lacks, app) => `${lacks}: ${app} hanya menerima nama.`,
  },
  out: (n, app, stages) =>
    plural('id', n, { other: `# orang tidak ikut: tahap ini tidak dikirim ke ${app}: ${stages}.` }),
  findings: {
    noMail: (n) =>
      plural('id', n, { other: '# orang tanpa alamat e-mail. Sebagian alat impor melewati baris itu.' }),
    unchanged: (n) => plural('id', n, { other: '# orang tidak berubah sejak itu.' }),
    noFollowUp: (n) =>
      plural('id', n, { other: '# orang tanpa tindak lanjut terbuka dan tidak ada di kalender.' }),
    backward: (n) =>
      plural('id', n, {
        other:
          '# orang mundur satu tahap. HubSpot tidak memundurkan siapa pun lewat impor: kosongkan dulu Lifecycle Stage di sana.',
      }),
    setAside: (n) => plural('id', n, { other: '# orang sudah gugur.' }),
    noScore: (n) => plural('id', n, { other: '# orang belum punya skor.' }),
    old: (n) => plural('id', n, { other: '# orang terakhir terlihat lebih dari enam bulan lalu.' }),
  },
  see: 'Siapa saja',
  more: (n) => plural('id', n, { other: 'dan # lagi' }),
  leaveOut: 'Jangan ikutkan',
  checking: 'Memeriksa',
  checkFailed: 'Orang-orangnya tidak bisa diperiksa.',
  nobodyLeft: 'Semua tidak diikutkan.',
  tooManyToCopy: (most) => `Papan klip hanya memuat ${most} orang. Ekspor berkas saja.`,
  gathering: 'Mengumpulkan',
  noting: 'Mencatat di riwayat',
  exported: (n) => plural('id', n, { other: '# orang diekspor' }),
  copied: (n) => plural('id', n, { other: '# orang disalin' }),
  exportedBody: (name) => `${name} ada di unduhan Anda. Tiap riwayat mencatatnya.`,
  exportedFiles: (n) => plural('id', n, { other: '# berkas ada di unduhan Anda. Tiap riwayat mencatatnya.' }),
  tooBig: (app, most) =>
    `${app} menerima berkas paling besar ${most}, dan yang ini lebih besar. Ekspor lebih sedikit orang.`,
  copiedBody: 'Tempel ke lembar kerja. Tiap riwayat mencatatnya.',
  cancelled: { title: 'Ekspor dibatalkan', body: 'Tidak ada berkas yang dibuat dan tidak ada yang dicatat.' },
  notNoted: 'Ekspor sudah keluar, tetapi tidak bisa dicatat di riwayat.',
  notCopied: {
    title: 'Papan klip menolak',
    body: 'Peramban hanya mengizinkan halaman terdepan menyalin. Biarkan tab ini di depan, lalu coba lagi.',
  },
  columns: {
    title: 'Kolom',
    count: (n) => plural('id', n, { other: '# kolom' }),
    extras: 'Kolom tambahan',
    extrasAbout: (app) =>
      `Saat impor, ${app} menanyakan properti untuk tiap kolom. Tanpa properti, kolomnya dilewati.`,
    chosen: 'Dengan urutan ini',
    others: 'Lainnya',
    up: (name) => `Naikkan ${name}`,
    down: (name) => `Turunkan ${name}`,
    reset: 'Seperti semula',
    changed: 'Kolom diubah',
    none: 'Pilih setidaknya satu kolom.',
  },
  stages: {
    title: (app) => `Tahap di ${app}`,
    about: 'Jadi apa tiap tahap di sana. Kosong tidak mengubah apa-apa.',
    stage: 'Tahap',
    exported: 'Diekspor',
    value: (stage, column) => `${column} untuk ${stage}`,
    inFile: (stage) => `Ekspor ${stage}`,
    reset: 'Seperti semula',
    changed: (stage) => `${stage} diubah`,
    range: 'Cold-Warm dan sejenisnya mengikuti skor.',
  },
  owner: {
    label: 'Pemilik',
    example: 'saya@perusahaan.example',
    hint: (app) => `Milik siapa datanya di ${app}. Kosong berarti tanpa pemilik.`,
    changed: 'Pemilik diubah',
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
    everyone: { title: 'Belum ada siapa pun', body: 'Tangkap seseorang dulu, atau impor berkas.' },
    segment: { title: 'Segmennya kosong', body: 'Saat ini tak ada yang memenuhi saringannya.' },
    action: 'Buka Orang',
  },
};
