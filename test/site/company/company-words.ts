import type { SiteLocale } from '../world.ts';

/** The words of company pages in one language. */
export interface CompanyWords {
  overview: string;
  website: string;
  phone: string;
  industry: string;
  size: string;
  place: string;
  type: string;
  founded: string;
  specialties: string;
  employees: string;
  members: string;
  followers: string;
  /** The kinds of company the pages show. */
  types: readonly [string, string, string];
  people: string;
  alsoViewed: string;
  visit: string;
  viewAll(count: string): string;
  /** Joins the last two of a list. Three items or more. */
  list(items: readonly string[]): string;
}

const joined =
  (last: string) =>
  (items: readonly string[]): string =>
    `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;

/** In the order of `CompanyWords`, texts alone: overview … visit. */
type Texts = readonly [
  ...labels: [string, string, string, string, string, string, string, string, string],
  ...units: [string, string, string],
  types: readonly [string, string, string],
  people: string,
  alsoViewed: string,
  visit: string,
  viewAll: string,
];

function toWords(texts: Texts, list: CompanyWords['list']): CompanyWords {
  const [overview, website, phone, industry, size, place, type, founded, specialties, ...rest] = texts;
  const [employees, members, followers, types, people, alsoViewed, visit, viewAll] = rest;
  return {
    ...{ overview, website, phone, industry, size, place, type, founded, specialties },
    ...{ employees, members, followers, types, people, alsoViewed, visit, list },
    viewAll: (count) => viewAll.replace('#', count),
  };
}

const plain = (items: readonly string[]): string => items.join('、');
const arabic = (items: readonly string[]): string => items.join('، ');

const WORDS: Readonly<Record<SiteLocale, CompanyWords>> = {
  en: toWords(
    [
      'Overview',
      'Website',
      'Phone',
      'Industry',
      'Company size',
      'Headquarters',
      'Type',
      'Founded',
      'Specialties',
      'employees',
      'associated members',
      'followers',
      ['Public Company', 'Privately Held', 'Nonprofit'],
      'People',
      'Pages people also viewed',
      'Visit website',
      'View all # employees',
    ],
    joined(', and '),
  ),
  id: toWords(
    [
      'Gambaran Umum',
      'Situs web',
      'Telepon',
      'Industri',
      'Ukuran perusahaan',
      'Kantor Pusat',
      'Jenis',
      'Didirikan',
      'Spesialisasi',
      'karyawan',
      'anggota terkait',
      'pengikut',
      ['Perusahaan Publik', 'Perusahaan Tertutup', 'Nirlaba'],
      'Orang',
      'Halaman yang juga dilihat',
      'Kunjungi situs web',
      'Lihat semua # karyawan',
    ],
    joined(', dan '),
  ),
  fr: toWords(
    [
      'Vue d’ensemble',
      'Site web',
      'Téléphone',
      'Secteur',
      'Taille de l’entreprise',
      'Siège social',
      'Type',
      'Fondée en',
      'Spécialisations',
      'employés',
      'membres associés',
      'abonnés',
      [
        'Société cotée en bourse',
        'Société civile/Société commerciale/Autres types de sociétés',
        'Non lucratif',
      ],
      'Personnes',
      'Pages également consultées',
      'Visiter le site web',
      'Voir les # employés',
    ],
    joined(' et '),
  ),
  de: toWords(
    [
      'Übersicht',
      'Website',
      'Telefon',
      'Branche',
      'Größe',
      'Hauptsitz',
      'Art',
      'Gegründet',
      'Spezialgebiete',
      'Beschäftigte',
      'zugehörige Mitglieder',
      'Follower:innen',
      ['Kapitalgesellschaft (AG, GmbH usw.)', 'Privatunternehmen', 'Nonprofit'],
      'Personen',
      'Auch angesehene Seiten',
      'Website besuchen',
      'Alle # Beschäftigten anzeigen',
    ],
    joined(' und '),
  ),
  es: toWords(
    [
      'Descripción general',
      'Sitio web',
      'Teléfono',
      'Sector',
      'Tamaño de la empresa',
      'Sede',
      'Tipo',
      'Fundación',
      'Especialidades',
      'empleados',
      'miembros asociados',
      'seguidores',
      ['Empresa pública', 'De financiación privada', 'Organización sin ánimo de lucro'],
      'Personas',
      'Páginas que también vieron',
      'Visitar sitio web',
      'Ver los # empleados',
    ],
    joined(' y '),
  ),
  'pt-BR': toWords(
    [
      'Visão geral',
      'Site',
      'Telefone',
      'Setor',
      'Tamanho da empresa',
      'Sede',
      'Tipo',
      'Fundada em',
      'Especializações',
      'funcionários',
      'usuários associados',
      'seguidores',
      ['Empresa pública', 'Empresa privada', 'Sem fins lucrativos'],
      'Pessoas',
      'Páginas também visualizadas',
      'Visitar site',
      'Ver todos os # funcionários',
    ],
    joined(' e '),
  ),
  it: toWords(
    [
      'Panoramica',
      'Sito Web',
      'Telefono',
      'Settore',
      'Dimensioni dell’azienda',
      'Sede principale',
      'Tipo',
      'Data di fondazione',
      'Settori di competenza',
      'dipendenti',
      'membri associati',
      'follower',
      ['Società quotata', 'Società privata non quotata', 'Non profit'],
      'Persone',
      'Pagine simili visualizzate',
      'Visita il sito Web',
      'Vedi tutti i # dipendenti',
    ],
    joined(' e '),
  ),
  nl: toWords(
    [
      'Overzicht',
      'Website',
      'Telefoon',
      'Branche',
      'Bedrijfsgrootte',
      'Hoofdkantoor',
      'Type',
      'Opgericht',
      'Specialismen',
      'medewerkers',
      'gekoppelde leden',
      'volgers',
      ['Naamloze vennootschap', 'Particuliere onderneming', 'Non-profit'],
      'Personen',
      'Ook bekeken pagina’s',
      'Website bezoeken',
      'Alle # medewerkers weergeven',
    ],
    joined(' en '),
  ),
  pl: toWords(
    [
      'Przegląd',
      'Witryna',
      'Telefon',
      'Branża',
      'Wielkość firmy',
      'Siedziba',
      'Rodzaj',
      'Data założenia',
      'Specjalizacje',
      'pracowników',
      'powiązanych członków',
      'obserwujących',
      ['Spółka publiczna', 'Firma prywatna', 'Organizacja non-profit'],
      'Osoby',
      'Również przeglądane',
      'Odwiedź witrynę',
      'Zobacz wszystkich pracowników: #',
    ],
    joined(' i '),
  ),
  tr: toWords(
    [
      'Genel Bakış',
      'Web Sitesi',
      'Telefon',
      'Sektör',
      'Şirket büyüklüğü',
      'Genel Merkez',
      'Tür',
      'Kuruluş',
      'Uzmanlık Alanları',
      'çalışan',
      'ilişkili üye',
      'takipçi',
      ['Halka Açık', 'Özel Şirket', 'Kâr Amacı Gütmeyen'],
      'Kişiler',
      'Bunlar da görüntülendi',
      'Web sitesini ziyaret et',
      '# çalışanın tümünü gör',
    ],
    joined(' ve '),
  ),
  ja: toWords(
    [
      '概要',
      'ウェブサイト',
      '電話番号',
      '業種',
      '会社規模',
      '本社',
      '種類',
      '創立',
      '専門分野',
      '名の従業員',
      '名の関連メンバー',
      'フォロワー',
      ['上場企業', '非上場企業', '非営利団体'],
      'メンバー',
      'こちらもおすすめ',
      'ウェブサイトを見る',
      '従業員 # 名をすべて見る',
    ],
    plain,
  ),
  ar: toWords(
    [
      'نظرة عامة',
      'الموقع الإلكتروني',
      'الهاتف',
      'المجال المهني',
      'حجم الشركة',
      'المقر الرئيسي',
      'النوع',
      'تم التأسيس',
      'التخصصات',
      'موظف',
      'أعضاء مرتبطون',
      'متابع',
      ['شركة عامة', 'شركة يملكها عدد قليل من الأشخاص', 'غير ربحي'],
      'الأشخاص',
      'صفحات شوهدت أيضًا',
      'زيارة الموقع',
      'عرض جميع الموظفين وعددهم #',
    ],
    arabic,
  ),
  he: toWords(
    [
      'סקירה',
      'אתר אינטרנט',
      'טלפון',
      'תעשייה',
      'גודל החברה',
      'מטה',
      'סוג',
      'נוסדה',
      'התמחויות',
      'עובדים',
      'חברים משויכים',
      'עוקבים',
      ['חברה ציבורית', 'חברה פרטית', 'ללא כוונת רווח'],
      'אנשים',
      'דפים שנצפו גם',
      'ביקור באתר',
      'הצגת כל # העובדים',
    ],
    joined(', '),
  ),
};

/** The words of company pages in a language. */
export const companyWords = (locale: SiteLocale): CompanyWords => WORDS[locale];
