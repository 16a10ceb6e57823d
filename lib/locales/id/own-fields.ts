import type { Messages } from '../messages.ts';

export const ownFields: Messages['ownFields'] = {
  add: 'Tambah bidang',
  name: 'Bidang',
  nameExample: 'Memakai SAP',
  value: 'Isi',
  problems: {
    noName: 'Beri bidang ini nama, misalnya Memakai SAP.',
    nameTooLong: 'Nama paling panjang 60 karakter.',
    nameTaken: 'Orang ini sudah punya bidang dengan nama itu.',
    noValue: 'Isi bidang ini dulu.',
    valueTooLong: 'Isi paling panjang 500 karakter.',
  },
};
