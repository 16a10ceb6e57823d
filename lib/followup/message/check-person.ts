import { companyKey } from '../../model/company-key.ts';
import { foldText } from '../../model/text.ts';
import { findAll, type Part, partsOf } from './check-blanks.ts';
import { ADDRESSES, GREETING, NOBODY } from './greeting-words.ts';
import type { Finding, GuardInput } from './guard-types.ts';
import { levelText } from './level-text.ts';

const wordsIn = (text: string): string[] => foldText(text).split(' ').filter(Boolean);

/** A greeting at the start of a line, and what stands between it and the mark or line end that closes it. */
const GREETED = new RegExp(`^[^\\S\\n]*(?:${GREETING})[^\\S\\n,!]+([^,!.:;?\\n–—-]{1,60})`, 'gmu');
/** The same with a comma between, as Spanish writes it: then nothing but the name stands on the line. */
const GREETED_ALONE = new RegExp(
  `^[^\\S\\n]*(?:${GREETING}),[^\\S\\n]+([^,!.:;?\\n]{1,60})(?=[,:!]?\\s*$)`,
  'gmu',
);
/** A word somebody may be called by: it begins with a capital, or has no capitals to begin with. */
const NAME_WORD = /^(?:\p{Lu}|\p{Lo})/u;

/** The name words a greeting uses, without titles. What follows a word in small letters is no name any more. */
function greetedWords(part: Part, start: number, end: number): string[] {
  const words: string[] = [];
  for (const word of part.text.slice(start, end).trim().split(/\s+/)) {
    const key = foldText(word);
    if (key === '' || ADDRESSES.has(key)) continue;
    if (NOBODY.has(key) || !NAME_WORD.test(word)) break;
    words.push(word);
  }
  return words;
}

/** Names longer than this are a sentence that follows its greeting without a comma. */
const MOST_GREETED = 5;

function checkGreeting(part: Part, input: GuardInput): Finding[] {
  const theirs = new Set(wordsIn(input.recipient.name));
  const level = levelText(part.text);
  return [...findAll(part, GREETED, level), ...findAll(part, GREETED_ALONE, level)].flatMap(
    ({ where, found }): Finding[] => {
      const start = where.at.end - (found[1]?.length ?? 0);
      const words = greetedWords(part, start, where.at.end);
      const wrong =
        words.length <= MOST_GREETED && words.some((word) => wordsIn(word).some((key) => !theirs.has(key)));
      if (!wrong) return [];
      const name = words.join(' ');
      const from = part.text.indexOf(words[0] ?? '', start);
      return [
        {
          kind: 'wrong-name',
          severity: 'hard',
          words: name,
          where: { in: part.in, at: { start: from, end: where.at.end } },
        },
      ];
    },
  );
}

/** Whether folded text holds folded words as a run. */
const holds = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Where a name stands in a part, whatever its case and accents; `undefined` where only folding finds it. */
function placeOf(part: Part, name: string): Finding['where'] {
  const at = levelText(part.text).indexOf(levelText(name));
  return at < 0 ? undefined : { in: part.in, at: { start: at, end: at + name.length } };
}

const standing = (part: Part, name: string) => {
  const where = placeOf(part, name);
  return where ? { where } : {};
};

function checkPeople(part: Part, input: GuardInput): Finding[] {
  const { recipient, strangers, own, senderName = '' } = input;
  const text = foldText(part.text);
  const values = own.values.map(foldText);
  const library = own.library.map(foldText);
  return strangers.people.flatMap((name): Finding[] => {
    const key = foldText(name);
    if (!key.includes(' ') || !holds(text, key)) return [];
    if ([foldText(recipient.name), foldText(senderName), ...values].some((known) => holds(known, key)))
      return [];
    // A name a template says by itself, such as a colleague's, may be meant.
    const severity = library.some((said) => holds(said, key)) ? 'soft' : 'hard';
    return [{ kind: 'other-person', severity, words: name, ...standing(part, name) }];
  });
}

/** In a sentence to the reader, before a company on record that is not theirs. Levelled. */
const TO_THEM =
  /(?:\b(?:you|your)\b[^.!?\n]{0,60}\bat|\b(?:sie|ihr\w{0,2}|ihnen|du|dein\w{0,2})\b[^.!?\n]{0,60}\bbei|\b(?:vous|votre|vos|tu|ton|ta|tes)\b[^.!?\n]{0,60}\bchez|\b(?:usted|ustedes|su|sus|tu|tus)\b[^.!?\n]{0,60}\ben|\b(?:anda|bapak|ibu|kamu)\b[^.!?\n]{0,60}\bdi)\s+$/;

/** Words that say the company after them is the reader's. Levelled. */
const THEIRS =
  /(?:\byour (?:\w+ ){0,2}?(?:at|with|for)|\byou (?:\w+ ){0,2}?at|\b(?:things|life|everyone|everybody|team|work|role|colleagues) at|\bihr\w{0,2} (?:\w+ ){1,3}?bei|\bdein\w{0,2} (?:\w+ ){1,3}?bei|\b(?:sie|du|es) bei|\b(?:votre|vos|ton|tes|ta) (?:\w+ ){1,3}?chez|\b(?:vous|tu) (?:\w+ )?chez|\b(?:su|sus|tu|tus) (?:\w+ ){1,3}?en|\b(?:anda|bapak|ibu|kamu) di|\btim anda di)\s+$/;

