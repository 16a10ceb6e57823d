import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const practice: Messages['practice'] = {
  tag: 'exercice',
  profile: 'Profil d’exercice',
  start: 'Découvrir avec des personnes d’exercice',
  here: (n) =>
    plural('fr', n, {
      one: '# personne inventée pour s’exercer',
      other: '# personnes inventées pour s’exercer',
    }),
  body: 'Elles n’existent pas. Déplacez-les, qualifiez-les, appelez-les à votre guise.',
  remove: 'Les retirer toutes',
  removed: (n) =>
    plural('fr', n, { one: '# personne d’exercice retirée', other: '# personnes d’exercice retirées' }),
};
