import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** What is said when the store fails or an action declines. */
export const trouble: Messages['trouble'] = {
  storage: {
    'disk-full': {
      title: 'Disk penuh',
      body: 'Perubahan ini tidak disimpan, dan data sebelumnya tetap utuh. Kosongkan ruang, lalu coba lagi.',
    },
    unreadable: {
      title: 'Data tidak dapat dibaca',
      body: 'Peramban tidak membuka basis data Assay. Tidak ada yang diubah. Tutup tab Assay lain dan mulai ulang peramban; jika tetap begitu, ekspor yang masih terbaca.',
    },
    'newer-version': {
      title: 'Data berasal dari Assay yang lebih baru',
      body: 'Versi ini tidak memahaminya dan membiarkannya. Perbarui ekstensi atau ekspor datanya.',
    },
    unexpected: {
      title: 'Tidak berhasil',
      body: 'Perubahan ini tidak disimpan, dan data sebelumnya tetap utuh. Coba lagi.',
    },
  },
  waiting: {
    title: 'Basis data tidak menjawab',
    body: 'Mungkin sedang diperbarui; halaman ini lanjut begitu selesai. Jika tetap begitu, buka halaman pemulihan.',
  },
  refusals: {
    gone: 'Orang ini sudah tidak ada di sini.',
    empty: 'Tidak ada yang disimpan.',
    past: 'Waktu itu sudah lewat. Pilih yang lebih nanti.',
    unchanged: 'Tidak ada yang berubah.',
    nameless: 'Halaman ini tidak menyebut siapa orangnya. Buka dulu profilnya.',
    suppressed: 'Orang ini tidak boleh dihubungi dan tetap di luar.',
    'needs-reason': 'Tulis alasannya, lalu pindahkan.',
    purchase: 'Pembelian tidak bisa dicatat begitu. Periksa hari, jumlah, dan mata uangnya.',
    'not-a-customer': 'Belum menjadi pelanggan. Pindahkan ke Pelanggan beserta pembeliannya.',
    'needs-note': 'Tulis alasannya, singkat saja.',
    'own-act': 'Itu menghapus orangnya. Pilih dari menu.',
    gate: 'Tahap ini meminta lebih. Penuhi, atau tulis mengapa tetap dipindahkan.',
    'not-a-sum': 'Anggaran adalah jumlah nol atau lebih, misalnya 20.000.',
    'not-a-currency': 'Mata uang itu tidak ada. Tulis tiga hurufnya, misalnya EUR.',
    'not-a-day': 'Hari itu tidak ada di kalender.',
    'too-long': 'Itu terlalu panjang. Pendekkan dulu.',
    'set-aside': 'Orang ini disisihkan. Kembalikan dulu.',
    'on-a-cadence': 'Orang ini sudah mengikuti rangkaian lain.',
    'faulty-cadence': 'Rangkaian ini belum bisa dijalankan. Buka untuk melihat sebabnya.',
    'no-working-days': 'Tidak ada hari kerja yang tersisa: periksa hari rangkaian dan hari kerja Anda.',
  },
  rescue: 'Ekspor yang terbaca',
  rescued: (n: number) => plural('id', n, { other: '# baris diekspor.' }),
  nothingRescued: 'Tidak ada yang terbaca. Assay membiarkan berkasnya.',
  openAgain: 'Buka lagi',
  recovery: 'Buka halaman pemulihan',
};
