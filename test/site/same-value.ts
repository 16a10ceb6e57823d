/** Text as it is compared: NFC, without direction marks, white space collapsed. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const LINKS = /(?:^|\.)(?:companyUrl|url|website|websites|photoUrl)$/;

/** A value reduced to what makes it right: dates without the length of the stay, links without a slash at the end. */
function reduce(field: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const text = plain(value);
    if (/(?:^|\.)dates$/.test(field)) return text.replace(/\s*·.*$/, '');
    return LINKS.test(field) ? text.replace(/\/$/, '') : text;
  }
  if (Array.isArray(value)) return value.map((item) => reduce(field, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, reduce(`${field}.${key}`, inner)]),
  );
}

const print = (field: string, value: unknown): string => JSON.stringify(reduce(field, value));

/** Whether two values of a field say the same. */
export function isSame(field: string, expected: unknown, got: unknown): boolean {
  return print(field, expected) === print(field, got);
}

/** How many removed pieces one value is tried without. */
const MOST_PIECES = 6;

/** A text without any choice of the removed pieces it held. */
function textsWithout(text: string, removed: readonly string[]): Set<string> {
  let texts = new Set([text]);
  for (const piece of removed
    .map(plain)
    .filter((one) => one !== '' && text.includes(one))
    .slice(0, MOST_PIECES)) {
    texts = new Set([...texts, ...[...texts].map((one) => plain(one.replace(piece, ' ')))]);
  }
  return texts;
}

function isPartOfText(field: string, expected: string, got: string, removed: readonly string[]): boolean {
  const wanted = String(reduce(field, got));
  // White space around what was taken out is nobody's statement.
  const bare = (text: string) => text.replace(/\s/g, '');
  return [...textsWithout(plain(expected), removed)].some(
    (text) => bare(String(reduce(field, text))) === bare(wanted),
  );
}

/** Whether an item of a list says nothing but what the expected one says; it may say less. */
function isPartOfItem(field: string, expected: unknown, got: unknown, removed: readonly string[]): boolean {
  if (typeof expected === 'string' && typeof got === 'string') {
    return isPartOfText(field, expected, got, removed);
  }
  if (typeof expected !== 'object' || typeof got !== 'object' || expected === null || got === null) {
    return isSame(field, expected, got);
  }
  const stated = new Map(Object.entries(expected));
  return Object.entries(got).every(
    ([key, inner]) => inner === undefined || isPartOfItem(`${field}.${key}`, stated.get(key), inner, removed),
  );
}

/**
 * Whether a value is an honest part of the expected one: a list with fewer items, items that say less, a text without
 * the pieces that were removed from the page.
 */
export function isPartOf(
  field: string,
  expected: unknown,
  got: unknown,
  removed: readonly string[],
): boolean {
  if (!Array.isArray(expected) || !Array.isArray(got)) return isPartOfItem(field, expected, got, removed);
  const open = [...expected];
  return got.every((item) => {
    const at = open.findIndex((one) => isPartOfItem(field, one, item, removed));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
}
