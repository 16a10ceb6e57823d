import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const calibration: LateMessages['calibration'] = {
  icp: 'Profil',
  wonFrom: 'Berhasil mulai',
  wonFromName: 'Tahap yang membuat seseorang dihitung berhasil',
  about:
    'Setiap pengejaran yang sudah berakhir, dinilai seperti versi ini akan menilainya sehari setelah orang itu pertama kali direkam. Data perusahaan memakai yang diketahui sekarang.',
  outcomes: (n, won, lost) => `${plural('id', n, { other: '# hasil' })}: ${won} berhasil, ${lost} gagal`,
  newest: (n) => `Hanya ${n} yang terakhir berakhir yang dihitung.`,
  working: 'Membaca hasil pengejaran',
  stopped: { title: 'Dihentikan sebelum selesai', body: 'Tidak ada yang berubah.', action: 'Mulai lagi' },
  noIcp: {
    title: 'Belum ada profil yang dipakai',
    body: 'Skor berasal dari profil pelanggan ideal. Buat satu dulu, lalu skornya bisa dibandingkan dengan hasil nyata.',
    action: 'Buat profil',
  },
  few: {
    title: (n, needed) => `Data belum cukup: ${n} dari ${needed}`,
    body: 'Gambar pertama muncul setelah sepuluh pengejaran berakhir; bobot dinilai mulai 30, dengan lima berhasil dan lima gagal. Naikkan tahap orang bila ada hasilnya, dan gugurkan dengan alasan bila tidak.',
    pace: (weeks) => `Dengan laju Anda, ${plural('id', weeks, { other: 'sekitar # minggu' })} lagi.`,
    action: 'Buka daftar orang',
  },
  oneSided: {
    won: (n, needed) => `Yang berhasil terlalu sedikit: ${n} dari ${needed}`,
    lost: (n, needed) => `Yang gagal terlalu sedikit: ${n} dari ${needed}`,
    body: 'Bobot bisa dinilai setelah minimal lima pengejaran berhasil dan lima gagal. Sebelum itu, keduanya belum bisa dibedakan.',
    earlier: 'Tahap yang lebih awal mungkin sudah cukup: pilih di atas.',
    lose: 'Gugurkan orang yang tidak membuahkan hasil, beserta alasannya.',
  },
  table: 'Tabel',
  trust: {
    title: 'Bisakah skor dipercaya?',
    chart: 'Bagian yang berhasil menurut skor, masing-masing dengan rentang 90%',
    ideal: 'kalau sempurna',
    axis: 'skor saat pertama direkam',
    leans: {
      high: {
        little: 'Skor sedikit terlalu tinggi',
        plain: 'Skor terlalu tinggi',
        far: 'Skor jauh terlalu tinggi',
      },
      low: {
        little: 'Skor sedikit terlalu rendah',
        plain: 'Skor terlalu rendah',
        far: 'Skor jauh terlalu rendah',
      },
      level: 'Sejauh ini skor tidak condong ke mana pun',
      uneven: 'Secara keseluruhan pas, tetapi satu per satu tidak',
    },
    quote: (lean, n, score, share, range) =>
      `${lean}: dari ${plural('id', n, { other: '# orang' })} dengan skor ${score}, ${share} berhasil (${range}).`,
    brier: (brier, share, reference) =>
      `Skor Brier ${brier}, dengan 0 berarti tidak pernah salah. Menyebut ${share} untuk semua orang mendapat ${reference}`,
    tellsMore: (brier) => `${brier}: skor tahu lebih banyak dari itu.`,
    tellsSame: (brier) => `${brier}: skor hampir tidak tahu lebih dari itu.`,
    tellsLess: (brier) => `${brier}: skor meleset lebih jauh dari itu.`,
    allAlike: 'Semuanya berakhir sama, jadi belum ada yang bisa dibedakan.',
    point: (score, share, range, won, n) => `Pada ${score}: ${share} berhasil (${range}), ${won} dari ${n}`,
    columns: {
      score: 'Skor',
      people: 'Orang',
      won: 'Berhasil',
      share: 'Bagian berhasil',
      range: 'Rentang 90%',
    },
  },
  lift: {
    title: 'Pembeda bijih dan batu',
    aside: 'daya ungkit, rentang 90%',
    chart: 'Berapa kali lebih sering yang cocok berhasil, menurut kriteria',
    noEffect: 'tanpa pengaruh',
    none: 'Profil ini belum punya kriteria.',
    times: (n) => `${n}×`,
    atLeast: (n) => `minimal ${n}×`,
    atMost: (n) => `maksimal ${n}×`,
    notYet: 'belum bisa dibandingkan',
    asOften: (times, range) => `Yang cocok berhasil ${times} sesering yang meleset (${range}).`,
    atLeastOften: (times) =>
      `Yang cocok berhasil ${times} sesering yang meleset; dari yang meleset tidak ada yang berhasil.`,
    atMostOften: (times) =>
      `Yang cocok berhasil ${times} sesering yang meleset; dari yang cocok tidak ada yang berhasil.`,
    tells: { ore: 'Menunjuk bijih', rock: 'Menunjuk batu', chance: 'Mungkin kebetulan' },
    legend: { clear: 'lebih dari kebetulan', chance: 'mungkin kebetulan', open: 'masih berlanjut' },
    of: (won, n) => `${won} dari ${n}`,
    columns: {
      criterion: 'Kriteria',
      matches: 'Cocok: berhasil',
      misses: 'Meleset: berhasil',
      lift: 'Daya ungkit',
      range: 'Rentang 90%',
      tells: 'Artinya',
      rest: 'Sebagian, belum tahu',
    },
    mustOfNone: (names) =>
      `Wajib dengan bobot 0 (${names}): yang meleset tetap tidak lolos; yang cocok tidak menambah skor.`,
    never: (names) =>
      `Jangan (${names}): yang kena dikecualikan, berapa pun bobotnya. Tidak ada bobot yang diusulkan untuknya.`,
    byIndustry: (names) =>
      `Bobot per industri (${names}): hasil tidak menyebut bobot mana yang dipakai, jadi tidak ada yang diusulkan.`,
  },
  proposals: {
    title: 'Bobot yang perlu diubah',
    anew: 'Bobot saling berkaitan: setelah setiap perubahan sisanya dinilai ulang, dan sebagian bisa gugur.',
    raise: (name, from, to) =>
      `${name} lebih menentukan daripada bobotnya. Naikkan dari ${from} menjadi ${to}?`,
    lower: (name, from, to) =>
      `${name} kurang menentukan dibanding bobotnya. Turunkan dari ${from} menjadi ${to}?`,
    drop: (name, from) =>
      `${name} kurang menentukan dibanding bobotnya. Hilangkan bobotnya, dari ${from} menjadi 0?`,
    counts: (won, n, otherWon, otherN) =>
      `Berhasil: ${won} dari ${n} yang cocok, ${otherWon} dari ${otherN} yang meleset.`,
    chance: (n) => `Seandainya semua bobot benar, kebetulan akan sekuat ini kira-kira sekali dalam ${n}.`,
    rare: (n) => `Seandainya semua bobot benar, kebetulan akan sekuat ini kurang dari sekali dalam ${n}.`,
    dropsMust: 'Kriteria ini tetap wajib: yang meleset tetap tidak lolos.',
    preview: 'Pratinjau',
    close: 'Tutup pratinjau',
    accept: (to) => `Jadikan ${to}`,
    saving: 'Menyimpan',
    keep: (from) => `Tetap ${from}`,
    accepted: (name, to) => `${name} kini berbobot ${to}`,
    keptDone: (name, from) => `${name} tetap ${from}`,
    kept: (names) => `Dibiarkan sampai ada sepuluh hasil lagi: ${names}.`,
    none: {
      title: 'Tidak ada bobot yang perlu diubah',
      body: 'Hasil sejauh ini tidak membantah satu bobot pun.',
    },
    gone: 'Profil sudah berubah sementara itu. Tidak ada yang disimpan.',
  },
  change: {
    title: 'Apa yang akan berbeda',
    span: 'Pengejaran yang berakhir',
    recent: '90 hari terakhir',
    all: 'Semua',
    nobody: 'Tidak ada yang akan mendapat putusan atau tingkat lain.',
    count: (n, of) =>
      `${n} dari ${plural('id', of, { other: '# orang' })} akan mendapat putusan atau tingkat lain.`,
    up: (n, won) => `Naik: ${n}, ${won} di antaranya berhasil.`,
    down: (n, won) => `Turun: ${n}, ${won} di antaranya berhasil.`,
    won: 'berhasil',
    lost: 'gagal',
    fromTo: (from, to) => `${from} menjadi ${to}`,
    more: (n) => plural('id', n, { other: 'dan # lagi' }),
  },
};
