/** What a column holds, by its heading; first and last name are put together. */
export type PastedColumn =
  | 'name'
  | 'first'
  | 'last'
  | 'title'
  | 'company'
  | 'email'
  | 'phone'
  | 'url'
  | 'website'
  | 'location'
  | 'headline'
  | 'about';

const HEADINGS: Readonly<Record<PastedColumn, string>> = {
  name: 'name|full name|person|contact|contact name|lead|nama|nama lengkap|nom complet|nom et prenom|nom prenom|vollstandiger name|vor und nachname|nombre completo|nombre y apellido|nombre y apellidos|contacto|kontak|kontakt',
  first:
    'first name|firstname|first|given name|forename|nama depan|prenom|vorname|nombre|primer nombre|nombre de pila',
  last: 'last name|lastname|last|surname|family name|nama belakang|nama keluarga|nom|nom de famille|nachname|familienname|apellido|apellidos',
  title:
    'title|job title|jobtitle|position|role|job|occupation|jabatan|posisi|pekerjaan|poste|fonction|intitule du poste|titre|titel|funktion|rolle|stelle|berufsbezeichnung|cargo|puesto|titulo',
  company:
    'company|company name|organization|organisation|employer|account|account name|current company|perusahaan|nama perusahaan|instansi|entreprise|societe|organisme|employeur|firma|unternehmen|arbeitgeber|empresa|compania|organizacion',
  email:
    'email|e mail|mail|email address|e mail address|work email|surel|alamat email|adresse e mail|adresse email|courriel|mel|e mail adresse|email adresse|correo|correo electronico',
  phone:
    'phone|phone number|telephone|mobile|mobile phone|tel|cell|work phone|telepon|nomor telepon|no telepon|no hp|hp|numero de telephone|portable|telefon|telefonnummer|handy|mobil|telefono|movil|celular',
  url: 'url|link|profile|profile url|linkedin|linkedin url|linkedin profile|linkedin profile url|person linkedin url|profil|tautan|lien|profil linkedin|url du profil|profil url|enlace|perfil|perfil de linkedin',
  website:
    'website|web site|web|company website|situs web|situs|site web|site internet|webseite|sitio web|pagina web',
  location:
    'location|city|place|country|region|lokasi|kota|lieu|ville|localisation|pays|ort|standort|stadt|land|ubicacion|ciudad|lugar|pais|localidad',
  headline: 'headline|tagline|slogan',
  about: 'about|summary|bio|notes about|tentang|ringkasan|resume|uber|zusammenfassung|resumen|biografia',
};

/** Folded heading to column. Where languages disagree (`nom` is a surname, `nombre` a given name) the table says once. */
export const COLUMN_OF: ReadonlyMap<string, PastedColumn> = new Map(
  (Object.keys(HEADINGS) as PastedColumn[]).flatMap((column) =>
    HEADINGS[column].split('|').map((heading): [string, PastedColumn] => [heading, column]),
  ),
);

/** What stands between a title and a company in one phrase; a small word only before a capital. */
export const AT_EMPLOYER = /^(.+?)\s+(?:at|@|chez|bei|di)\s+(?=[\p{Lu}\p{Lo}\p{Nd}])(.+)$/u;

/** Particles that begin a name in small letters. */
export const SMALL_START = /^(?:van|von|de|del|della|di|da|do|dos|du|la|le|al|el|bin|binti|ibn|ter|ten|zu)$/;
