import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const list: Messages['list'] = {
  title: 'Personnes sur cette page',
  read: (n) => plural('fr', n, { one: '# personne lue', other: '# personnes lues' }),
  notLoaded: (n) => plural('fr', n, { one: '# non chargée', other: '# non chargées' }),
  scrollOn: 'Faites défiler les résultats, puis relisez.',
  maybeMore: 'Il y en a peut-être d’autres : faites défiler, puis relisez.',
  allLoaded: 'Toute la page est lue.',
  allNew: 'Les nouveaux',
  nobodyNew: 'Personne de nouveau sur cette page',
  filter: 'Filtrer la liste',
  noneMatch: 'Personne ici ne correspond. Videz le filtre pour revoir tout le monde.',
  nothingSaved: 'Rien n’est enregistré sans votre accord.',
  known: (stage) => `Déjà là, ${stage.toLowerCase()}`,
  fresh: 'Nouveau',
  maybe: 'Peut-être déjà là :',
  barred: 'Sur la liste « ne pas contacter »',
  excludedWhy: 'Touche un « jamais » de votre ICP. Ouvrez le profil pour l’enregistrer malgré tout.',
  tagAll: 'Étiquette à ajouter',
  hiddenTicks: (n) =>
    plural('fr', n, {
      one: '# autre personne cochée, masquée par le filtre.',
      other: '# autres personnes cochées, masquées par le filtre.',
    }),
  stillLooking: 'Recherche des personnes déjà connues',
  tickFirst: 'Cochez d’abord quelqu’un',
  save: (n) => plural('fr', n, { other: 'Enregistrer #' }),
  saving: (n) => plural('fr', n, { other: 'Enregistrement #' }),
  saved: (n) => plural('fr', n, { one: '# personne enregistrée', other: '# personnes enregistrées' }),
  choose: (n) =>
    plural('fr', n, {
      one: '# personne sur cette page. Ouvrez la fenêtre d’Assay pour choisir.',
      other: '# personnes sur cette page. Ouvrez la fenêtre d’Assay pour choisir.',
    }),
};
