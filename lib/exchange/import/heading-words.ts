import { foldText } from '../../model/text.ts';
import { COLUMN_OF, type PastedColumn } from '../paste-list-words.ts';
import type { LayoutFormat, Target } from './layout.ts';

/** What headings of pasted lists are called here. */
const PASTED: Readonly<Record<PastedColumn, Target>> = {
  name: 'full-name',
  first: 'first-name',
  last: 'last-name',
  title: 'title',
  company: 'company',
  email: 'email',
  phone: 'phone',
  url: 'linkedin-url',
  website: 'website',
  location: 'location',
  headline: 'headline',
  about: 'about',
};

/**
 * Headings of tables and of tools, folded, beside those of pasted lists and before them. `ignore` stands for what looks like
 * something it is not: a company's phone is no person's, and would make one person of all who work there.
 */
const HEADINGS: Readonly<Partial<Record<Target, string>>> = {
  'full-name':
    'person name|display name|prospect name|lead name|candidate name|nama kontak|nom du contact|nombre del contacto|name des kontakts',
  'first-name': 'first names|person first name|fname|nama awal|nom de bapteme|rufname',
  'middle-name': 'middle name|additional name|nama tengah|deuxieme prenom|zweiter vorname|segundo nombre',
  'last-name': 'person last name|lname|nama akhir|zuname',
  'name-suffix': 'name suffix|suffix',
  title:
    'current title|current position|current job title|position title|designation|person title|person job title|intitule de poste|puesto de trabajo|jobtitel',
  company:
    'current company name|organization name|organisation name|person organization|company account|associated company|primary associated company|employer name|person company name|nom de l entreprise|nom de la societe|firmenname|nombre de la empresa|nama organisasi',
  headline: 'profile headline|linkedin headline|occupation headline',
  about: 'linkedin summary|profile summary|biography|a propos|uber mich|acerca de',
  email:
    'primary email|secondary email|tertiary email|personal email|personal email address|private email|business email|professional email|pro email|linkedin email|other email|email 1|email 2|email 3|e mail 1|e mail 2|person email|person email work|person email home|person email other|secondary email address|email professionnel|email personnel|geschaftliche e mail|private e mail|correo de trabajo|email kantor|email pribadi',
  phone:
    'mobile number|mobile phone number|cell phone|direct phone|work direct phone|direct dial|home phone|other phone|phone numbers|phone 1|phone 2|personal phone|business phone|person phone|person phone work|person phone mobile|person phone home|person phone other|whatsapp|nomor hp|nomor ponsel|ponsel|mobiltelefon|handynummer|rufnummer|telephone portable|telephone mobile|telefono movil|numero de telefono',
  'linkedin-url':
    'linkedin profile link|linkedin link|linkedin page|linkedin url public|public linkedin url|public profile url|linkedin public url|person linkedin|contact linkedin profile url|linked in url|linked in profile url|linkedin profil|linkedin profil url|url linkedin|lien linkedin|linkedin account|hs linkedin url|sales navigator url|sales navigator profile url|sales navigator link|sales nav url|linkedin sales navigator url|default profile url|vmid url|linkedin profile url public',
  website: 'personal website|blog|portfolio|website url',
  city: 'city|town|person city|work city|mailing city|contact city|kota|ville|stadt|ciudad',
  region:
    'region|state|state region|state province|province|person state|work state|mailing state province|mailing state|provinsi|departement|bundesland|provincia',
  country:
    'country|country region|person country|work country|mailing country|country code|negara|pays|land|pais',
  location:
    'person location|lead location|prospect location|profile location|geo|address location|geolocation',
  industry:
    'industry|company industry|person company industry|industri|bidang usaha|secteur|secteur d activite|branche|industrie|sector|industria',
  'company-size':
    'company size|employees|number of employees|no of employees|employee count|company employee count|headcount|company headcount|company employee range|employee range|company employees|size|jumlah karyawan|ukuran perusahaan|effectif|taille de l entreprise|nombre d employes|mitarbeiter|mitarbeiterzahl|unternehmensgrosse|numero de empleados|empleados|tamano de la empresa',
  'company-website':
    'company website|company domain|company url website|company website url|corporate website|domain|company domain name|person company website|website domain|organization website|account website|situs web perusahaan|site web de l entreprise|firmenwebsite|unternehmenswebsite|sitio web de la empresa',
  'company-linkedin':
    'company linkedin url|company linkedin|company linkedin page|company linkedin profile url|linkedin company url|regular company url|company linkedin id url|company sales navigator url|organization linkedin url|linkedin entreprise|linkedin unternehmen',
  'connected-on':
    'connected on|connected at|connection date|date connected|connected since|terhubung pada|terhubung sejak|connecte le|verbunden am|vernetzt seit|conectado el|conectado desde',
  tags: 'tags|tag|labels|label list|categories|category|lists|person label|person labels|etiquettes|etiquetas|schlagworter|label kontak|group membership|kategori|categorie|kategorie|kategorien',
  note: 'note|notes|comment|comments|remarks|remark|description|catatan|keterangan|remarques|commentaire|commentaires|notizen|notiz|bemerkung|bemerkungen|kommentar|notas|nota|comentario|comentarios|observaciones',
  stage: 'stage|lifecycle stage|lead status|status|pipeline stage|person stage|tahap|etape|phase|etapa',
  ignore:
    'company phone|corporate phone|company phone number|office phone|switchboard|main phone|company location|company address|company city|company state|company country|email status|email confidence|primary email status|seniority|departments|department|contact owner|account owner|lead owner|owner|gender|connections|mutual connections|profile image url|profile picture url|picture|photo|fit engagement|record id|lead id|contact id|id|score|grade|rating|verdict|reason|score low|score high|last seen|captured at|next follow up|source url|lead source|name prefix|salutation|nickname|birthday|company name for emails|facebook url|twitter url|technologies|annual revenue|keywords|timestamp|query|error',
};

