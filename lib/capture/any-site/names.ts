import { foldText } from '../../model/text.ts';
import { NOT_NAMES, PARTICLES } from './landmark-words.ts';

/** Texts remembered at a time. */
const MOST_KNOWN = 20_000;

/** A question about a text alone, answered once for each text: a list asks the same of every row. */
function remember<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = answer(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, value);
    return value;
  };
}

const CAPITAL = /^(?:[dl]['’])?[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*$/u;
/** Scripts without capitals. */
const UNCASED = /^[\p{Lo}\p{M}·・ー々־]+$/u;

/** A name without what people hang on it: pictures, marks after a comma, brackets. */
const bareName = (text: string): string =>
  text
    .replace(/\([^)]*\)|\p{Extended_Pictographic}|\uFE0F|\u200D|,.*$/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A short text folded, remembered. */
export const folded = remember(foldText);
const wordsIn = remember((text: string) => text.split(' '));

/**
 * Whether a line of text can be a person's name: capitalised words without digits and without a word that headings are
 * made of. Many texts that are none can too, so this never decides alone.
 * @param fewest words; one is asked for only where something else names the person
 */
export const looksLikeName = (text: string, fewest: 1 | 2 = 2): boolean =>
  (fewest === 1 ? looksLikeOneWord : looksLikeWords)(text.slice(0, 200));

const looksLikeWords = remember((text) => isNameOf(text, 2));
const looksLikeOneWord = remember((text) => isNameOf(text, 1));

function isNameOf(text: string, fewest: number): boolean {
  const name = bareName(text);
  if (name.length < 2 || name.length > 60 || /[\p{Nd}@/\\|:;!?&+#<>"“”…=*_%$€]/u.test(name)) return false;
  const words = name.split(' ');
  if (
    words.length > 6 ||
    foldText(name)
      .split(' ')
      .some((word) => NOT_NAMES.has(word))
  )
    return false;
  if (words.every((word) => UNCASED.test(word)))
    return name.length <= 20 && (words.length >= fewest || name.length <= 5);
  const capital = words.filter((word) => CAPITAL.test(word));
  const others = words.filter((word) => !CAPITAL.test(word) && !UNCASED.test(word));
  return (
    capital.length >= Math.min(fewest, words.length) && words.length >= fewest && others.every(isParticle)
  );
}

const isParticle = (word: string): boolean => PARTICLES.test(word);

/** Whether two texts are one person's name: the same words, or all of the shorter (at least two) within the longer. */
export function sameName(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const [a, b] = [folded(first), folded(second)];
  return a === '' || b === '' ? first.trim() === second.trim() : sameFolded(a, b);
}

/** The same for texts that are folded already. */
export function sameFolded(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.length >= 2 && many.length <= few.length + 3 && few.every((word) => many.includes(word));
}

/** Whether what stands before `@`, or names an account, was made from a name: its words, their starts or initials. */
export function namesPerson(handle: string, name: string): boolean {
  const words = nameWords(name);
  const whole = handleLetters(handle);
  const long = words.filter((word) => word.length >= 3);
  if (whole === '' || long.length === 0) return false;
  if (!long.some((word) => whole.includes(word))) return false;
  let rest = whole;
  for (const word of [...long].sort((a, b) => b.length - a.length)) rest = rest.replace(word, '');
  // What is left over may be initials and small words of the same name, never a further word.
  return rest.length <= 2 || words.some((word) => word.startsWith(rest)) || words.join('').includes(rest);
}

const nameWords = remember((name) => foldText(bareName(name)).split(' ').filter(Boolean));
const handleLetters = remember((handle) =>
  foldText(handle)
    .split(' ')
    .filter((part) => /\p{L}/u.test(part) && !/\p{Nd}/u.test(part))
    .join(''),
);
