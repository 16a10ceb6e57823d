/**
 * The only places where words of an interface language decide something, each with what is lost without it.
 * Structure is always asked first; a language missing here means one fewer confirmation, not a wrong value.
 */

/**
 * Words of pronoun lines ("She/Her"), by language. A short line counts as pronouns only when every part is listed,
 * so that the headline "Founder/CEO" stays a headline.
 */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: 'he him his she her hers they them theirs',
  fr: 'il lui elle iel',
  de: 'er ihm ihn sie ihr',
  es: 'él ella elle',
  id: 'dia ia',
  pt: 'ele dele ela dela elu delu',
  it: 'lui lei',
  nl: 'hij hem zij haar hen hun',
};

const PRONOUN_WORDS = new Set(Object.values(PRONOUNS).flatMap((words) => words.split(' ')));

/** Whether a text is nothing but pronouns, with or without brackets. */
export function isPronouns(text: string): boolean {
  if (text.length > 40) return false;
  const parts = text
    .replace(/^\(|\)$/g, '')
    .split('/')
    .map((part) => part.trim().toLowerCase());
  return parts.every((part) => PRONOUN_WORDS.has(part));
}

/**
 * How the label of the top card's company button begins on Ember. Its neighbour, the school button, looks the same and
 * stands in its place when there is no job. `en` observed 2024-08; the others are the site's usual wording.
 */
const COMPANY_LABEL: Readonly<Record<string, RegExp>> = {
  en: /^current company\b/i,
  fr: /^entreprise actuelle/i,
  de: /^(?:aktuelles unternehmen|derzeitiges unternehmen)/i,
  id: /^perusahaan saat ini/i,
  es: /^empresa actual/i,
  pt: /^empresa atual/i,
};

/** Whether a label says "current company" in any language known. */
export function isCompanyLabel(label: string): boolean {
  return Object.values(COMPANY_LABEL).some((pattern) => pattern.test(label));
}

/** Words that stand for the dash of a date range: German "Juli 2021 bis Heute" (2024-08). */
const RANGE_WORDS: Readonly<Record<string, string>> = { en: 'to', de: 'bis', fr: 'à', es: 'a', id: 'hingga' };

export const RANGE_WORD = Object.values(RANGE_WORDS).join('|');

/**
 * Kinds of employment, as the site words them: in a group of roles one stands alone on the line below the title, and is no title
 * where that line is gone. `en` and `pt` observed 2026-04; the others are the site's usual wording.
 */
const EMPLOYMENT: Readonly<Record<string, string>> = {
  en: 'Full-time|Part-time|Self-employed|Freelance|Contract|Internship|Apprenticeship|Seasonal|Temporary|Permanent',
  de: 'Vollzeit|Teilzeit|Selbstständig|Freiberuflich|Befristet|Praktikum|Ausbildung|Saisonal|Werkstudent',
  fr: 'Temps plein|Temps partiel|Indépendant|Freelance|CDI|CDD|Stage|Contrat en alternance|Saisonnier|Intérim',
  es: 'Jornada completa|Media jornada|Autónomo|Profesional independiente|Contrato temporal|Contrato de prácticas|Prácticas|Temporal',
  id: 'Purnawaktu|Paruh waktu|Wiraswasta|Lepas|Pekerja lepas|Kontrak|Magang|Musiman',
  pt: 'Tempo integral|Meio período|Autônomo|Freelance|Temporário|Estágio|Aprendiz|Terceirizado|Trainee',
  it: 'A tempo pieno|Part-time|Autonomo|Libero professionista|Freelance|A contratto|Stage|Apprendistato|Stagionale',
  nl: 'Fulltime|Parttime|Zelfstandig|Freelance|Contract|Stage|Leerwerkplek|Seizoenswerk',
  pl: 'Pełny etat|Niepełny etat|Samozatrudnienie|Freelance|Umowa|Kontrakt|Staż|Praktyki|Praca sezonowa',
  tr: 'Tam zamanlı|Yarı zamanlı|Serbest meslek|Serbest çalışan|Sözleşmeli|Stajyer|Staj|Çıraklık|Sezonluk',
  ja: '正社員|パートタイム|自営業|フリーランス|契約社員|インターンシップ|インターン|見習い|季節限定',
  ar: 'دوام كامل|دوام جزئي|عمل مستقل|لحسابه الخاص|عمل حر|عقد|تدريب|تدريب مهني|موسمي',
  he: 'משרה מלאה|משרה חלקית|עצמאי|פרילנסר|פרילנס|חוזה|התמחות|עונתי',
};

const EMPLOYMENT_WORDS = new Set(Object.values(EMPLOYMENT).flatMap((words) => words.split('|')));

/** Whether a line is nothing but a kind of employment. */
export const isEmployment = (line: string): boolean => EMPLOYMENT_WORDS.has(line);

/**
 * How a search quotes the job it matched: "Current: Head of Ops at Fable Freight". The label tells it from a past job; the words
 * between split it, `1` where the title comes first and `2` where the company does. Without an entry neither is read. `en` observed
 * 2026-04; the others are the site's usual wording.
 */
const CURRENT_JOB: Readonly<Record<string, readonly [label: string, between: string, titleAt: 1 | 2]>> = {
  en: ['Current', ' at ', 1],
  de: ['Aktuell', ' bei ', 1],
  fr: ['(?:Poste )?actuel', ' chez ', 1],
  es: ['(?:Puesto )?actual', ' en ', 1],
  id: ['Saat ini', ' di ', 1],
  pt: ['Atual', ' na empresa ', 1],
  it: ['Attuale', ' presso ', 1],
  nl: ['Huidig', ' bij ', 1],
  pl: ['Obecnie', ' w ', 1],
  tr: ['Mevcut|Şu anda', ' şirketinde ', 2],
  ja: ['現在', ' - ', 2],
  ar: ['الحالي', ' في ', 1],
  he: ['נוכחי', ' ב-', 1],
};

/**
 * Title and company of a line labelled as the present job; `undefined` for any other line and where the words between stand more
 * than once, so that the split is anybody's guess.
 */
export function splitCurrent(line: string): { title: string; company: string } | undefined {
  if (!/[:：]/.test(line)) return undefined;
  for (const [label, between, titleAt] of Object.values(CURRENT_JOB)) {
    const told = line.match(new RegExp(`^(?:${label})\\s?[:：]\\s*(.+)$`, 'iu'))?.[1];
    const [first, second, more] = told?.split(between) ?? [];
    if (!first || !second || more !== undefined) continue;
    return titleAt === 1 ? { title: first, company: second } : { title: second, company: first };
  }
  return undefined;
}