function checkCompanies(part: Part, input: GuardInput): Finding[] {
  const { recipient, strangers, own } = input;
  const theirs = new Set(recipient.employers.map(companyKey));
  const known = [...own.values, ...own.library].map(foldText);
  const text = foldText(part.text);
  return strangers.companies.flatMap((name): Finding[] => {
    const key = foldText(name);
    if (!holds(text, key) || theirs.has(companyKey(name)) || known.some((said) => holds(said, key)))
      return [];
    const where = placeOf(part, name);
    const before = where ? levelText(part.text).slice(0, where.at.start) : '';
    const severity = THEIRS.test(before) || TO_THEM.test(before) ? 'hard' : 'soft';
    return [{ kind: 'other-company', severity, words: name, ...(where && { where }) }];
  });
}

/** `at Nordlys`, `bei Nordlys` behind words that make it theirs, and up to four words of a name. */
const THEIR_COMPANY = new RegExp(`${THEIRS.source.replace(/\\s\+\$$/, '')}\\s+(\\S+(?:\\s\\S+){0,3})`, 'gu');

/** A company a message places them at that no record of them names. Only names in capitals count. */
function checkWorkplace(part: Part, input: GuardInput): Finding[] {
  const { recipient, own } = input;
  if (recipient.employers.length === 0) return [];
  const known = [...recipient.employers, ...own.values, recipient.place ?? ''].map(foldText);
  return findAll(part, THEIR_COMPANY, levelText(part.text)).flatMap(({ where, found }): Finding[] => {
    const start = where.at.end - (found[1]?.length ?? 0);
    const written = part.text.slice(start, where.at.end);
    const name = written.match(/^\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s(?:\p{Lu}|&)[\p{L}\p{N}&’'.-]*)*/u)?.[0];
    const bare = name?.replace(/['’]s?$|[.,]+$/u, '') ?? '';
    const key = foldText(bare);
    const [first = ''] = key.split(' ');
    if (key === '' || known.some((each) => holds(each, key) || holds(key, each) || holds(each, first)))
      return [];
    const at = { start, end: start + bare.length };
    return [{ kind: 'other-company', severity: 'hard', words: bare, where: { in: part.in, at } }];
  });
}

/** `250 employees`, with the thousands as any of the languages write them. Levelled. */
const HEADS =
  /(\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d+)\s?\+?\s(?:employees|people|staff|colleagues|team members|mitarbeiter\w*|mitarbeitende\w*|beschaftigte\w*|angestellte\w*|kolleg\w+|collaborateurs|salaries|employes|personnes|empleados|trabajadores|personas|colaboradores|karyawan|pegawai|orang|staf)\b/g;
const YOURS =
  /\b(?:your|you|you're|ihr\w{0,3}|sie|dein\w{0,2}|euer|eure\w?|votre|vos|vous|ton|ta|tes|tu|su|sus|tus|usted|ustedes|anda|bapak|ibu|kamu)\b/;
const OURS =
  /\b(?:our|we|my|unser\w*|wir|notre|nos|nous|nuestr\w+|nosotros|somos|kami|kita|perusahaan seperti|companies|firms|teams of|unternehmen mit|entreprises de|empresas de)\b/;

/** Rounded numbers are meant roughly. */
const ROUGHLY = 0.25;

function checkNumbers(part: Part, { recipient }: GuardInput): Finding[] {
  const level = levelText(part.text);
  return findAll(part, HEADS, level).flatMap(({ words, where, found }): Finding[] => {
    const from =
      Math.max(...['.', '!', '?', '\n'].map((mark) => level.lastIndexOf(mark, where.at.start - 1))) + 1;
    const rest = level.slice(where.at.end).match(/^[^.!?\n]*/)?.[0] ?? '';
    const before = level.slice(from, where.at.start);
    if (OURS.test(before) || !(YOURS.test(before) || YOURS.test(rest))) return [];
    const n = Number((found[1] ?? '').replace(/\D/g, ''));
    const { employees } = recipient;
    const right = employees && n >= employees.low * (1 - ROUGHLY) && n <= employees.high * (1 + ROUGHLY);
    if (right) return [];
    return [{ kind: 'number', severity: 'hard', words, known: employees !== undefined, where }];
  });
}

/** Names, companies and numbers that are somebody else's. */
export function checkPerson(input: GuardInput): Finding[] {
  const found = partsOf(input).flatMap((part) => [
    ...checkGreeting(part, input),
    ...checkPeople(part, input),
    ...checkCompanies(part, input),
    ...checkWorkplace(part, input),
    ...checkNumbers(part, input),
  ]);
  return found.filter((one, place) => place === found.findIndex((other) => isSame(one, other)));
}

/** One name told twice: as a stranger's, and by where it stands. */
function isSame(one: Finding, other: Finding): boolean {
  return (
    'words' in one &&
    'words' in other &&
    one.kind === other.kind &&
    foldText(one.words) === foldText(other.words)
  );
}
