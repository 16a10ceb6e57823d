import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const changes: Messages['changes'] = {
  title: 'Changements',
  found: (n) => plural('fr', n, { one: '# changement', other: '# changements' }),
  filter: 'Quels changements',
  all: 'Tous',
  kinds: {
    'new-employer': 'Nouvel employeur',
    promotion: 'Promotion',
    'new-role': 'Nouveau poste',
    'left-employer': 'Départ',
    location: 'Déménagement',
    name: 'Nouveau nom',
  },
  tell: {
    'new-employer': (was, now) => `Nouvel employeur : ${now}, avant ${was}`,
    promotion: (was, now) => `Promotion : ${now}, avant ${was}`,
    'new-role': (was, now) => `Nouveau poste : ${now}, avant ${was}`,
    'left-employer': (was) => `N’est plus chez ${was}`,
    location: (was, now) => `Nouveau lieu : ${now}, avant ${was}`,
    name: (was, now) => `S’appelle désormais ${now}, avant ${was}`,
  },
  next: {
    'new-employer': (was) => `Féliciter, et demander qui prend la suite chez ${was}`,
    promotion: () => 'Féliciter, et demander ce qui relève désormais de sa décision',
    'new-role': () => 'Demander ce que couvre le nouveau poste, et qui occupe l’ancien',
    'left-employer': (was) => `Demander où mène la suite, et qui reprend chez ${was}`,
    location: () => 'Demander si la région suivie reste la même',
    name: () => 'Écrire sous le nouveau nom',
  },
  reworded: 'Formulé autrement, rien de nouveau',
  seenOn: (day) => `vu ${day}`,
  followUp: (day) => `Relancer ${day}`,
  followUpWith: (name, day) => `Relancer ${day} : ${name}`,
  updateAndFollowUp: (day) => `Mettre à jour, relancer ${day}`,
  putAway: 'Ranger',
  putAwayOf: (name, kind) => `Ranger : ${name}, ${kind}`,
  doneAway: (name) => `${name} : changement rangé`,
  none: {
    title: 'Aucun changement ces 90 derniers jours',
    body: 'Capturez de nouveau les personnes connues quand vous passez sur leur page. Nouvel employeur, poste, lieu ou nom : tout est listé ici.',
  },
  noneOfKind: {
    title: 'Aucun de ce type',
    body: 'Il y en a d’autres.',
    action: 'Voir tous les changements',
  },
  older: (n) =>
    plural('fr', n, {
      one: 'Seul le plus récent est affiché.',
      other: 'Seuls les # plus récents sont affichés.',
    }),
  overTime: 'Postes au fil du temps',
  now: 'maintenant',
  noPositions: 'Aucun poste connu. La section « Expérience » d’un profil les montre.',
};
