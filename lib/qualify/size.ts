import { foldText } from '../model/text.ts';
import { SIZE_BANDS, type SizeBand } from '../model/words.ts';

/** Code points of the digit zero in the scripts LinkedIn's interface writes numbers in; the other nine follow it. */
const ZEROES = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** A number with its thousands marked or not, or in short thousands: `1,001`, `1.001`, `1 001`, `1001`, `1K`, `1 rb`. */
const NUMBER = String.raw`(\d{1,3}(?:[.,\s'’٬]\d{3})+|\d+)(?!\d)(\s?(?:k|rb|mil|tsd)\b\.?)?`;
const RANGE = new RegExp(
  String.raw`^(.*?)${NUMBER}\s*(?:[-–—‑~～]|to|a|à|bis|tot|sampai|hingga)\s*${NUMBER}(.*)$`,
  'iu',
);
const SINGLE = new RegExp(String.raw`^(.*?)${NUMBER}(\s*\+)?(.*)$`, 'iu');

/** What may stand beside the number: people at work, in the languages met on pages. Any other word makes it vague. */
const UNITS = new Set(
  (
    'employee employees staff people person persons members on linkedin company size employes salaries personnes ' +
    'mitarbeiter mitarbeitende mitarbeitenden beschaftigte personen karyawan pegawai orang empleados empleado ' +
    'trabajadores personas funcionarios funcionario colaboradores empregados pessoas dipendenti addetti persone ' +
    'medewerkers werknemers ansatte anstallda pracownikow calisan de 名员工 人 名の従業員 innen in 명 موظف موظفا موظفين'
  ).split(' '),
);

const BOUNDS: readonly [SizeBand, number, number][] = SIZE_BANDS.map((band) => {
  const [low = '1', high] = band.split('-');
  return [band, Number.parseInt(low, 10), band.endsWith('+') ? Infinity : Number(high ?? low)];
});

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROES.find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}

function readNumber(digits: string | undefined, thousands: string | undefined): number {
  return Number((digits ?? '').replace(/\D/g, '')) * (thousands ? 1_000 : 1);
}

function onlyUnits(...texts: (string | undefined)[]): boolean {
  return texts.every(
    (text) =>
      !/[<>≈~]/.test(text ?? '') &&
      foldText(text ?? '')
        .split(' ')
        .every((word) => word === '' || UNITS.has(word)),
  );
}

/** The band of a range: that of its upper end, when the lower end lies within it. `1K-5K` is short for 1,001-5,000. */
function bandOfRange(low: number, high: number): SizeBand | undefined {
  return BOUNDS.find(([, from, to]) => high >= from && high <= to && low >= from - 1 && low <= high)?.[0];
}

/**
 * The head-count band a text states: `11-50 employees`, `1.001–5.000 Beschäftigte`, `5K-10K`, `10,001+`, `340`.
 * `undefined` for text that is vague ("over 100"), spans several bands ("1-50") or speaks of something else.
 */
export function parseSize(text: string): SizeBand | undefined {
  const clean = westernDigits(text.slice(0, 200)).trim();
  const range = clean.match(RANGE);
  if (range) {
    const [, before, low, lowThousands, high, highThousands, after] = range;
    if (!onlyUnits(before, after)) return undefined;
    return bandOfRange(readNumber(low, lowThousands), readNumber(high, highThousands));
  }
  const single = clean.match(SINGLE);
  if (!single) return undefined;
  const [, before, digits, thousands, plus, after] = single;
  const count = readNumber(digits, thousands);
  if (!onlyUnits(before, after)) return undefined;
  // Short forms round the last band's border down: `10K+`.
  if (plus) return count >= 10_000 ? '10001+' : undefined;
  return BOUNDS.find(([, from, to]) => count >= from && count <= to)?.[0];
}

/** How many bands lie between two; 0 for the same, 1 for neighbours. */
export function bandDistance(one: SizeBand, other: SizeBand): number {
  return Math.abs(SIZE_BANDS.indexOf(one) - SIZE_BANDS.indexOf(other));
}
