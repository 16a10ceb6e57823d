import type { Messages } from '../messages.ts';

export const ownFields: Messages['ownFields'] = {
  add: 'Ajouter un champ',
  name: 'Champ',
  nameExample: 'Utilise SAP',
  value: 'Valeur',
  problems: {
    noName: 'Donnez un nom au champ, par exemple Utilise SAP.',
    nameTooLong: 'Un nom compte 60 caractères au plus.',
    nameTaken: 'Cette personne a déjà un champ de ce nom.',
    noValue: 'Donnez une valeur au champ.',
    valueTooLong: 'Une valeur compte 500 caractères au plus.',
  },
};
