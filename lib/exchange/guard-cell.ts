/** Who will read the file: a spreadsheet, which runs formulas, or an importer, which stores what it is given. */
export type GuardFor = 'spreadsheet' | 'importer';

/**
 * What a spreadsheet may take for the start of a formula: `= + - @` TAB CR LF (OWASP, CSV Injection, list of August 2025),
 * every sign that Unicode holds compatible with one of the four (full-width, small, raised, lowered), and any of these
 * behind spaces, invisible marks or an apostrophe.
 */
const TRIGGER = /^'*[\p{Z}\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺₌₊﬩⩵⩶\t\r\n]/u;

/** The usual start of a cell, told apart before the costlier pattern: exports have millions of cells. */
const HARMLESS_START = /^[A-Za-z0-9]/;

/** A signed number or a phone number with an optional extension: digits and their punctuation hold no formula worth fearing. */
const NUMBER_OR_PHONE = /^[+-] ?\(?\d[\d \u00A0().,/-]*(?: ?(?:x|ext\.?) ?\d{1,6})?$/;

/**
 * A cell's text made safe to open in a spreadsheet: one apostrophe in front where it could start a formula.
 *
 * For a `spreadsheet` every such cell is guarded, phone numbers too (Excel would otherwise make `+33612…` a number). For an
 * `importer` phone numbers and signed numbers stay as they are, since an apostrophe would break them.
 * Exactly undone by taking off one leading apostrophe wherever the rest is a cell this function would guard.
 */
export function guardCell(text: string, guardFor: GuardFor): string {
  if (text === '' || HARMLESS_START.test(text) || !TRIGGER.test(text)) return text;
  if (guardFor === 'importer' && NUMBER_OR_PHONE.test(text.replace(/^'+/, ''))) return text;
  return `'${text}`;
}
