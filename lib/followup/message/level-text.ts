/**
 * Text to look for words in: lower case, without accents, straight apostrophes. Every UTF-16 unit keeps its place, so that
 * what is found can be shown where it stands.
 */
export function levelText(text: string): string {
  let level = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (unit < '\u0080') level += unit.toLowerCase();
    else if (unit === '\u2019' || unit === '\u2018') level += "'";
    else level += unit.normalize('NFD')[0]?.toLowerCase()[0] ?? unit;
  }
  return level;
}
