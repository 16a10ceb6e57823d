/** Encodings of Latin letters that the statistics of a detector hardly tell apart in a short table, the likeliest first. */
const LATIN = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1254', 'macintosh'] as const;

/** The letters past ASCII of the languages each is used for. */
const WESTERN = 'àáâãäåæçèéêëìíîïñòóôõöøùúûüßœ';
const LETTERS: Readonly<Record<(typeof LATIN)[number], string>> = {
  'windows-1252': WESTERN,
  macintosh: WESTERN,
  // Czech, Slovak, Polish, Hungarian, Slovene, Croatian, Romanian.
  'windows-1250': 'áäâăąčćďđéěęëíîĺľłňńóôöőŕřšśşťţúůüűýžźżß',
  'iso-8859-2': 'áäâăąčćďđéěęëíîĺľłňńóôöőŕřšśşťţúůüűýžźżß',
  'windows-1254': 'âçğıîöşûüi̇',
};

/** How well a text reads as one: letters that are used for, letters and signs within words that are not. */
function scoreOf(text: string, letters: string): number {
  let score = 0;
  for (const [, before = '', sign = ''] of text.matchAll(/(.?)([^\p{ASCII}])/gsu)) {
    const within = /\p{L}/u.test(before);
    if (letters.includes(sign.toLowerCase())) score += 1;
    else if (/\p{L}/u.test(sign)) score -= 1;
    else if (within && !/[’“”–—»€]/.test(sign)) score -= 2;
    // No language begins to shout in the middle of a word.
    if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(sign)) score -= 2;
  }
  return score;
}

/** Which encoding of Latin letters makes the most of some bytes; on a tie the one most files are in. */
export function guessLatin(sample: Uint8Array): string {
  const scored = LATIN.map((encoding) => ({
    encoding,
    score: scoreOf(new TextDecoder(encoding).decode(sample), LETTERS[encoding]),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}
