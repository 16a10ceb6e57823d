import { foldText } from '../model/text.ts';

/** What a word beside a number makes of it. */
export type Bound = 'about' | 'over' | 'at-least' | 'under' | 'up-to';

/**
 * The words met beside a head count in some thirty languages, as they are spelt; they are compared folded. Scripts that
 * do not part words are listed apart, because there a phrase may stand anywhere.
 */
const BOUND_WORDS: Record<Bound, string> = {
  about:
    'about|around|approx|approximately|circa|ca|roughly|some|nearly|almost|close to|ish|or so|give or take|est|estimated|' +
    'sekitar|kurang lebih|kira kira|lebih kurang|hampir|environ|à peu près|près de|autour de|quelque|presque|env|' +
    'etwa|ungefähr|rund|zirka|knapp|cirka|gut|an die|aproximadamente|alrededor de|cerca de|unos|unas|casi|aprox|' +
    'em torno de|quase|uns|umas|circa di|all incirca|quasi|ongeveer|zo n|plusminus|omkring|omtrent|ungefär|noin|' +
    'około|ok|blisko|zhruba|přibližně|asi|yaklaşık|civarında|около|примерно|приблизно|близько|περίπου|aproximativ|' +
    'körülbelül|khoảng|حوالي|نحو|تقريبا|حدود|लगभग|করিব|প্রায়|כ',
  over:
    'over|more than|above|greater than|in excess of|well over|just over|lebih dari|lebih|di atas|plus de|plus que|au delà de|' +
    'mehr als|über|más de|mas de|mais de|acima de|più di|piu di|oltre|meer dan|ruim|mere end|over|mer än|över|mer enn|yli|' +
    'ponad|powyżej|více než|přes|üzerinde|den fazla|dan fazla|ten fazla|tan fazla|более|свыше|больше|понад|більше|πάνω από|' +
    'peste|mai mult de|több mint|hơn|trên|أكثر من|بیش از|से अधिक|से ज्यादा',
  'at-least':
    'at least|from|ab|à partir de|a partir de|mulai dari|minimum|min|no fewer than|not less than|or more|setidaknya|minimal|paling sedikit|ke atas|au moins|' +
    'mindestens|wenigstens|al menos|como mínimo|o más|pelo menos|no mínimo|ou mais|almeno|minstens|ten minste|mindst|' +
    'minst|vähintään|co najmniej|nejméně|alespoň|en az|не менее|минимум|щонайменше|τουλάχιστον|cel puțin|legalább|' +
    'ít nhất|على الأقل|حداقل|कम से कम',
  under:
    'under|less than|fewer than|below|kurang dari|di bawah|moins de|unter|weniger als|menos de|abaixo de|meno di|' +
    'minder dan|onder|mindre end|mindre än|mindre enn|poniżej|mniej niż|méně než|altında|den az|dan az|менее|' +
    'меньше|до менее|менше|κάτω από|λιγότερο από|sub|mai puțin de|kevesebb mint|dưới|ít hơn|أقل من|کمتر از|से कम',
  'up-to':
    'up to|at most|maximum|max|no more than|or fewer|or less|hingga|sampai|maksimal|paling banyak|jusqu à|au plus|' +
    'au maximum|bis zu|bis|höchstens|maximal|hasta|como máximo|até|no máximo|fino a|al massimo|tot|hoogstens|op til|' +
    'upp till|opptil|enintään|do|maksymalnie|nejvýše|až|en fazla|до|не более|максимум|έως|până la|legfeljebb|tối đa|' +
    'حتى|حداکثر',
};
const BOUND_SIGNS: Record<Bound, string> = {
  about: '約|约|大约|大約|左右|ほど|程度|前後|およそ|약|정도|ประมาณ|ราว|~|≈|±',
  over: '超过|超過|多|余|餘|超|을 넘는|กว่า|มากกว่า|>|+',
  'at-least': '以上|至少|이상|ขึ้นไป|อย่างน้อย|≥',
  under: '不足|未満|少于|少於|미만|น้อยกว่า|<',
  'up-to': '以下|以内|最多|이하|ไม่เกิน|≤',
};

/** People at work. Any word that is none of these nor of those above makes the text speak of something else. */
const UNIT_WORDS =
  'employee employees staff from von dari da od от від van  people person persons member members on linkedin company size headcount workers workforce fte ftes ' +
  'total team of strong colleagues professionals number full time a the in at s r n er e es ees talents ' +
  'employé employés employée employées salarié salariés salariées personne personnes collaborateurs collaborateur ' +
  'collaboratrices effectif effectifs de d taille l entreprise équipe ' +
  'mitarbeiter mitarbeiterinnen mitarbeitende mitarbeitenden beschäftigte beschäftigten personen person innen ' +
  'angestellte angestellten leute unternehmensgröße vollzeitkräfte kollegen ma köpfe ' +
  'karyawan pegawai orang tenaga kerja staf pekerja anggota ukuran perusahaan jumlah ' +
  'empleados empleado empleadas trabajadores trabajador personas persona miembros colaboradores tamaño empresa plantilla ' +
  'funcionários funcionário funcionárias empregados empregado pessoas pessoa trabalhadores tamanho da ' +
  'dipendenti dipendente addetti addetto persone lavoratori collaboratori risorse dimensioni azienda ' +
  'medewerkers medewerker werknemers werknemer mensen personeel bedrijfsgrootte ' +
  'ansatte ansat medarbejdere medarbejder anställda anställd medarbetare työntekijää työntekijä henkilöä henkilöstö ' +
  'pracowników pracownicy pracownik osób osoby zatrudnionych zaměstnanců zaměstnanci zaměstnanec lidí zamestnancov ' +
  'çalışan çalışanlar çalışanı kişi personel сотрудников сотрудника сотрудник сотрудники человек человека чел ' +
  'работников працівників співробітників осіб εργαζόμενοι εργαζομένων υπάλληλοι άτομα angajați angajat alkalmazott ' +
  'alkalmazottak fő zaposlenih nhân viên người موظف موظفا موظفًا موظفين موظفون عامل شخص نفر کارمند עובדים עובד ' +
  'कर्मचारी कर्मचारियों लोग জন কর্মী কর্মচারী pekerja kakitangan empleyado';
