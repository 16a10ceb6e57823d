import { GREETING } from './greeting-words.ts';
import type { Finding, GuardInput } from './guard-types.ts';
import { levelText } from './level-text.ts';
import { findVariable } from './variables.ts';

/** A stretch of subject or body, with how to say where something in it stands. */
export interface Part {
  in: 'subject' | 'body';
  text: string;
}

/** What of a message is read: the body, and the subject where the form has one. */
export function partsOf({ text, subject }: GuardInput): Part[] {
  const body: Part = { in: 'body', text };
  return subject === undefined ? [body] : [{ in: 'subject', text: subject }, body];
}

/** Everything a pattern finds in a part, as words and the place they stand. */
export function findAll({ in: part, text }: Part, pattern: RegExp, level = text) {
  return [...level.matchAll(pattern)].map((found) => {
    const at = { start: found.index, end: found.index + found[0].length };
    return { words: text.slice(at.start, at.end).trim(), where: { in: part, at }, found };
  });
}

/** Whole tags, then braces in pairs without their other half. */
const BLANK = /\{\{[^{}]*\}\}|\{\{|\}\}/g;

function checkBraces(part: Part): Finding[] {
  return findAll(part, BLANK).map(({ words, where }) => ({
    kind: /^\{\{\s*snippet\b/i.test(words) ? 'snippet' : 'unresolved',
    severity: 'hard',
    words,
    where,
  }));
}

/** Words that stand in the brackets of a template somebody forgot to fill. Levelled. */
const PLACEHOLDER_WORDS =
  /\b(?:name|nama|namen|nom|nombre|vorname|nachname|prenom|apellidos?|first|last|company|firma|unternehmen|entreprise|societe|empresa|perusahaan|title|titel|jobtitel|poste|cargo|jabatan|insert|your|einfugen|inserer|insertar|isi|masukkan|date|datum|fecha|tanggal|link|city|stadt|ville|ciudad|kota|industry|branche|secteur|sector|industri|topic|thema|sujet|tema|product|produkt|produit|producto|produk|here|hier|ici|aqui|di sini|placeholder|xx+|pain|schmerz|problem|probleme|problema|masalah)\b/;

const MARKED = /\[([^[\]\n]{1,60})\]|<([^<>\n]{1,60})>|(?<!\{)\{([^{}\n]{1,60})\}(?!\})/g;
/** Marks of other tools, and words nobody means to send. */
const LEFT_OVER =
  /%[A-Za-z][A-Za-z_ ]{2,30}%|\$\{?[A-Z][A-Z_]{2,30}\}?(?![\w.])|[$#]\{[^{}\n]{1,40}\}|\*\|[^|\n]{1,40}\|\*|__+[A-Za-z]\w*?__+|_{4,}|\b[Xx]{3,}\b|\blorem ipsum\b|\bLorem\b|\b(?:TODO|TBD|FIXME|TBC)\b|\[object Object\]|\bundefined\b|\bNaN\b|\b(?:First|Last|Full|Company)Name\b|\b(?:FIRST|LAST|FULL|COMPANY)[ _]?NAME\b|\b(?:VORNAME|NACHNAME|PRENOM|PRÉNOM|NOMBRE|APELLIDO|NAMA|FIRMA|EMPRESA|PERUSAHAAN|ENTREPRISE)\b|\b(?:INSERT|INSERTAR|INSÉRER|INSERER|EINFÜGEN|EINFUEGEN|MASUKKAN)\b|\?\?\?\?+/g;

function checkPlaceholders(part: Part): Finding[] {
  const level = levelText(part.text);
  const marked = findAll(part, MARKED).flatMap(({ words, where, found }): Finding[] => {
    const inside = level.slice(where.at.start + 1, where.at.end - 1);
    if (!/\p{L}/u.test(inside) || /^[a-z]:\/\/|^https?:|@/.test(inside)) return [];
    const sure = PLACEHOLDER_WORDS.test(inside) || findVariable(found.slice(1).join('')) !== undefined;
    return [{ kind: 'placeholder', severity: sure ? 'hard' : 'soft', words, where }];
  });
  const left = findAll(part, LEFT_OVER).map(
    ({ words, where }): Finding => ({ kind: 'placeholder', severity: 'hard', words, where }),
  );
  return [...marked, ...left];
}

/** A space before a comma or full stop that ends a word: "Hi ,", "at ." */
const HOLE = /(?<=\S)[^\S\n]+[,.](?=\s|$)/g;
const GREETED_NOBODY = new RegExp(`^(?:${GREETING})\\s+[,!:]`, 'gmu');
/** The same where the greeting has its word and the company, title or place is what is missing. */
const AFTER_PREPOSITION =
  /\b(?:at|for|with|from|as|your|bei|fur|mit|als|von|ihr|chez|pour|avec|comme|votre|en|para|con|como|su|di|untuk|dengan|sebagai|dari)[^\S\n]+[,.!](?=\s|$)/g;

function checkGaps(part: Part): Finding[] {
  const level = levelText(part.text);
  const hard = [...findAll(part, GREETED_NOBODY, level), ...findAll(part, AFTER_PREPOSITION, level)];
  const isHard = (start: number) => hard.some(({ where }) => where.at.start <= start && start < where.at.end);
  const soft = findAll(part, HOLE).filter(({ where }) => !isHard(where.at.start));
  return [
    ...hard.map(({ words, where }): Finding => ({ kind: 'gap', severity: 'hard', words, where })),
    ...soft.map(({ words, where }): Finding => ({ kind: 'gap', severity: 'soft', words, where })),
  ];
}

function checkEmpty({ text, subject, form }: GuardInput): Finding[] {
  const found: Finding[] = [];
  if (text.trim() === '') found.push({ kind: 'empty', severity: 'hard', part: 'body' });
  if (form === 'email' && !subject?.trim()) found.push({ kind: 'empty', severity: 'soft', part: 'subject' });
  return found;
}

/** A link that is not https, or none at all behind its scheme. */
const LINKS = /\b(?:https?|ftp|file|javascript|data|vbscript):[^\s<>"']*/gi;
const GOOD_LINK = /^https:\/\/[^\s/@]+\.[^\s/@.]{2,}(?:[/?#]|[.,;:!?)]*$)/i;

function checkLinks(part: Part): Finding[] {
  return findAll(part, LINKS)
    .filter(
      ({ words }) =>
        !GOOD_LINK.test(words) && /^(?:\w+:\/\/|javascript:|data:\w+\/|vbscript:|https?:)/i.test(words),
    )
    .map(({ words, where }) => ({ kind: 'link', severity: 'hard', words, where }));
}

/** Blanks left open, leftovers of other templates, holes in sentences, links that are not safe. */
export function checkBlanks(input: GuardInput): Finding[] {
  const inParts = partsOf(input).flatMap((part) => [
    ...checkBraces(part),
    ...checkPlaceholders(part),
    ...checkGaps(part),
    ...checkLinks(part),
  ]);
  return [...checkEmpty(input), ...inParts];
}
