const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;

/** The sign before the decimals, where a number by itself tells: `1.234,5` and `0,75` do, `1.234` does not. */
export function decimalOf(text: string): '.' | ',' | undefined {
  if (!/^-?\d[\d.,]*$/.test(text) || GROUPED.test(text)) return undefined;
  const [, , sign] = text.match(/^-?(\d{1,3}(?:[.,]?\d{3})*|\d+)([.,])\d+$/) ?? [];
  return sign === '.' || sign === ',' ? sign : undefined;
}

/**
 * A count as digits alone: `1.234` and `1,234` are both 1234 where the file does not say otherwise, for there are no parts
 * of people. Other words come back as they are.
 */
export function plainCount(text: string, decimal: '.' | ',' | undefined): string {
  const grouped = text.match(GROUPED);
  return grouped && grouped[1] !== decimal ? text.replace(/[.,]/g, '') : text;
}
