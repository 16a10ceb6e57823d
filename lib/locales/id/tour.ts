import type { LateMessages } from '../messages.ts';

export const tour: LateMessages['tour'] = {
  title: 'Tur',
  at: (at, all) => `${at} dari ${all}`,
  end: 'Akhiri tur',
  next: 'Lanjut',
  steps: {
    today: {
      title: 'Hari ini memberi tahu siapa yang dihubungi',
      body: 'Rencana mengisi hari dengan yang paling rugi bila menunggu. J dan K bergerak, E selesai, Z menunda, X melewati, Ctrl Z membatalkan apa pun.',
    },
    people: {
      title: 'Semua orang yang Anda simpan',
      body: 'Ketik / lalu sebuah nama; ia ditemukan di antara ribuan. Spasi mencentang; lalu pindahkan, tandai, atau ekspor bersama.',
    },
    icps: {
      title: 'Siapa yang Anda cari',
      body: 'Profil menyatakan apa yang cocok. Setiap skor menunjukkan kata penentunya dan sejauh mana ia masih bisa bergerak.',
    },
    add: {
      title: 'Dua jalan tanpa halaman',
      body: 'Tambahkan seseorang secara manual, atau tempel daftar nama dan alamat.',
    },
    capture: {
      title: 'Sekarang orang sungguhan',
      body: (key: string) =>
        `Buka profil di LinkedIn dan tekan ${key}. Ctrl K menemukan apa saja dari sini. Hapus orang latihan bila sudah cukup.`,
    },
  },
};
