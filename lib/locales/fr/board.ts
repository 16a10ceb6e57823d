import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const board: LateMessages['board'] = {
  title: 'Pipeline',
  filter: 'Filtrer le tableau',
  icp: 'Profil',
  everyIcp: 'Tous les profils',
  slipping: 'En retard ou sans étape',
  stale: (days, usual) => `${days} j ici, d’ordinaire ${usual}`,
  late: (days) => plural('fr', days, { one: '# jour de retard', other: '# jours de retard' }),
  noStep: 'Pas d’étape suivante',
  median: (days) => `médiane ${days} j`,
  valueHint: 'Personnes de la colonne fois le prix demandé par leur profil.',
  notMet: 'Pas encore rempli',
  backward: 'Un pas en arrière',
  dropAnyway: 'Déposez pour déplacer quand même, avec une raison.',
  empty: {
    suspect: 'Personne ici. Toute capture commence ici.',
    lead: 'Un lead a montré de l’intérêt. Notez un signal, puis placez-le ici.',
    prospect: 'Convient, et un échange a eu lieu.',
    opportunity: 'Une offre est sur la table.',
    customer: 'A acheté.',
    nurture: 'Personne n’attend.',
    disqualified: 'Personne n’est écarté.',
  },
  moved: (stage) => `Déplacé vers ${stage}`,
  arranged: 'Ordre de la colonne modifié',
  moveTitle: 'Déplacer',
  keys: {
    column: 'colonne',
    card: 'carte',
    move: 'déplacer sans glisser',
    next: 'étape suivante',
    open: 'ouvrir',
  },
};
