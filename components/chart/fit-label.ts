/** The width of a letter of the charts' text, on average, in CSS pixels; capitals and wide scripts run over. */
const LETTER = 6.3;
const WIDE_LETTER = 12;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const GAP = 10;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? WIDE_LETTER : LETTER), 0);

/** A text cut, with an ellipsis, to what fits. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(`${kept}${letter}…`) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A label in one line, or in two, broken at a space, with an ellipsis where it is longer still. */
export function fitLabel(label: string, width: number): string[] {
  if (widthOf(label) <= width) return [label];
  const words = label.split(/(?<=[\s/-])/u);
  let first = '';
  while (words.length > 1 && widthOf(`${first}${words[0]}`.trimEnd()) <= width) first += words.shift();
  if (first === '') return [cut(label, width)];
  return [first.trimEnd(), cut(words.join(''), width)];
}

/** The room labels take beside their rows: as much as the longest wants, and a third of the picture at most. */
export function labelRoom(labels: readonly string[], width: number): number {
  const longest = Math.max(0, ...labels.map(widthOf));
  return Math.round(Math.min(longest, Math.max(64, width / 3)) + GAP);
}

/** The room texts at the end of rows take. */
export function textRoom(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => (text === '' ? 0 : Math.round(widthOf(text) + GAP))));
}