const UNIT_SIGNS =
  '名员工|名員工|名の従業員|位员工|员工|員工|従業員|社員|職員|职员|人|名|位|の|직원|명의|명|사원|พนักงาน|คน';

/** Words that make a range of "50 and 100". */
const BETWEEN =
  'between|antara|entre|zwischen|tra|fra|tussen|mellom|mellem|mellan|między|mezi|между|між|بين|arasında';

const spaced = (phrase: string) => ` ${foldText(phrase)} `;
const byLength = <T extends { phrase: string }>(phrases: T[]) =>
  phrases.sort((one, other) => other.phrase.length - one.phrase.length);
const split = <T extends string>(lists: Record<T, string>, fold: (phrase: string) => string) =>
  byLength(
    (Object.entries(lists) as [T, string][]).flatMap(([bound, words]) =>
      words.split('|').map((word) => ({ bound, phrase: fold(word) })),
    ),
  ).filter(({ phrase }) => phrase.trim() !== '');

const BOUND_PHRASES = split(BOUND_WORDS, spaced);
const SIGNS = split(BOUND_SIGNS, (sign) => sign.normalize('NFKC'));
const UNITS = new Set(UNIT_WORDS.split(' ').map(foldText));
const UNIT_PARTS = UNIT_SIGNS.split('|');
const BETWEEN_WORDS = new Set(BETWEEN.split('|').map(foldText));

/** What stands around a number: nothing that matters, a bound, or `undefined` when it speaks of something else. */
export function readAround(text: string): { bounds: Set<Bound>; between: boolean } | undefined {
  const bounds = new Set<Bound>();
  let rest = text;
  for (const { bound, phrase } of SIGNS) {
    if (!rest.includes(phrase)) continue;
    bounds.add(bound);
    rest = rest.replaceAll(phrase, ' ');
  }
  for (const unit of UNIT_PARTS) rest = rest.replaceAll(unit, ' ');
  if (/[%$€£#/\\=@°]/.test(rest)) return undefined;
  let words = ` ${foldText(rest)} `;
  for (const { bound, phrase } of BOUND_PHRASES) {
    if (!words.includes(phrase)) continue;
    bounds.add(bound);
    words = words.replaceAll(phrase, ' ');
  }
  const left = words.split(' ').filter((word) => word !== '');
  const between = left.some((word) => BETWEEN_WORDS.has(word));
  return left.every((word) => UNITS.has(word) || BETWEEN_WORDS.has(word)) ? { bounds, between } : undefined;
}

/** Between two numbers of a range; those of the second kind only after "between" or "from". */
const RANGE_WORDS = new Set(
  'to a bis tot sampai hingga sd hasta até ate al do til till ile до по đến tới ถึง إلى تا से থেকে'
    .split(' ')
    .map(foldText),
);
const AND_WORDS = new Set('and und et y e dan en og och i и та و ve und a'.split(' ').map(foldText));

/** Whether the text between two numbers makes a range of them. */
export function joinsRange(text: string, afterBetween: boolean): boolean {
  const bare = text.trim();
  if (/^(?:[-‐‑‒–—−~〜〰]|s\/d|\.\.\.?|から|至|到|ー)$/.test(bare)) return true;
  const word = foldText(bare);
  return RANGE_WORDS.has(word) || (afterBetween && AND_WORDS.has(word));
}

/** Short words for thousands and more, which stand right after a number. */
const MULTIPLIERS: readonly [number, RegExp][] = [
  [
    1_000,
    /^\s?(?:k|rb|ribu|mil|mille|milles|mila|miles|tsd|tausend|thousand|thousands|tys|tysi[aą]ce|tysi[aą]c|tysi[eę]cy|bin|тыс|тысяч[аи]?|тис|тисяч[аі]?|хил|хиляди|χιλ|χιλιάδες|duizend|tusen|tusind|tis[ií]ce?|ezer|mii|mie|tuhatta|ngàn|nghìn|nghin|hiljada|tisuća|elfu|ألف|الف|آلاف|هزار|हज़ार|हजार|হাজার|אלף)(?![\p{L}\p{M}])\.?/iu,
  ],
  [1_000, /^\s?(?:千|천|พัน)/u],
  [10_000, /^\s?(?:万|萬|만|หมื่น)/u],
  [100_000, /^\s?(?:lakhs?|लाख|লাখ|แสน)(?![\p{L}\p{M}])/iu],
  [
    1_000_000,
    /^\s?(?:jt|juta|mio|millions?|millones|millón|milhões|milhão|milioni|milyon|mln|млн)(?![\p{L}\p{M}])\.?/iu,
  ],
  [1_000_000, /^\s?M(?![\p{L}\p{M}])/u],
];

/** The multiplier a text begins with, and how long it is. */
export function leadingMultiplier(text: string): { times: number; length: number } | undefined {
  for (const [times, pattern] of MULTIPLIERS) {
    const found = text.match(pattern);
    if (found) return { times, length: found[0].length };
  }
  return undefined;
}
