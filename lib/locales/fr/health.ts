import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const health: Messages['health'] = {
  title: 'État de la lecture',
  about:
    'Combien de fois chaque partie d’une page a été trouvée, et par quel chemin. Des comptes seulement, sur cet appareil seulement : ni noms, ni adresses, rien du contenu.',
  kinds: {
    'linkedin-profile': 'Profil LinkedIn',
    'linkedin-people-search': 'Recherche LinkedIn',
    'linkedin-connections': 'Relations LinkedIn',
    'linkedin-group-members': 'Membres d’un groupe LinkedIn',
    'linkedin-post-people': 'Réactions et commentaires LinkedIn',
    'linkedin-company': 'Page d’entreprise LinkedIn',
    'linkedin-company-people': 'Entreprise LinkedIn, personnes',
    'linkedin-sales': 'Sales Navigator',
    'any-site': 'Autres sites',
  },
  layouts: {
    sdui: 'SDUI',
    ember: 'Ember',
    'ember-people': 'Ember',
    public: 'sans connexion',
    'sales-lead': 'prospect',
    'sales-search': 'recherche de prospects',
    'sales-list': 'liste de prospects',
    'sales-account': 'compte',
    people: 'liste',
    plain: 'sans balisage',
    rdfa: 'RDFa',
    'json-ld': 'JSON-LD',
    'h-card': 'h-card',
    'open-graph': 'Open Graph',
  },
  kindIn: (kind, layout) => `${kind} (${layout})`,
  companyFields: {
    name: 'Nom',
    industry: 'Secteur',
    size: 'Taille de l’entreprise',
    place: 'Siège',
    website: 'Site web',
    employees: 'Personnes sur LinkedIn',
    type: 'Type d’entreprise',
    founded: 'Fondation',
    specialties: 'Spécialités',
    about: 'Infos',
    phone: 'Téléphone',
  },
  since: {
    today: 'depuis aujourd’hui',
    yesterday: 'depuis hier',
    weekday: (day) => `depuis ${day}`,
    date: (day) => `depuis le ${day}`,
  },
  fine: {
    title: 'Tout se lit comme avant',
    body: (n) => plural('fr', n, { one: '# page comptée jusqu’ici.', other: '# pages comptées jusqu’ici.' }),
  },
  trouble: (n) =>
    plural('fr', n, {
      one: '# élément se lit moins bien qu’avant',
      other: '# éléments se lisent moins bien qu’avant',
    }),
  says: {
    fallback: (field, since, n, of) => `${field} : lu par le chemin de secours ${since} (${n} sur ${of})`,
    lost: (field, n) =>
      plural('fr', n, {
        one: `${field} : introuvable sur la dernière page`,
        other: `${field} : introuvable sur les # dernières pages`,
      }),
    disputed: (field, n, of) => `${field} : deux lectures diffèrent (${n} sur ${of})`,
  },
  advice: {
    byHand:
      'Le site a peut-être changé. Tant qu’Assay ne connaît pas la nouvelle page, ajoutez-le à la main.',
    fallback:
      'Ce qui est lu reste vérifié. Si c’est faux, ouvrez une telle page, puis Assay, et montrez le bon texte.',
    lost: 'Le site a peut-être changé. Ouvrez une telle page, puis Assay, et montrez le bon texte.',
    disputed:
      'La première lecture est gardée. Comparez avec la page, et montrez le bon texte si elle est fausse.',
  },
  empty: {
    title: 'Rien de lu pour l’instant',
    body: 'Ouvrez un profil, puis Assay. Dès la première page, cette vue montre si chaque partie est bien trouvée.',
  },
  columns: { field: 'Champ', found: 'Trouvé', how: 'Lu par', last: 'Trouvé la dernière fois', state: 'État' },
  pages: (n) => plural('fr', n, { one: '# page', other: '# pages' }),
  lastRead: (day) => `dernière lecture ${day}`,
  foundOf: (n, of) => `${n} sur ${of}`,
  recipeReader: 'l’endroit montré',
  ways: { usual: 'le chemin habituel', fallback: 'chemin de secours' },
  states: {
    usual: 'comme d’habitude',
    few: 'trop peu pour le dire',
    never: 'jamais vu',
    fallback: 'chemin de secours',
    lost: 'introuvable',
    disputed: 'lectures différentes',
    pointed: 'là où vous l’avez montré',
  },
  reset: 'Recompter à zéro',
  resetDone: 'Comptes effacés',
  places: {
    title: 'Endroits montrés',
    about:
      'Consultés en dernier, seulement là où rien d’autre ne trouve le champ. Ils contiennent la structure d’une page et rien d’une personne : ils peuvent être transmis.',
    empty:
      'Aucun pour l’instant. Dans la fenêtre d’Assay, sur un profil, une entreprise ou une liste, choisissez « Faux ou absent ? Le montrer ».',
    row: (field, kind) => `${field}, ${kind}`,
    made: (day) => `montré ${day}`,
    remove: (field) => `Retirer l’endroit : ${field}`,
    removed: (field) => `Endroit retiré : ${field}`,
    exportFile: 'Exporter',
    importFile: 'Importer',
    nothingToExport: 'Il n’y a encore rien à exporter.',
    imported: (n) => plural('fr', n, { one: '# endroit importé', other: '# endroits importés' }),
    nothingNew: 'Rien de nouveau : tous les endroits du fichier sont déjà là.',
    leftOut: (n) =>
      plural('fr', n, {
        one: '# entrée a été laissée de côté : ce n’est pas un endroit.',
        other: '# entrées ont été laissées de côté : ce ne sont pas des endroits.',
      }),
    problems: {
      'not-json': 'Le fichier est illisible : ce n’est pas du JSON. Rien n’a été importé.',
      'not-places': 'Le fichier ne contient pas d’endroits exportés d’Assay. Rien n’a été importé.',
      newer: 'Le fichier vient d’un Assay plus récent. Mettez l’extension à jour, puis importez-le.',
      'too-large': 'Le fichier est trop gros pour contenir des endroits. Rien n’a été importé.',
      empty: 'Le fichier ne contient aucun endroit utilisable. Rien n’a été importé.',
    },
  },
  point: {
    ask: 'Faux ou absent ? Le montrer',
    which: 'Montrer',
    notHere: 'Rouvrez la page, puis essayez encore.',
    title: (field) => `Montrer : ${field}`,
    hints: {
      text: 'Cliquez sur le texte dans la page, ou utilisez les flèches et Entrée. Échap arrête.',
      picture: 'Cliquez sur l’image dans la page, ou utilisez les flèches et Entrée. Échap arrête.',
      link: 'Cliquez sur le nom de l’employeur ou le titre du poste actuel, là où il mène à l’employeur. Échap arrête.',
      list: 'Cliquez sur une entrée de la liste, ou sur son titre. Toute la liste est alors lue. Échap arrête.',
      row: 'Cliquez dessus dans une ligne. Il est alors lu à cet endroit dans chaque ligne. Échap arrête.',
    },
    reads: 'Sur cette page, cela donne :',
    keep: 'Garder cet endroit',
    again: 'Montrer encore',
    cancel: 'Annuler',
    kept: 'Gardé. Rouvrez Assay pour relire la page avec.',
    failed: 'L’endroit n’a pas pu être gardé. Essayez encore.',
    refusals: {
      'no-person': 'Assay ne sait pas de qui est cette page : rien ne peut être appris ici.',
      outside:
        'Ce champ ne peut pas se trouver là. Montrez dans la carte qui porte le nom ; pour les postes, les titres et les écoles, dans leurs listes.',
      unmarked: 'Rien sur la page ne distingue cet endroit d’un autre : ailleurs, ce serait deviner.',
      'not-this': 'Ce texte ne peut pas être ce champ, ou appartient à un autre.',
    },
  },
};
