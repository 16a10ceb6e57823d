import type { Messages } from '../messages.ts';

export const chip: Messages['chip'] = {
  card: {
    title: 'Bouton sur la page',
    label: 'Afficher un petit bouton sur les pages LinkedIn',
    hint: 'Désactivé tant que vous ne l’activez pas.',
    doesTitle: 'Ce qu’il fait',
    does: 'Il se tient en bas à gauche des profils et des listes. Un clic lit et enregistre la personne affichée ; il montre ensuite le score, ou que la personne est déjà là.',
    doesNotTitle: 'Ce qu’il ne fait pas',
    doesNot:
      'Il ne lit rien de lui-même. Il ne clique pas, ne fait pas défiler, n’envoie aucun message et ne demande rien à LinkedIn.',
    riskTitle: 'Ce que cela peut coûter',
    terms:
      'Les conditions de LinkedIn interdisent d’ajouter des éléments à ses pages. LinkedIn peut détecter ce bouton et restreindre des comptes.',
    quiet:
      'Tant qu’il est désactivé, Assay n’ajoute rien à aucune page. L’icône de la barre et le raccourci clavier font la même chose sans lui.',
    failed: 'Le bouton n’a pas pu être basculé. Essayez encore.',
  },
  save: 'Enregistrer',
  reading: 'Lecture',
  saved: 'Enregistré',
  known: 'Déjà là',
  suppressed: 'Ne pas contacter',
  failed: 'Non enregistré',
  list: 'Lire la liste',
  titles: {
    save: 'Assay : lire et enregistrer cette personne',
    known: (stage) => `Assay : ${stage}. Cliquer pour relire la page`,
    suppressed: 'Cette personne s’est opposée ou a été effacée et reste dehors',
    failed: (why) => `${why}. Cliquer pour réessayer`,
    list: 'Assay : choisir qui enregistrer dans cette liste',
    useToolbar: 'Cliquez sur l’icône d’Assay dans la barre d’outils',
  },
};