/** What headings mean in one layout alone, where they mean something else elsewhere. */
const OWN: Readonly<Partial<Record<LayoutFormat, Readonly<Partial<Record<Target, string>>>>>> = {
  apollo: { 'company-website': 'website', ignore: 'stage|contact stage' },
  waalaxy: { headline: 'occupation', tags: 'prospect list', ignore: 'state' },
  'sales-navigator': {
    'linkedin-url': 'profile url|url|linkedin url',
    headline: 'title description headline',
    'company-linkedin': 'company url',
    'full-name': 'name|full name',
    ignore: 'current job|location company|past experience company url|years in position|query|is premium',
  },
  hubspot: {
    'company-website': 'website url|website|company domain name',
    note: 'notes|message',
    ignore: 'description',
  },
  salesforce: { 'company-website': 'website', company: 'account name|company account', note: 'description' },
  pipedrive: { company: 'organization|person organization|organization name', tags: 'label|labels' },
  'google-contacts': {
    company: 'organization name',
    title: 'organization title',
    ignore: 'file as|organization department',
  },
  'google-contacts-old': {
    company: 'organization 1 name',
    title: 'organization 1 title',
    ignore: 'location',
  },
};

const tableOf = (words: Readonly<Partial<Record<Target, string>>>): ReadonlyMap<string, Target> =>
  new Map(
    (Object.keys(words) as Target[]).flatMap((target) =>
      (words[target] ?? '').split('|').map((heading): [string, Target] => [heading, target]),
    ),
  );

const GENERAL = tableOf(HEADINGS);
const OF_LAYOUT = new Map(
  (Object.keys(OWN) as LayoutFormat[]).map((format) => [format, tableOf(OWN[format] ?? {})]),
);

/** Columns that come several times, each with its number: Google's `E-mail 2 - Value`, Pipedrive's `Person - Email - Work`. */
const NUMBERED: readonly [RegExp, Target][] = [
  [/^e mail \d+ value$/, 'email'],
  [/^phone \d+ value$/, 'phone'],
  [/^website \d+ value$/, 'website'],
  [/^address 1 city$/, 'city'],
  [/^address 1 region$/, 'region'],
  [/^address 1 country$/, 'country'],
  [/^person email \p{L}+$/u, 'email'],
  [/^person phone \p{L}+$/u, 'phone'],
];

/** The ways a heading may be meant: as it stands, and with its `camelCase` set apart. */
export function headingForms(header: string): string[] {
  const plain = foldText(header);
  const apart = foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return plain === apart ? [plain] : [plain, apart];
}

/** What a heading stands for, in a layout; `undefined` where it is not known. */
export function targetOf(header: string, format: LayoutFormat): Target | undefined {
  if (header.length > 60) return undefined;
  for (const form of headingForms(header)) {
    const known =
      OF_LAYOUT.get(format)?.get(form) ??
      GENERAL.get(form) ??
      NUMBERED.find(([shape]) => shape.test(form))?.[1];
    if (known !== undefined) return known;
    const pasted = COLUMN_OF.get(form);
    if (pasted !== undefined) return PASTED[pasted];
  }
  return undefined;
}
