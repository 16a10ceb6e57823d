import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const common: Messages['common'] = {
  writeMessage: 'Écrire un message',
  add: 'Ajouter',
  back: 'Retour',
  cancel: 'Annuler',
  close: 'Fermer',
  copy: 'Copier',
  done: 'Fait',
  edit: 'Modifier',
  more: 'Plus',
  open: 'Ouvrir',
  remove: 'Retirer',
  save: 'Enregistrer',
  search: 'Chercher',
  snooze: 'Reporter',
  tryAgain: 'Réessayer',
  undo: 'Annuler',
  people: (n) => plural('fr', n, { one: '# personne', other: '# personnes' }),
  doneOf: (done, total) => `${done} sur ${total}`,
  preparingList: 'Préparation de la liste',
  viewStopped: {
    title: 'Cette vue ne répond plus',
    body: 'Ce que vous avez enregistré est conservé. Rouvrez la vue pour continuer.',
    action: 'Rouvrir',
  },
};
