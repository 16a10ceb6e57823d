import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

/** Le ou les, selon le nombre. */
const them = (n: number) => plural('fr', n, { one: 'la', other: 'les' });

export const exporting: LateMessages['exporting'] = {
  title: 'Exporter',
  who: 'Qui',
  scopes: {
    qualified: { title: 'Prospects qualifiés', hint: 'Prospect, opportunité et client.' },
    selection: { title: 'Sélection', hint: 'Les personnes cochées dans Personnes.' },
    list: { title: 'La liste de Personnes', hint: 'Telle qu’elle y est recherchée et filtrée.' },
    everyone: { title: 'Tout le monde', hint: 'Toutes les personnes gardées dans Assay.' },
  },
  segment: 'L’un de vos segments.',
  fileLabels: { qualified: 'prospects', selection: 'selection', list: 'personnes', everyone: 'tous' },
  as: 'Pour',
  groups: {
    crm: 'CRM',
    sequences: 'Prospection',
    contacts: 'Carnets d’adresses',
    sheets: 'Tableaux',
    others: 'Autres fichiers',
  },
  presets: {
    hubspot: {
      title: 'HubSpot',
      hint: 'Ses propriétés de contact par leur nom, puis des colonnes pour les vôtres.',
    },
    salesforce: {
      title: 'Salesforce',
      hint: 'Des pistes pour l’assistant d’importation. La raison est dans Description.',
    },
    pipedrive: {
      title: 'Pipedrive',
      hint: 'Des personnes avec organisation et étiquette. La raison est dans Note.',
    },
    outreach: { title: 'Outreach', hint: 'Des prospects, avec une étiquette chacun.' },
    salesloft: { title: 'Salesloft', hint: 'Des personnes, avec les noms de champs de Salesloft.' },
    'google-contacts': {
      title: 'Google Contacts',
      hint: 'Chaque adresse, numéro et site, avec des libellés.',
    },
    vcard: {
      title: 'vCard',
      hint: 'Version 3.0, pour les téléphones, Apple, Outlook et la plupart des autres.',
    },
    vcard4: { title: 'vCard 4.0', hint: 'La version récente, pour les logiciels qui la demandent.' },
    xlsx: { title: 'Classeur Excel', hint: 'Une feuille, toutes les cellules en texte. Colonnes au choix.' },
    'excel-csv': { title: 'CSV pour Excel', hint: 'S’ouvre d’un double-clic, accents et colonnes justes.' },
    csv: {
      title: 'CSV pour import',
      hint: 'Pour tout autre outil. Virgules, UTF-8, prénom et nom séparés.',
    },
    tsv: {
      title: 'Presse-papiers pour Sheets',
      hint: 'À coller dans Google Sheets ou Excel. Aucun fichier n’est créé.',
    },
    ics: { title: 'Calendrier', hint: 'Leurs relances en cours, un événement chacune.' },
    json: { title: 'JSON', hint: 'Tout ce qui est connu, chaque donnée avec sa source et sa date.' },
  },
  since: {
    title: 'Lesquels',
    all: 'Tous',
    allHint: 'Même ceux qui n’ont pas changé.',
    news: (day) => `Nouveaux ou modifiés depuis le ${day}`,
    newsHint: 'Le dernier export sous cette forme.',
  },
  preview: 'Aperçu',
  previewAside: (shown, total) =>
    plural('fr', shown, { one: `la première sur ${total}`, other: `les # premières sur ${total}` }),
  previewTable: 'Les premières lignes, telles qu’elles seront',
  exportNow: (n) => plural('fr', n, { one: 'Exporter #', other: 'Exporter #' }),
  copyNow: (n) => plural('fr', n, { one: 'Copier #', other: 'Copier #' }),
  fileName: (name) => `Fichier : ${name}`,
  files: (n, app, most) =>
    plural('fr', n, {
      one: `# fichier ; ${app} prend ${most} lignes par fichier.`,
      other: `# fichiers, car ${app} ne prend que ${most} lignes par fichier.`,
    }),
  columnsNote: 'L’inconnu reste vide. La raison est une phrase simple ; le score vient avec sa fourchette.',
  suppressedNote:
    'Les personnes à ne pas contacter ne sont pas conservées dans Assay : elles ne sont dans aucun fichier.',
  check: 'Avant l’envoi',
  allWell: 'Rien à corriger.',
  lacks: {
    company: (n) =>
      plural('fr', n, {
        one: '# personne n’a pas d’entreprise',
        other: '# personnes n’ont pas d’entreprise',
      }),
    mail: (n) =>
      plural('fr', n, {
        one: '# personne n’a pas d’adresse e-mail',
        other: '# personnes n’ont pas d’adresse e-mail',
      }),
    mailForm: (n) =>
      plural('fr', n, {
        one: '# personne a une adresse e-mail mal formée',
        other: '# personnes ont une adresse e-mail mal formée',
      }),
    oneMail: (n) =>
      plural('fr', n, {
        one: '# personne a une adresse e-mail déjà présente dans le fichier',
        other: '# personnes ont une adresse e-mail déjà présente dans le fichier',
      }),
    contact: (n) =>
      plural('fr', n, {
        one: '# personne n’a ni e-mail ni téléphone',
        other: '# personnes n’ont ni e-mail ni téléphone',
      }),
  },
  effects: {
    rejects: (n, lacks, app) => `${lacks} : ${app} ${them(n)} refusera.`,
    duplicates: (n, lacks, app) =>
      `${lacks} : ${app} ne ${them(n)} reconnaît pas et créera des doublons au prochain import.`,
    skips: (n, lacks, app) => `${lacks} : ${app} ${them(n)} ignorera.`,
    empties: (_n, lacks, app) => `${lacks} : ${app} ne reçoit qu’un nom.`,
  },
  out: (n, app, stages) =>
    plural('fr', n, {
      one: `# personne reste en dehors : ces étapes ne vont pas dans ${app} : ${stages}.`,
      other: `# personnes restent en dehors : ces étapes ne vont pas dans ${app} : ${stages}.`,
    }),
  findings: {
    noMail: (n) =>
      plural('fr', n, {
        one: '# personne n’a pas d’adresse e-mail. Certains imports ignorent ces lignes.',
        other: '# personnes n’ont pas d’adresse e-mail. Certains imports ignorent ces lignes.',
      }),
    unchanged: (n) =>
      plural('fr', n, {
        one: '# personne n’a pas changé depuis.',
        other: '# personnes n’ont pas changé depuis.',
      }),
    noFollowUp: (n) =>
      plural('fr', n, {
        one: '# personne n’a aucune relance en cours et n’est pas dans le calendrier.',
        other: '# personnes n’ont aucune relance en cours et ne sont pas dans le calendrier.',
      }),
    backward: (n) =>
      plural('fr', n, {
        one: '# personne a reculé d’étape. HubSpot ne fait reculer personne par un import : videz-y d’abord la phase du cycle de vie.',
        other:
          '# personnes ont reculé d’étape. HubSpot ne fait reculer personne par un import : videz-y d’abord la phase du cycle de vie.',
      }),
    setAside: (n) => plural('fr', n, { one: '# personne est écartée.', other: '# personnes sont écartées.' }),
    noScore: (n) =>
      plural('fr', n, { one: '# personne n’a pas de score.', other: '# personnes n’ont pas de score.' }),
    old: (n) =>
      plural('fr', n, {
        one: '# personne n’a pas été vue depuis plus de six mois.',
        other: '# personnes n’ont pas été vues depuis plus de six mois.',
      }),
  },
  see: 'Voir qui',
  more: (n) => plural('fr', n, { one: 'et # autre', other: 'et # autres' }),
  leaveOut: 'Laisser de côté',
  checking: 'Vérification',
  checkFailed: 'Les personnes n’ont pas pu être vérifiées.',
  nobodyLeft: 'Tout le monde est laissé de côté.',
  tooManyToCopy: (most) => `Le presse-papiers prend ${most} personnes au plus. Exportez plutôt un fichier.`,
  gathering: 'Rassemblement',
  noting: 'Inscription dans les historiques',
  exported: (n) => plural('fr', n, { one: '# personne exportée', other: '# personnes exportées' }),
  copied: (n) => plural('fr', n, { one: '# personne copiée', other: '# personnes copiées' }),
  exportedBody: (name) => `${name} est dans vos téléchargements. Chaque historique le mentionne.`,
  exportedFiles: (n) =>
    plural('fr', n, {
      one: '# fichier est dans vos téléchargements. Chaque historique le mentionne.',
      other: '# fichiers sont dans vos téléchargements. Chaque historique le mentionne.',
    }),
  tooBig: (app, most) =>
    `${app} prend des fichiers de ${most} au plus, et celui-ci est plus gros. Exportez moins de personnes.`,
  copiedBody: 'À coller dans un tableau. Chaque historique le mentionne.',
  cancelled: { title: 'Export annulé', body: 'Aucun fichier n’a été créé et rien n’a été inscrit.' },
  notNoted: 'L’export est fait, mais n’a pas pu être inscrit dans les historiques.',
  notCopied: {
    title: 'Le presse-papiers a refusé',
    body: 'Le navigateur ne laisse copier qu’une page au premier plan. Gardez cet onglet devant, puis réessayez.',
  },
  columns: {
    title: 'Colonnes',
    count: (n) => plural('fr', n, { one: '# colonne', other: '# colonnes' }),
    extras: 'Colonnes ajoutées',
    extrasAbout: (app) =>
      `${app} demande à l’import à quelle propriété chacune correspond. Sans propriété, il ignore la colonne.`,
    chosen: 'Dans cet ordre',
    others: 'Autres',
    up: (name) => `Monter ${name}`,
    down: (name) => `Descendre ${name}`,
    reset: 'Comme au début',
    changed: 'Colonnes modifiées',
    none: 'Choisissez au moins une colonne.',
  },
  stages: {
    title: (app) => `Les étapes dans ${app}`,
    about: 'Ce que chaque étape y devient. Vide ne change rien.',
    stage: 'Étape',
    exported: 'Exportée',
    value: (stage, column) => `${column} pour ${stage}`,
    inFile: (stage) => `Exporter ${stage}`,
    reset: 'Comme au début',
    changed: (stage) => `${stage} : modifié`,
    range: 'Cold-Warm et les autres intervalles suivent le score.',
  },
  owner: {
    label: 'Propriétaire',
    example: 'moi@entreprise.example',
    hint: (app) => `À qui appartiennent les fiches dans ${app}. Vide les laisse sans propriétaire.`,
    changed: 'Propriétaire modifié',
  },
  empty: {
    qualified: {
      title: 'Pas encore de prospects qualifiés',
      body: 'Passez des personnes à Prospect quand elles conviennent et vous ont parlé. Ou exportez la liste de Personnes.',
    },
    selection: {
      title: 'Personne n’est coché',
      body: 'Cochez des personnes dans Personnes, puis exportez-les.',
    },
    list: {
      title: 'La liste est vide',
      body: 'Capturez d’abord quelqu’un, ou effacez la recherche et les filtres dans Personnes.',
    },
    everyone: {
      title: 'Il n’y a encore personne',
      body: 'Capturez d’abord quelqu’un, ou importez un fichier.',
    },
    segment: { title: 'Le segment est vide', body: 'Personne ne répond à son filtre pour l’instant.' },
    action: 'Ouvrir Personnes',
  },
};
