/**
 * Words that tell what a text is, by language: en, id, fr, de, es, it, pt, nl. Folded (lower case, no accents). Checked
 * against pages in these languages 2026-11-22; a page in another language is read by markup and structure alone.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** What the label before a value says the value is. */
export const LABELS = {
  title: set(
    'job title|title|position|role|primary job title|jabatan|posisi|poste|fonction|funktion|rolle|stelle|cargo|puesto|ruolo|functie',
  ),
  company: set(
    'company|employer|organization|organisation|primary organization|perusahaan|entreprise|societe|employeur|unternehmen|firma|arbeitgeber|empresa|compania|azienda|bedrijf',
  ),
  location: set(
    'location|place|city|based in|lokasi|kota|lieu|localisation|ville|ort|standort|ubicacion|ciudad|lugar|luogo|localizacao|locatie',
  ),
  about: set(
    'about|about me|bio|biography|summary|tentang|tentang saya|a propos|biographie|uber mich|sobre mi|biografia|acerca de|sobre|over mij',
  ),
  industry: set('industry|industri|secteur|secteur d activite|branche|sector|industria|settore|setor'),
  size: set(
    'company size|size|employees|number of employees|ukuran perusahaan|jumlah karyawan|effectif|taille|mitarbeiter|unternehmensgrosse|tamano|empleados|dipendenti|funcionarios',
  ),
  place: set(
    'headquarters|head office|location|kantor pusat|siege|siege social|hauptsitz|sitz|sede|sede central|hoofdkantoor',
  ),
  founded: set(
    'founded|established|didirikan|fondee en|creation|gegrundet|grundung|fundada|fundacion|fondata|opgericht',
  ),
  website: set('website|web|situs web|site web|site internet|webseite|sitio web|sito web'),
  phone: set('phone|telephone|telepon|tel|telefon|telefono|telefone'),
} as const;

/** Every such label. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(Object.values(LABELS).flatMap((words) => [...words]));

/** What stands between a job and its employer: `Director at Acme`. */
export const AT = /^(?:at|at the|bei|chez|presso|di|en|bij|na|@|,|·|\|)$/i;

/** Words of headings and buttons: text that holds one is nobody's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'about contact us our the and for with your you all more team people home welcome login sign privacy policy terms ' +
    'support help sales news blog press pricing products product services service solutions customers careers jobs job ' +
    'company leadership board management staff members meet profile projects skills experience education work details ' +
    'overview activity follow message share search results menu view read learn show get download subscribe newsletter ' +
    'cookie cookies settings language similar related latest featured open source social links ' +
    'tentang kami hubungi tim produk layanan beranda masuk karier lihat semua berita anggota profil pengalaman ' +
    'propos nous equipe notre accueil connexion produits actualites carriere voir tous membres coordonnees ' +
    'uber uns unser unsere kontakt produkte leistungen aktuelles karriere startseite anmelden mehr alle impressum ' +
    'datenschutz mitglieder berufserfahrung ausbildung ' +
    'sobre nosotros nuestro nuestra equipo contacto productos servicios noticias empleo inicio ver todos miembros'
  ).split(' '),
);

/** Words that say a page lists people. */
export const TEAM_WORDS: ReadonlySet<string> = new Set(
  'team people staff leadership members tim equipe anggota membres mitarbeiter mitglieder equipo miembros personas colleagues'.split(
    ' ',
  ),
);

/** Words before or inside a name that are written small. */
export const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|bin|binti|ibn|al|el|ten|ter|zu|y|e|af|av)$/u;
