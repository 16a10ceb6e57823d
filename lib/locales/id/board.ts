import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const board: LateMessages['board'] = {
  title: 'Pipeline',
  filter: 'Saring papan',
  icp: 'Profil',
  everyIcp: 'Semua profil',
  slipping: 'Terlambat atau tanpa langkah',
  stale: (days, usual) => `${days} hr di sini, biasanya ${usual}`,
  late: (days) => plural('id', days, { other: '# hari terlambat' }),
  noStep: 'Belum ada langkah',
  median: (days) => `median ${days} hr`,
  valueHint: 'Orang di kolom ini dikali harga yang diminta profilnya.',
  notMet: 'Belum terpenuhi',
  backward: 'Langkah mundur',
  dropAnyway: 'Lepas untuk tetap memindahkan, dengan alasan.',
  empty: {
    suspect: 'Belum ada. Setiap tangkapan mulai di sini.',
    lead: 'Lead sudah menunjukkan minat. Catat sinyal, lalu pindahkan ke sini.',
    prospect: 'Cocok, dan sudah diajak bicara.',
    opportunity: 'Ada penawaran di meja.',
    customer: 'Sudah membeli.',
    nurture: 'Tidak ada yang menunggu.',
    disqualified: 'Tidak ada yang disisihkan.',
  },
  moved: (stage) => `Dipindahkan ke ${stage}`,
  arranged: 'Urutan kolom diubah',
  moveTitle: 'Pindahkan',
  keys: {
    column: 'kolom',
    card: 'kartu',
    move: 'pindah tanpa menyeret',
    next: 'tahap berikutnya',
    open: 'buka',
  },
};
