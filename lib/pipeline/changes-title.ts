import { foldText } from '../model/text.ts';
import { SENIORITIES } from '../model/words.ts';

/** What a title says of rank and field, as far as it is understood. */
interface TitleSense {
  /** Place among `SENIORITIES`: higher is further up. */
  level?: number;
  function?: string;
}

/** Reads a title; whoever knows the words of titles passes this in. */
export type ReadTitle = (title: string) => TitleSense;

/** Abbreviations of titles, folded, and what they stand for. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  avp: 'assistant vice president',
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  cmo: 'chief marketing officer',
  cro: 'chief revenue officer',
  cpo: 'chief product officer',
  chro: 'chief human resources officer',
  md: 'managing director',
  gm: 'general manager',
  sr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  mngr: 'manager',
  dir: 'director',
  ger: 'gerente',
  coord: 'coordinator',
  assoc: 'associate',
  asst: 'assistant',
  eng: 'engineer',
  ops: 'operations',
  op: 'operations',
  mktg: 'marketing',
  mkt: 'marketing',
  biz: 'business',
  dev: 'development',
  hr: 'human resources',
  rh: 'ressources humaines',
  drh: 'directeur ressources humaines',
  daf: 'directeur administratif financier',
  pdg: 'president directeur general',
  dg: 'directeur general',
  gf: 'geschaftsfuhrer',
  dirut: 'direktur utama',
  dsi: 'chief information officer',
  it: 'information technology',
};

/** Words that raise what stands beside them by less than a level, folded: `Senior Director`, `Consultora sénior`. */
const RAISING = new Set('senior executive principal chief lead leitender leitende utama kepala'.split(' '));
/** Words that say less than what stands beside them: who loses one has risen. */
const LOWERING = new Set(
  (
    'junior interim acting deputy assistant associate trainee stellvertretender stellvertretende stellv stv kommissarischer ' +
    'kommissarische adjoint adjointe adjunto adjunta asisten wakil plt pjs interino interina sub vice vize'
  ).split(' '),
);

/** From here up, a title is the top of a house, and whoever comes to it from an unnamed level has risen. */
const TOP = SENIORITIES.indexOf('vice-president');

/** Words between the others that mean nothing by themselves. */
const LINKS = new Set(
  'of de des du da do la le les el los the and und et y e dan for fur per di del della en im in der die das den zum zur a d l'.split(
    ' ',
  ),
);

/** The other gender's ending: `Leiter/in`, `Diretor(a)`. */
const GENDER = /(?<=\p{L}{3})(?:[/*:_·]-?|\()(?:innen|in|euse|rice|trice|e|a|r|n)\)?(?![\p{L}\p{N}])/giu;

/** The first part of a title that says anything: `🚀 Head of Growth | B2B` is `Head of Growth`. */
function mainPart(title: string): string {
  const parts = title.split(/[|•·‖¦;]|\p{Extended_Pictographic}/u);
  return parts.find((part) => /\p{L}/u.test(part)) ?? title;
}

/** `Subdirector`, `Vizepräsident`: the lesser office in one word. */
const DEPUTY = /^(sub|vice|vize)(?=dire|geren|presid|prasid|chef)/;

function wordsOfTitle(title: string): string[] {
  return foldText(mainPart(title).replace(GENDER, ''))
    .split(' ')
    .flatMap((word) => (LONG_FORMS[word] ?? word.replace(DEPUTY, '$1 ')).split(' '))
    .filter((word) => word !== '' && !LINKS.has(word));
}

/** The order of words, abbreviations, linking words, pictures and what follows a bar do not make another title. */
export function isSameTitle(one: string, other: string): boolean {
  const key = (title: string) => [...new Set(wordsOfTitle(title))].sort().join(' ');
  return key(one) === key(other);
}

/** Whether one title is the other with more said, or cut off by the page. */
export function isMoreOfTitle(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOfTitle(one)), new Set(wordsOfTitle(other))];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

/** How far an office reaches, narrowest first; folded stems, since compounds begin with them: `Filialleiter`. */
const REACH: readonly RegExp[] = [
  /\b(?:branch|depot|store|shop|outlet|unit|filial|niederlassung|standort|markt|sucursal|tienda|loja|agence|magasin|cabang|toko|gerai)/,
  /\b(?:district|area|cluster|bezirk|gebiet|secteur|zona|setor|sector|distrit)/,
  /\b(?:region|wilayah|kawasan)/,
  /\b(?:national|country|nacional|nasional|landes|pays|pais|negara)/,
  /\b(?:global|worldwide|international|internacional|internasional|konzern|mundial|emea|apac|latam)/,
];

const reachOf = (title: string): number => {
  const folded = foldText(mainPart(title));
  return REACH.findLastIndex((stem) => stem.test(folded));
};

/** The ways one title is given beside each other: `CTO (Diretor de Tecnologia)`, `Head of Sales / Vertriebsleiter`. */
function namesIn(title: string): string[] {
  const aside = [...title.matchAll(/\(([^()]+)\)/g)].map(([, inner = '']) => inner);
  return [...title.replace(/\([^()]*\)/g, ' ').split(' / '), ...aside].filter((name) =>
    /\p{L}{2}/u.test(name),
  );
}

/** Whether one title is the other under a second name beside it. */
function isSecondName(one: string, other: string): boolean {
  const [a, b] = [namesIn(one), namesIn(other)];
  return a.length + b.length > 2 && a.some((name) => b.some((same) => isSameTitle(name, same)));
}

/** Whether two titles differ only by words that raise what was there, or lowered it and are gone. */
function isGradedUp(was: string, now: string): boolean {
  const [before, after] = [wordsOfTitle(was), wordsOfTitle(now)];
  const added = after.filter((word) => !before.includes(word));
  const gone = before.filter((word) => !after.includes(word));
  if (added.length + gone.length === 0) return false;
  return added.every((word) => RAISING.has(word)) && gone.every((word) => LOWERING.has(word));
}

export type TitleStep = 'same' | 'reworded' | 'up' | 'other';

const known = <T>(one: T | undefined, other: T | undefined): boolean =>
  one !== undefined && other !== undefined;

/**
 * What lies between two titles at one employer. `dated`: the page shows the second as a job of its own, begun later.
 * `inPlace`: the very entry that bore the first now bears the second. Without either only the words can tell, and what
 * they leave open is rewording: a change that is none is worse than one that is told later.
 */
export function compareTitles(
  was: string,
  now: string,
  how: 'dated' | 'inPlace' | 'undated',
  readTitle: ReadTitle,
): TitleStep {
  if (isSameTitle(was, now)) return was === now ? 'same' : 'reworded';
  if (how !== 'dated' && isSecondName(was, now)) return 'reworded';
  const [before, after] = [readTitle(was), readTitle(now)];
  const rise = (after.level ?? 0) - (before.level ?? 0);
  if (isGradedUp(was, now) || (known(before.level, after.level) && rise > 0)) return 'up';
  const reach = reachOf(was);
  const falls = known(before.level, after.level) && rise < 0;
  if (how !== 'undated' && reach >= 0 && !falls && reachOf(now) > reach) return 'up';
  if (how === 'dated' && before.level === undefined && (after.level ?? 0) >= TOP) return 'up';
  if (how === 'dated') return 'other';
  if (how === 'inPlace' || isMoreOfTitle(was, now)) return 'reworded';
  const moved = known(before.function, after.function) && before.function !== after.function;
  return moved || falls ? 'other' : 'reworded';
}
