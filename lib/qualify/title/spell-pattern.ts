/** `chef|cheffe`, `leiter~in`: each word that a word of a pattern stands for. */
export function formsOf(word: string, umlauts: boolean): string[] {
  const forms = word.split('|').flatMap((form) => {
    const [stem = '', ...endings] = form.split('~');
    return [stem, ...endings.map((ending) => stem + ending)];
  });
  if (!umlauts) return forms;
  return forms.flatMap((form) => {
    const plain = form.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
    return plain === form ? [form] : [form, plain];
  });
}

/** The pieces of a pattern: words, and `{a|b c}` in braces for alternatives of more than one word. */
const PIECES = /\{[^}]*\}|[^ ]+/g;

const alternatives = (piece: string) => (piece.startsWith('{') ? piece.slice(1, -1).split('|') : undefined);

/** Each phrase that a pattern stands for. `umlauts`: these may be typed without them. */
export function spellPattern(pattern: string, umlauts: boolean): string[] {
  let phrases = [''];
  for (const [piece] of pattern.matchAll(PIECES)) {
    const forms =
      alternatives(piece)?.flatMap((alternative) => spellPattern(alternative, umlauts)) ??
      formsOf(piece, umlauts);
    phrases = phrases.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)));
  }
  return phrases;
}

/** What the phrases of a pattern begin with: its first word, or the alternatives it opens with. */
export const firstPiece = (pattern: string): string => pattern.match(PIECES)?.[0] ?? '';

/** Every word of a pattern as it is written in it, alternatives apart. */
export const allWords = (pattern: string): string[] => pattern.split(/[ {}|]+/);

/** The patterns of a list. */
export const patternsOf = (text: string | undefined): string[] =>
  (text ?? '').split('; ').filter((pattern) => pattern !== '');
