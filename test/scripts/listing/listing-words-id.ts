import type { ListingWords } from './listing-words.ts';

export const words: ListingWords = {
  name: 'Assay: nilai orang yang Anda prospek, di komputer sendiri',
  short:
    'Baca profil di layar, lihat seberapa cocok dan alasannya, hubungi tepat waktu. Tanpa akun atau server: semua tetap pada Anda.',
  long: [
    'Assay dibuat untuk orang yang mencari pelanggan di LinkedIn dan situs sejenis. Tekan satu tombol di sebuah profil, lalu Assay membaca halaman di depan Anda, membandingkan orangnya dengan pelanggan yang Anda cari, dan mengatakan seberapa cocok, mengapa, dan seberapa pasti.',
    'Yang Anda dapatkan:',
    '- Skor dengan rentangnya, dan kata-kata di halaman yang menentukannya.',
    '- Satu pertanyaan yang paling layak diajukan berikutnya, dijawab dengan satu klik.',
    '- Pipeline dari kontak mentah sampai pelanggan, yang mengatakan apa yang masih kurang.',
    '- Rencana hari yang menepati janji lebih dulu, lalu mengisi sisanya menurut kerugian bila menunggu.',
    '- Pengingat, rangkaian langkah, dan pesan yang diperiksa dengan catatan orangnya sebelum dikirim.',
    '- Berkas masuk dan keluar: daftar dari alat lain, dan ekspor yang langsung diterima CRM Anda.',
    'Semuanya tetap di peramban Anda. Tanpa akun, tanpa server, tanpa telemetri. Assay membaca halaman hanya saat Anda minta, dan tidak pernah mengeklik, menggulir, atau mengirim apa pun untuk Anda. Orang yang menolak dihubungi tidak akan kembali.',
    'Dalam bahasa Indonesia, Inggris, Prancis, Jerman, dan Spanyol. Ketentuan suatu situs bisa melarang pengambilan profil; mematuhinya adalah keputusan Anda.',
  ],
  purpose:
    'Assay membaca profil yang sedang dilihat pengguna saat diminta, lalu membantu menilai orangnya dan menindaklanjutinya, dengan semua data disimpan di komputer sendiri.',
  permissions: {
    activeTab:
      'Untuk membaca halaman di depan pengguna saat ikon diklik atau tombol ditekan, di situs mana pun.',
    scripting:
      'Untuk menjalankan pembaca dari paket satu kali di halaman itu. Ia mengembalikan hasil bacaan dan tidak meninggalkan apa pun.',
    storage: 'Untuk menyimpan pengaturan dan draf yang belum selesai di peramban.',
    unlimitedStorage:
      'Untuk menyimpan ribuan orang beserta riwayatnya di basis data lokal tanpa dihapus peramban.',
    alarms: 'Untuk bangun pada waktu tindak lanjut berikutnya.',
    notifications:
      'Untuk memberi tahu bahwa tindak lanjut jatuh tempo. Nama tidak tampil kecuali pengguna menyalakannya.',
    contextMenus: 'Untuk menawarkan penangkapan di menu halaman dan panel samping di menu ikon.',
    sidePanel: 'Untuk menampilkan orangnya di samping halaman dan mengikuti dari profil ke profil.',
    downloads:
      'Diminta hanya saat pengguna menyalakan cadangan otomatis: untuk menyimpannya dan mempertahankan yang terbaru.',
    site: 'Di *.linkedin.com: untuk menunjukkan pada ikon apakah orang di alamat itu sudah dikenal, dan menangkap dengan tombol tanpa membuka jendela.',
  },
  privacy: [
    {
      question: 'Data apa yang dikumpulkan?',
      answer:
        'Tidak ada oleh pengembang. Yang ditangkap pengguna tetap di basis data lokal profil perambannya.',
    },
    {
      question: 'Apakah data dikirim ke suatu tempat?',
      answer:
        'Tidak. Halaman ekstensi hanya boleh terhubung ke dirinya sendiri; kebijakan keamanannya melarang yang lain.',
    },
    {
      question: 'Apakah data dijual atau dipakai untuk hal lain?',
      answer: 'Tidak. Hanya pengguna yang dapat melihatnya.',
    },
    { question: 'Apakah memakai kode dari jauh?', answer: 'Tidak. Semua skrip ada di dalam paket.' },
    {
      question: 'Bagaimana data dihapus?',
      answer:
        'Satu orang dihapus dengan satu tindakan; tersisa hash berkunci agar ia tidak kembali. Melepas ekstensi menghapus semuanya.',
    },
  ],
  headings: {
    short: 'Deskripsi singkat',
    long: 'Deskripsi',
    purpose: 'Tujuan tunggal',
    permissions: 'Alasan tiap izin',
    privacy: 'Praktik privasi',
    pictures: 'Gambar',
  },
  pictures: {
    today: 'Hari Ini: siapa yang dihubungi, lewat saluran apa, dan mengapa',
    pipeline: 'Pipeline, satu kolom per tahap',
    people: 'Semua orang yang Anda simpan, dengan skornya',
    person: 'Satu orang: dari mana poinnya, dan apa yang perlu ditanyakan',
    icp: 'Pelanggan yang Anda cari, dan akibat suatu perubahan',
  },
};
