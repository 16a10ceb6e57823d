import type { Messages } from '../messages.ts';

export const popup: Messages['popup'] = {
  openAssay: 'Ouvrir Assay',
  fresh: 'Nouveau',
  known: (stage, day) => `Déjà là, ${stage.toLowerCase()} depuis le ${day}`,
  readOn: (day, time) => `lu ${day} à ${time}`,
  lastSeen: (day) => `vu pour la dernière fois ${day}`,
  stillReading: 'Une page encore en chargement est relue pendant 3 secondes au plus.',
  icp: (name) => `ICP : ${name}`,
  noIcp: {
    title: 'Pas encore de score',
    body: 'Il n’y a pas de profil de client idéal auquel comparer. Le premier prend moins d’une minute.',
    action: 'Le créer',
  },
  saveAs: (stage) => `Enregistrer : ${stage.toLowerCase()}`,
  saving: 'Enregistrement',
  logContact: 'Consigner un contact',
  whichContact: 'Que s’est-il passé ?',
  erase: 'Effacer',
  eraseSure: 'Tout effacer sur cette personne ?',
  eraseMeans:
    'Une empreinte à clé de ses adresses reste, pour qu’aucune capture ne la ramène. L’annulation est possible jusqu’à la fermeture de la fenêtre.',
  news: {
    one: (field, day) => `Nouveau depuis le ${day} : ${field.toLowerCase()}`,
    several: (day) => `Changements depuis le ${day}`,
    change: (was, now) => `${was}, maintenant ${now}`,
    labelled: (field, text) => `${field} : ${text}`,
    update: 'Mettre à jour',
  },
  leftover: {
    title: 'Une partie de la saisie n’est pas enregistrée',
    body: 'Elle date d’avant l’enregistrement de cette personne.',
    keep: 'Enregistrer',
    drop: 'Abandonner',
  },
  duplicate: {
    title: 'Peut-être déjà là',
    body: (name, company) =>
      `${name} chez ${company} figure ici sous une autre adresse. Même nom, même employeur : pas forcément la même personne.`,
    open: 'Voir la fiche',
  },
  suppressed: {
    nameNotKept: 'Nom affiché depuis cette page, non conservé.',
    objected: (day) => `Cette personne s’est opposée le ${day}.`,
    erased: (day) => `Cette personne a été effacée le ${day}.`,
    kept: 'Conservés : une empreinte à clé de ses adresses, la date et le canal. Assay ne capture, n’importe ni ne restaure cette personne.',
    keptErased:
      'Conservées : une empreinte à clé de ses adresses et la date. Assay ne capture, n’importe ni ne restaure cette personne.',
    channel: 'Canal',
    covers: 'Concerne',
    coversWhat: 'Capture, import, fusion, restauration, export',
    stays: 'Durée',
    staysHow: 'Définitivement, sur cet ordinateur.',
  },
  noPerson: {
    title: 'Personne sur cette page',
    body: 'Ouvrez un profil, une liste de personnes ou une entreprise, sur LinkedIn ou ailleurs. Ou ajoutez quelqu’un vous-même.',
  },
  today: 'Aujourd’hui',
  openToday: 'Ouvrir la journée',
  find: 'Trouver une personne ou une entreprise',
  results: 'Personnes trouvées',
  noOne: (text) =>
    `Personne ne correspond à « ${text} ». La recherche porte sur le début des mots des noms, employeurs et postes.`,
};
