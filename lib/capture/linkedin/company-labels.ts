import type { CompanyField } from '../../model/reading.ts';
import { foldText } from '../../model/text.ts';

/**
 * What the facts of a company page are called, by interface language; wordings of one fact are parted by `/`. Without a
 * language, only facts that show what they are by their shape (web site, size, year, phone) are read. `en` observed
 * 2026-08; the others are the site's usual wording.
 */
const FACT_LABELS: Readonly<Record<string, string>> = {
  //  website | phone | industry | size | place | type | founded | specialties
  en: 'Website|Phone|Industry/Industries|Company size|Headquarters|Type|Founded|Specialties',
  id: 'Situs web/Website|Telepon|Industri|Ukuran perusahaan|Kantor pusat|Jenis|Didirikan/Tahun pendirian|Spesialisasi',
  fr: 'Site web/Site Internet|Téléphone|Secteur/Secteurs|Taille de l’entreprise|Siège social|Type|Fondée en/Fondation|Spécialisations/Domaines',
  de: 'Website/Webseite|Telefon/Telefonnummer|Branche/Branchen|Größe/Unternehmensgröße|Hauptsitz|Art/Unternehmensform|Gegründet|Spezialgebiete/Spezialisierung/Spezialisierungen',
  es: 'Sitio web|Teléfono|Sector/Sectores|Tamaño de la empresa|Sede|Tipo/Tipo de empresa|Fundación/Fundada en|Especialidades',
  pt: 'Site|Telefone|Setor/Setores|Tamanho da empresa|Sede|Tipo/Tipo de empresa|Fundada em|Especializações',
  it: 'Sito Web|Telefono|Settore|Dimensioni dell’azienda|Sede principale|Tipo|Data di fondazione/Fondata|Settori di competenza/Specializzazioni',
  nl: 'Website|Telefoon|Branche/Bedrijfstak|Bedrijfsgrootte|Hoofdkantoor|Type/Soort|Opgericht|Specialismen/Specialiteiten',
  pl: 'Witryna/Witryna internetowa|Telefon|Branża|Wielkość firmy|Siedziba/Siedziba główna|Rodzaj/Typ|Data założenia|Specjalizacje',
  tr: 'Web sitesi|Telefon|Sektör|Şirket büyüklüğü|Genel merkez|Tür/Türü|Kuruluş|Uzmanlık alanları/Uzmanlıklar',
  ja: 'ウェブサイト|電話番号/電話|業種|会社規模|本社|種類/種別|創立/設立|専門分野',
  ar: 'الموقع الإلكتروني|الهاتف/رقم الهاتف|المجال/المجال المهني|حجم الشركة|المقر الرئيسي|النوع|تم التأسيس/تأسست عام|التخصصات',
  he: 'אתר אינטרנט|טלפון|תעשייה/ענף|גודל החברה|מטה/משרד ראשי|סוג|נוסדה/נוסדה ב|התמחויות/תחומי התמחות',
};

export const FACT_FIELDS = [
  'website',
  'phone',
  'industry',
  'size',
  'place',
  'type',
  'founded',
  'specialties',
] as const;
export type FactField = (typeof FACT_FIELDS)[number] & CompanyField;

const FIELD_OF = new Map<string, FactField>(
  Object.values(FACT_LABELS).flatMap((line) =>
    line.split('|').flatMap((words, at) => {
      const field = FACT_FIELDS[at];
      return field === undefined ? [] : words.split('/').map((word) => [foldText(word), field] as const);
    }),
  ),
);

/** The fact a label names in any language known. */
export const factOf = (label: string): FactField | undefined => FIELD_OF.get(foldText(label));

/** "And" before the last item of a written list, by language; a list whose language has none here is split at commas alone. */
const AND: Readonly<Record<string, string>> = {
  en: 'and',
  id: 'dan',
  fr: 'et',
  de: 'und',
  es: 'y|e',
  pt: 'e',
  it: 'e',
  nl: 'en',
  pl: 'i',
  tr: 've',
};

/** The word for "and" in a page's language as a pattern source. */
export const andIn = (locale: string): string | undefined => AND[locale.split('-')[0] ?? ''];

/** Short for thousands and millions in any language known: a number before one is rounded, so it is no count. */
export const ROUNDED =
  /^\s?(?:k|m|b|mil|mln|mio|mrd|md|tsd|tys|tis|rb|jt|bin|thousand|万|千|億|ألف|אלף)(?!\p{L})/iu;
