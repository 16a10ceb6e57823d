import type { Messages } from '../messages.ts';

export const account: Messages['account'] = {
  title: (total: number) => `Dari mana ${total} poin ini`,
  loading: 'Menjumlahkan',
  of: (points: string, most: string) => `${points} dari ${most}`,
  between: (low: string, high: string) => `antara ${low} dan ${high} selama belum diketahui`,
  sum: (points: string) => `Jumlah ${points}`,
  refused: (names: string) => `Dikurangi: ${names}`,
  mayRefuse: (names: string) => `Masih bisa dikurangi: ${names}`,
  neutral: 'Dihitung untuk semua selama belum ada bobot',
  readOn: (site: string, day: string) => `${site}, ${day}`,
  saidByYou: (day: string) => `menurut Anda, ${day}`,
  nothingHeard: 'belum ditanyakan',
  whatIf: {
    match: (total: number, verdict: string) => `Jika ya: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Jika tidak: ${total}, ${verdict}.`,
  },
  whatIfNever: {
    match: (total: number, verdict: string) => `Jika berlaku: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Jika tidak berlaku: ${total}, ${verdict}.`,
  },
  lifted: (total: number, verdict: string) => `Tanpa ini: ${total}, ${verdict}.`,
  caveats: {
    expired: 'Sudah terlalu lama untuk dihitung.',
    'day-past': 'Hari yang disebut sudah lewat.',
    'other-currency': 'Mata uang anggaran berbeda dari harga, jadi hanya jawabannya yang dihitung.',
    'no-price': 'Profil tidak menyebut harga, jadi hanya jawabannya yang dihitung.',
    'no-cycle': 'Profil tidak menyebut siklus penjualan, jadi hanya jawabannya yang dihitung.',
    'no-quote': 'Tidak ada kata-katanya yang disimpan.',
  },
};
