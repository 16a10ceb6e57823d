import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const company: LateMessages['company'] = {
  glance: {
    title: 'Sekilas',
    warmth: 'Seberapa hangat',
    nobodyScored: 'Belum ada yang punya skor di sini.',
    unscored: (n) => plural('id', n, { other: '# tanpa skor' }),
    setAside: (n) => plural('id', n, { other: '# disisihkan' }),
    decides: 'Siapa yang memutuskan',
    heard: 'menurut orangnya',
    byJob: 'menurut jabatannya',
    nobodyDecides: 'Belum ada pengambil keputusan yang dikenal. Tanyakan siapa yang menandatangani.',
    moreBuyers: (n) => plural('id', n, { other: 'dan # lagi yang ikut menentukan' }),
    touched: 'Kontak terakhir',
    neverTouched: 'Belum ada kontak dengan siapa pun di sini.',
    next: 'Tindak lanjut berikutnya',
    noNext: 'Belum ada. Buka seseorang dan atur kontak berikutnya.',
  },
  followUps: {
    none: 'Tidak ada yang terbuka dengan siapa pun di sini. Atur kontak berikutnya di halaman seseorang, lalu selesaikan atau tunda dari sini.',
  },
  written: {
    title: 'Sudah dikirimi pesan',
    none: 'Belum ada yang dikirimi pesan di sini. Pesan ke siapa pun di perusahaan ini akan tercantum, supaya dua orang tidak menerima hal yang sama pada hari yang sama.',
    today: (names) => `Dikirimi pesan hari ini: ${names}`,
    waitADay: 'Rekan kerja saling membandingkan. Tunggu sehari sebelum menulis ke orang lain di sini.',
    alike: (names, day) => `${names} menerima pesan yang sama pada ${day}`,
  },
  moves: {
    title: 'Masuk dan keluar',
    none: 'Tidak ada kenalan yang masuk dalam setahun terakhir atau keluar dalam 90 hari terakhir. Rekam lagi orang saat Anda membuka halamannya, maka perubahannya tampak di sini.',
    joined: 'Bergabung',
    joinedFrom: (was) => `Bergabung dari ${was}`,
    left: 'Keluar',
    leftFor: (now) => `Pindah ke ${now}`,
  },
  signals: {
    none: 'Belum ada tanda minat dari siapa pun di sini. Catat di halaman seseorang.',
  },
  timeline: {
    company: 'Perusahaan',
    nothing: {
      all: 'Belum terjadi apa pun di sini.',
      touch: 'Belum ada kontak pada orang yang diperiksa. Kirim pesan, telepon seseorang, atau catat sinyal.',
      change: 'Belum ada perubahan.',
      company: 'Belum ada yang dibaca atau diisi tentang perusahaan ini sendiri.',
    },
    looked: (n, of) => `${n} dari ${of} orang dengan kejadian terbaru`,
    lookFurther: 'Cari lebih jauh',
  },
  people: {
    notAll: (n) => plural('id', n, { other: 'Hanya # orang pertama yang dibaca di sini.' }),
  },
  namesakes: {
    title: (n) => plural('id', n, { other: '# catatan lain memakai nama atau alamat ini' }),
    body: 'Selama ada beberapa, tidak ada orang yang ditautkan lewat nama saja.',
    join: 'Perusahaan yang sama',
    apart: 'Perusahaan lain',
    joinOne: (name, where) => `${name} perusahaan yang sama: ${where}`,
    apartOne: (name, where) => `${name} perusahaan lain: ${where}`,
    joined: (name) => `Digabungkan dengan ${name}`,
    keptApart: (name) => `${name} tetap terpisah`,
  },
};
