import { foldText } from './text.ts';

function readTable(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map((pair) => pair.split('=') as [string, string]));
}

/**
 * Letters and what they are usually written as in Latin script; folded, so that `й` and `ё` are `и` and `е` here. Marked
 * as pure: readers that compare no names carry no letters.
 */
const LETTERS = /* @__PURE__ */ readTable(
  'а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=kh ' +
    'ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ' +
    'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ' +
    'ا=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ک=k ل=l م=m ن=n ه=h ' +
    'ة=a و=w ي=y ی=y ى=a ء= پ=p چ=ch گ=g ژ=zh ' +
    'א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע= פ=p ף=p צ=ts ץ=ts ק=k ר=r ש=sh ת=t',
);

/**
 * Folded text in Latin letters, as far as Cyrillic, Greek, Arabic and Hebrew letters go; others stay as they are.
 * Arabic and Hebrew leave most vowels unwritten, so theirs is a skeleton: compare it with `consonantsOf`.
 */
export function latinise(text: string): string {
  const folded = foldText(text)
    .replaceAll('ου', 'ou')
    .replace(/γ(?=[γκξχ])/g, 'n');
  return [...folded].map((letter) => LETTERS.get(letter) ?? letter).join('');
}

/** Whether a text has letters of a script other than Latin. */
export function isForeignScript(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}

/** Spellings of one sound brought together: Iuliia, Julija and Yuliya; Mueller and Müller; Kharkov and Harkov. */
export function soundOf(latin: string): string {
  return latin
    .replace(/shch|sch|sh/g, 's')
    .replace(/zh/g, 'z')
    .replace(/kh|ch/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ou|ue/g, 'u')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/[iyj]{1,2}(?=[aeou])/g, '')
    .replace(/(?:iy|ij|yy|ii|y|j)(?![a-z])/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/q|c/g, 'k')
    .replace(/(\p{L})\1/gu, '$1');
}

/** How a name of a script other than Latin's is compared with Latin spellings: by sound, or by consonants where only they are written. */
export const soundKey = (name: string): ((latin: string) => string) =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? consonantsOf : soundOf;

/** The consonants of a word, for scripts that write no others. */
export function consonantsOf(latin: string): string {
  return soundOf(latin).replace(/[aeiouv]/g, '');
}
