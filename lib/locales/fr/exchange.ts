import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const exchange: Messages['exchange'] = {
  title: 'Export',
  reasons: {
    notKnown: (fields) => `inconnu : ${fields}`,
    because: (verdict, why) => `${verdict} : ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
  who: 'Qui',
  scopes: {
    qualified: { title: 'Prospects qualifiés', hint: 'Prospect, opportunité et client.' },
    selection: { title: 'Sélection', hint: 'Les personnes cochées dans Personnes.' },
    list: { title: 'La liste de Personnes', hint: 'Telle qu’elle y est recherchée et filtrée.' },
  },
  fileLabels: { qualified: 'prospects', selection: 'selection', list: 'personnes' },
  as: 'Format',
  presets: {
    csv: {
      title: 'CSV pour import',
      hint: 'Pour un CRM ou un autre outil. Virgules, UTF-8, prénom et nom séparés.',
    },
    'excel-csv': { title: 'CSV pour Excel', hint: 'S’ouvre d’un double-clic, accents et colonnes justes.' },
    tsv: {
      title: 'Presse-papiers pour Sheets',
      hint: 'À coller dans Google Sheets ou Excel. Aucun fichier n’est créé.',
    },
    json: { title: 'JSON', hint: 'Tout ce qui est connu, chaque donnée avec sa source et sa date.' },
  },
  preview: 'Aperçu',
  previewAside: (shown, total) =>
    plural('fr', shown, { one: `la première sur ${total}`, other: `les # premières sur ${total}` }),
  previewTable: 'Les premières lignes, telles qu’elles seront',
  exportNow: (n) => plural('fr', n, { one: 'Exporter #', other: 'Exporter #' }),
  copyNow: (n) => plural('fr', n, { one: 'Copier #', other: 'Copier #' }),
  fileName: (name) => `Fichier : ${name}`,
  columnsNote: 'L’inconnu reste vide. La raison est une phrase simple ; le score vient avec sa fourchette.',
  suppressedNote:
    'Les personnes à ne pas contacter ne sont pas conservées dans Assay : elles ne sont dans aucun fichier.',
  check: 'Avant l’envoi',
  allWell: 'Chacun a une adresse e-mail et un score.',
  checks: {
    noMail: (n) =>
      plural('fr', n, {
        one: '# personne n’a pas d’adresse e-mail. Certains imports ignorent ces lignes.',
        other: '# personnes n’ont pas d’adresse e-mail. Certains imports ignorent ces lignes.',
      }),
    noScore: (n) =>
      plural('fr', n, { one: '# personne n’a pas de score.', other: '# personnes n’ont pas de score.' }),
    setAside: (n) => plural('fr', n, { one: '# personne est écartée.', other: '# personnes sont écartées.' }),
    old: (n) =>
      plural('fr', n, {
        one: '# personne n’a pas été vue depuis plus de six mois.',
        other: '# personnes n’ont pas été vues depuis plus de six mois.',
      }),
  },
  checking: 'Vérification',
  nobodyToExport: 'Il n’y a personne à exporter.',
  tooManyToCopy: (most) => `Le presse-papiers prend ${most} personnes au plus. Exportez plutôt un fichier.`,
  gathering: 'Rassemblement',
  noting: 'Inscription dans les historiques',
  exported: (n) => plural('fr', n, { one: '# personne exportée', other: '# personnes exportées' }),
  copied: (n) => plural('fr', n, { one: '# personne copiée', other: '# personnes copiées' }),
  exportedBody: (name) => `${name} est dans vos téléchargements. Chaque historique le mentionne.`,
  copiedBody: 'À coller dans un tableau. Chaque historique le mentionne.',
  cancelled: { title: 'Export annulé', body: 'Aucun fichier n’a été créé et rien n’a été inscrit.' },
  notNoted: 'L’export est fait, mais n’a pas pu être inscrit dans les historiques.',
  notCopied: {
    title: 'Le presse-papiers a refusé',
    body: 'Le navigateur ne laisse copier qu’une page au premier plan. Gardez cet onglet devant, puis réessayez.',
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
    action: 'Ouvrir Personnes',
  },
};
