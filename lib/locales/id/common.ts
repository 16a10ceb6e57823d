import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const common: Messages['common'] = {
  writeMessage: 'Tulis pesan',
  add: 'Tambah',
  back: 'Kembali',
  cancel: 'Batal',
  close: 'Tutup',
  copy: 'Salin',
  done: 'Selesai',
  edit: 'Ubah',
  more: 'Lainnya',
  open: 'Buka',
  remove: 'Hapus',
  save: 'Simpan',
  search: 'Cari',
  snooze: 'Tunda',
  tryAgain: 'Coba lagi',
  undo: 'Urungkan',
  people: (n) => plural('id', n, { other: '# orang' }),
  doneOf: (done, total) => `${done} dari ${total}`,
  preparingList: 'Menyiapkan daftar',
  viewStopped: {
    title: 'Tampilan ini berhenti bekerja',
    body: 'Yang sudah Anda simpan tetap ada. Buka lagi tampilan ini untuk melanjutkan.',
    action: 'Buka lagi',
  },
};
