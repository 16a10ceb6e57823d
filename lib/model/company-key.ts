import { foldText } from './text.ts';

/** Words that state a company's legal form, folded, single letters run together (`S.p.A.` is `spa`). */
const LEGAL_FORMS = new Set(
  (
    'gmbh mbh ag kg kgaa ohg gbr ug ev eg se ltd limited inc incorporated llc llp lp plc corp corporation co company cie ' +
    'sa sas sasu sarl eurl scop srl spa sapa snc bv nv vof cv ab oy oyj as asa aps is ans pt tbk ud pty pte pvt private ' +
    'sdn bhd kk kft zrt nyrt doo dd ooo oao pao sl slu sau sab sc lda ltda eireli spzoo sro ro jsc pjsc fzco fze wll cia persero partg mbb'
  ).split(' '),
);

/** `s p a` to `spa`: letters that dots or slashes set apart in a legal form. */
function joinLetters(folded: string): string {
  return folded.replace(/\b[a-z](?: [a-z]\b)+/g, (letters) => letters.replaceAll(' ', ''));
}

/**
 * A company name for comparing: folded, without legal forms before or after it. `Halvorsen & Okafor A/S` and
 * `HALVORSEN OKAFOR` meet. A name that is nothing but legal forms is kept whole.
 */
export function companyKey(name: string): string {
  const joined = joinLetters(foldText(name).replace(/\b(?:and|und|et|dan) (?=co\b)/g, ''));
  // Mexican forms have a word between: `S.A. de C.V.`, `S. de R.L. de C.V.`
  const words = joined.replace(/(?<=\S) (?:sa|sapi|sab|s)(?: de (?:rl|cv))+$/, '').split(' ');
  let from = 0;
  let to = words.length;
  while (to - from > 1 && LEGAL_FORMS.has(words[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && ['pt', 'cv', 'ud'].includes(words[from] ?? '')) from += 1;
  return words.slice(from, to).join(' ');
}
