import type { Messages } from '../messages.ts';

export const chip: Messages['chip'] = {
  card: {
    title: 'Tombol di halaman',
    label: 'Tampilkan tombol kecil di halaman LinkedIn',
    hint: 'Mati selama tidak Anda nyalakan.',
    doesTitle: 'Yang dilakukannya',
    does: 'Letaknya di kiri bawah profil dan daftar. Satu klik membaca dan menyimpan orang yang tampil; setelah itu terlihat skornya, atau bahwa orang itu sudah dikenal.',
    doesNotTitle: 'Yang tidak dilakukannya',
    doesNot:
      'Tombol ini tidak membaca apa pun dengan sendirinya. Tidak mengeklik, menggulir, mengirim pesan, atau meminta apa pun dari LinkedIn.',
    riskTitle: 'Risikonya',
    terms:
      'Ketentuan LinkedIn melarang penambahan elemen pada halamannya. LinkedIn bisa mendeteksi tombol ini dan dapat membatasi akun.',
    quiet:
      'Selama mati, Assay tidak menaruh apa pun di halaman mana pun. Ikon di bilah alat dan pintasan keyboard berfungsi sama tanpanya.',
    failed: 'Tombol tidak bisa diubah. Coba lagi.',
  },
  save: 'Simpan',
  reading: 'Membaca',
  saved: 'Tersimpan',
  known: 'Dikenal',
  suppressed: 'Jangan dihubungi',
  failed: 'Tidak tersimpan',
  list: 'Baca daftar',
  titles: {
    save: 'Assay: baca dan simpan orang ini',
    known: (stage) => `Assay: ${stage}. Klik untuk membaca ulang halaman`,
    suppressed: 'Orang ini keberatan atau sudah dihapus dan tetap di luar',
    failed: (why) => `${why}. Klik untuk mencoba lagi`,
    list: 'Assay: pilih siapa yang disimpan dari daftar ini',
    useToolbar: 'Klik ikon Assay di bilah alat',
  },
};
