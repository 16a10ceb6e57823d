/** Code points of the digit zero in the scripts numbers are written in on pages; the other nine follow it. */
const ZEROES = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = ZEROES.find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}

/** Marks of thousands that cannot be mistaken for a decimal mark. */
const SPACES = /(?<=\d)[\s'’_٬](?=\d{3}(?!\d))/gu;

/** A sign, a currency before or after, a per cent: what may stand beside a number without changing it. */
const NUMBER =
  /^(?:[A-Z]{3}\b|\p{Sc}|Rp\.?)?\s*([+\-−])?\s*(?:\p{Sc})?\s*([\d.,]+)\s*(?:\p{Sc}|%|٪|[A-Z]{3}\b)?$/u;

const plain = (digits: string, decimal: string): number =>
  Number(digits.replace(decimal === '.' ? /,/g : /\./g, '').replace(',', '.'));

/** One separator, once, before three digits: in half the world it marks thousands, in the other half decimals. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d*[.,]?\d+$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** Digits grouped by one mark with decimals behind the other: `1.234,5`, `1,234.5`. */
function readMixed(digits: string): number[] {
  const [, group, decimal] = digits.match(/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*([.,])\d+$/) ?? [];
  return group !== undefined && decimal !== undefined && group !== decimal ? [plain(digits, decimal)] : [];
}

/**
 * The numbers a text may state, written as in any country: `1234`, `1.234,5`, `1 234,5`, `1,234.5`, `1’234`, `12,34,567`, `١٢`,
 * with a sign, a currency or a per cent beside it. Two where thousands cannot be told from decimals (`1.500`), and none
 * for anything else: words, ranges, units, "about 50", `5k`.
 */
export function readNumbers(text: string): number[] {
  if (/^\d{1,15}$/.test(text)) return [Number(text)];
  const [, sign, found = ''] =
    westernDigits(text.slice(0, 100)).trim().replace(/٫/g, ',').replace(SPACES, '').match(NUMBER) ?? [];
  const factor = sign === undefined || sign === '+' ? 1 : -1;
  return readDigits(found)
    .filter(Number.isFinite)
    .map((number) => number * factor);
}

function readDigits(digits: string): number[] {
  if (AMBIGUOUS.test(digits)) return [plain(digits, ','), plain(digits, '.')];
  if (INDIAN.test(digits)) return [plain(digits, '.')];
  if (/[.,]/.test(digits) && GROUPED.test(digits) && !digits.startsWith('0'))
    return [Number(digits.replace(/[.,]/g, ''))];
  if (DECIMAL.test(digits)) return [Number(digits.replace(',', '.'))];
  return readMixed(digits);
}
