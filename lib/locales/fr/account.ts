import type { Messages } from '../messages.ts';

export const account: Messages['account'] = {
  title: (total: number) => `D’où viennent les ${total} points`,
  loading: 'Calcul en cours',
  of: (points: string, most: string) => `${points} sur ${most}`,
  between: (low: string, high: string) => `entre ${low} et ${high} tant qu’on l’ignore`,
  sum: (points: string) => `Au total ${points}`,
  refused: (names: string) => `Retiré : ${names}`,
  mayRefuse: (names: string) => `Pourrait encore être retiré : ${names}`,
  neutral: 'Compté pour tous tant que rien ne pèse',
  readOn: (site: string, day: string) => `${site}, ${day}`,
  saidByYou: (day: string) => `dit par vous, ${day}`,
  nothingHeard: 'pas encore demandé',
  whatIf: {
    match: (total: number, verdict: string) => `Si oui : ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Sinon : ${total}, ${verdict}.`,
  },
  whatIfNever: {
    match: (total: number, verdict: string) => `Si cela s’applique : ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Si cela ne s’applique pas : ${total}, ${verdict}.`,
  },
  lifted: (total: number, verdict: string) => `Sans cela : ${total}, ${verdict}.`,
  caveats: {
    expired: 'Entendu il y a trop longtemps pour compter.',
    'day-past': 'Le jour indiqué est passé.',
    'other-currency': 'Le budget est dans une autre devise que le prix : seule la réponse compte.',
    'no-price': 'Le profil n’indique pas de prix : seule la réponse compte.',
    'no-cycle': 'Le profil n’indique pas de cycle de vente : seule la réponse compte.',
    'no-quote': 'Aucun de leurs mots n’est conservé.',
  },
};
