import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const today: Messages['today'] = {
  title: 'Aujourd’hui',
  groups: { overdue: 'En retard', today: 'Aujourd’hui', later: '7 prochains jours' },
  noReason: 'Aucune raison notée',
  anyChannel: 'Tout canal',
  openPerson: 'Ouvrir',
  noAnswer: 'Passer',
  howDidItGo: 'Comment cela s’est-il passé ?',
  howDidItFeel: 'Quelle a été la réaction ?',
  snoozeUntil: 'Jusqu’à quand ?',
  snoozes: {
    'in-an-hour': 'Dans une heure',
    'this-afternoon': 'Cet après-midi',
    tomorrow: 'Demain',
    'next-monday': 'Lundi prochain',
  },
  nextIs: (when) => `La prochaine étape est déjà fixée : ${when}.`,
  noNextStep: 'Pas de prochaine étape',
  doneWith: (name) => `Fait : ${name}`,
  snoozed: (name, when) => `${name} : reporté, ${when}`,
  scheduled: (name, when) => `${name} : prochaine étape ${when}`,
  showMore: (n) => plural('fr', n, { one: 'Afficher # de plus', other: 'Afficher # de plus' }),
  empty: {
    title: 'Rien à faire aujourd’hui',
    nobodySlips: 'Donnez une prochaine étape à quelqu’un : la personne apparaîtra ici le jour venu.',
  },
  nobody: {
    title: 'Personne pour l’instant',
    body: 'Ouvrez un profil sur LinkedIn et appuyez sur Alt ⇧ S. La personne, son score et sa prochaine étape restent ici.',
  },
  slipping: {
    title: 'À ne pas perdre',
    body: 'Lead, prospect ou opportunité sans prochaine étape, meilleur score d’abord.',
    none: 'Personne n’est oublié : chacun, à partir de lead, a une prochaine étape.',
    more: (n) => plural('fr', n, { one: '# de plus dans Personnes', other: '# de plus dans Personnes' }),
  },
  keys: {
    move: 'se déplacer',
    open: 'ouvrir',
    done: 'fait',
    snooze: 'reporter',
    call: 'appel',
    outcome: 'résultat',
    undo: 'annuler',
    all: 'toutes les touches',
  },
};
