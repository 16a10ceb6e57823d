import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const welcome: Messages['welcome'] = {
  title: 'Siapa yang layak Anda hubungi berikutnya?',
  lead: 'Assay membaca profil yang sedang Anda lihat, saat Anda memintanya, lalu menunjukkan seberapa cocok orang itu, apa yang belum diketahui, dan apa yang perlu ditanyakan berikutnya.',
  language: 'Bahasa',
  promises: 'Apa yang dibaca, dan di mana disimpan',
  reads: {
    title: 'Hanya halaman di depan Anda, hanya saat Anda meminta',
    body: 'Nama, tajuk, jabatan, perusahaan, lokasi, pengalaman, pendidikan, dan data kontak, sejauh ditampilkan halaman. Assay tidak pernah mengeklik, menggulir, atau membuka halaman untuk Anda.',
  },
  stays: {
    title: 'Di komputer ini',
    body: 'Tanpa akun, tanpa server, tanpa telemetri. Semuanya ada di profil peramban ini. Menghapus ekstensi berarti menghapus semuanya, jadi ekspor dulu yang ingin Anda simpan.',
  },
  sources: {
    title: 'Setiap fakta punya sumber dan tanggal',
    body: 'Anda selalu bisa memberi tahu seseorang apa yang Anda simpan tentang dirinya dan dari mana, lalu menghapusnya untuk selamanya.',
  },
  objection: {
    title: 'Keberatan cukup satu klik dan berlaku selamanya',
    body: 'Semua tentang orang itu dihapus. Hash berkunci dari alamatnya tetap ada, agar tidak terekam lagi.',
  },
  terms: {
    title: 'Ketentuan situs mungkin melarang ini',
    body: 'Perjanjian pengguna LinkedIn membatasi alat yang menyalin profil, dan situs lain punya aturan sendiri. Di Uni Eropa, Anda juga wajib memberi tahu orang bahwa Anda menyimpan datanya. Keduanya keputusan Anda; Assay tidak mengusik halaman dan tidak bisa memutuskannya untuk Anda.',
  },
  builder: 'ICP pertama Anda, dalam satu menit',
  builderHint: 'ICP menggambarkan pelanggan yang Anda cari. Pilih yang Anda tahu dan lewati sisanya.',
  chosen: (n, of) => `${n} dari ${of}`,
  ask: {
    seniority: 'Siapa yang memutuskan?',
    function: 'Di fungsi apa?',
    size: 'Berapa orang bekerja di sana?',
    industry: 'Di industri apa?',
    place: 'Di mana?',
    company: 'Siapa pesaing Anda?',
  },
  steps: {
    manager: 'Manajer ke atas',
    director: 'Direktur ke atas',
    'vice-president': 'Wakil presiden ke atas',
    cxo: 'Pimpinan puncak atau pemilik',
  },
  neverHint: 'Orang dari sana tidak masuk daftar hubungan Anda.',
  use: 'Pakai ICP ini',
  startEmpty: 'Mulai tanpa ICP',
  pickFirst: 'Pilih minimal satu jawaban, atau mulai tanpa ICP.',
  done: (name) => `“${name}” sedang dipakai`,
  doneBody: (criteria) =>
    plural('id', criteria, { other: 'Setiap orang yang Anda rekam kini dinilai dengan # kriterianya.' }),
  emptyDone: 'Anda mulai tanpa ICP',
  emptyBody: 'Orang tetap direkam. Skor akan menyebutkan belum ada profil sampai Anda menulisnya.',
  writeIcp: 'Tulis ICP',
  changeIcp: 'Ubah',
  next: 'Langkah berikutnya',
  openProfile: 'Buka profil di LinkedIn',
  thenCapture: 'merekam orang di layar',
  thenOpen: 'membuka Assay: skor, alasannya, dan pertanyaan berikutnya',
  keysElsewhere: (where: string) =>
    `Jika tombol tidak bereaksi, ekstensi lain memakainya. Atur tombol Anda di ${where}.`,
  openAssay: 'Buka Assay',
};
